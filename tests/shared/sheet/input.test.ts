import { describe, expect, it } from 'vitest';
import { readSheetInput } from '../../../shared/sheet/input';
import { CaseFile, claimTarget, layla, omar } from './case';

describe('what a sheet is made from', () => {
  it('is nothing where the log does not hold the dossier’s own record', () => {
    const file = new CaseFile();
    file.addArticle('أ', 'نص');
    const without = file.entries.filter((entry) => entry.record.kind !== 'dossier');
    expect(readSheetInput(without, file.texts)).toBeNull();
    expect(readSheetInput([], new Map())).toBeNull();
  });

  it('knows who gave each verdict, also after a colleague’s undo put it back', () => {
    const file = new CaseFile();
    const claim = file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر');
    file.judge(claimTarget(claim), 'proven', 'أ', omar);
    const later = file.edit('verdict', claim, { judgement: { rating: 'false', reasons: '' } }, layla);
    expect(file.input().authors.get(claim)?.by).toEqual(layla);
    file.undo(later, { judgement: { rating: 'proven', reasons: 'أ' } }, layla);
    expect(file.input().authors.get(claim)?.by).toEqual(omar);
  });

  it('knows who gave what stands in a reply, a correction and a piece of evidence', () => {
    const file = new CaseFile();
    const claim = file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر');
    const target = claimTarget(claim);
    const reply = file.create('reply', { target, asked: 'البلدية' });
    const correction = file.create('correction', { target, text: 'تسعة' });
    const evidence = file.create('evidence', { target, stance: 'refutes' });
    const whose = () => [reply, correction, evidence].map((id) => file.input().authors.get(id)?.by.name);
    expect(whose()).toEqual(['ليلى', 'ليلى', 'ليلى']);
    file.edit('reply', reply, { answer: 'لا' }, omar);
    const corrected = file.edit('correction', correction, { text: 'عشرة' }, omar);
    file.edit('evidence', evidence, { excerpt: 'كذا' }, omar);
    expect(whose()).toEqual(['Omar', 'Omar', 'ليلى']);
    file.undo(corrected, { text: 'تسعة' }, omar);
    expect(whose()).toEqual(['Omar', 'ليلى', 'ليلى']);
  });

  it('keeps records in the order in which they were made, retracted ones among them', () => {
    const file = new CaseFile();
    const ids = ['أ', 'ب', 'ج'].map((title) => file.addArticle(title, title));
    file.edit('article', ids[0]!, { retracted: true });
    file.entries.reverse();
    expect(file.input().article.map(({ id }) => id)).toEqual(ids);
  });
});
