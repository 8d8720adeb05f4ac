import { describe, expect, it } from 'vitest';
import { defaultScale } from '../../../shared/records/scales';
import {
  differIn,
  isUnjudged,
  noVerdict,
  readDisagreements,
  readVerdict,
} from '../../../shared/sheet/judgements';
import { CaseFile, claimTarget, layla, MADE, omar } from './case';

function judged(rating: string, reasons = '') {
  const file = new CaseFile();
  const article = file.addArticle('أ', 'نص الخبر');
  const claim = file.addClaim(article, 'الخبر');
  file.judge(claimTarget(claim), rating, reasons);
  const read = () => {
    const input = file.input();
    return readVerdict(input.verdict[0]!, defaultScale, input.authors.get(claim));
  };
  return { file, claim, read };
}

describe('verdicts on the sheet', () => {
  it('carry their label in both languages, the reasons, the editor and the hour', () => {
    const verdict = judged('proven', 'ثلاثة مصادر').read();
    expect(verdict.state).toBe('given');
    expect(verdict.judgements).toEqual([
      {
        rating: defaultScale.ratings.find(({ id }) => id === 'proven'),
        reasons: 'ثلاثة مصادر',
        by: 'ليلى',
        at: MADE,
      },
    ]);
  });

  it('stand side by side, each under its editor’s name, where editors differ', () => {
    const { file, claim, read } = judged('proven', 'أ');
    file.editBlindly('verdict', claim, { judgement: { rating: 'false', reasons: 'ب' } }, omar);
    const verdict = read();
    expect(verdict.state).toBe('disagreement');
    expect(verdict.judgements.map(({ rating, by, reasons }) => [rating?.id, by, reasons])).toEqual([
      ['proven', 'ليلى', 'أ'],
      ['false', 'Omar', 'ب'],
    ]);
  });

  it('stay their author’s when a colleague takes a later verdict back', () => {
    const { file, claim, read } = judged('proven', 'أ');
    const later = file.edit('verdict', claim, { judgement: { rating: 'false', reasons: 'ب' } }, layla);
    file.undo(later, { judgement: { rating: 'proven', reasons: 'أ' } }, omar);
    expect(read().judgements.map(({ rating, by }) => [rating?.id, by])).toEqual([['proven', 'ليلى']]);
  });

  it('that were withdrawn say so and count as none', () => {
    const { file, claim, read } = judged('proven');
    file.edit('verdict', claim, { judgement: { rating: '', reasons: 'ظهرت صورة جديدة' } });
    const verdict = read();
    expect([verdict.state, verdict.judgements[0]!.rating]).toEqual(['withdrawn', null]);
    expect(isUnjudged(verdict)).toBe(true);
    expect(isUnjudged(noVerdict)).toBe(true);
  });

  it('on a rating that no scale knows are shown by its id rather than lost', () => {
    expect(judged('house-rating-7').read().judgements[0]!.rating).toMatchObject({
      id: 'house-rating-7',
      label: { ar: 'house-rating-7', en: 'house-rating-7' },
    });
  });

  it('are none once the record was retracted', () => {
    const { file, claim, read } = judged('proven');
    file.edit('verdict', claim, { retracted: true });
    expect(read()).toEqual(noVerdict);
  });
});

describe('other disagreements', () => {
  it('are printed as the words a reader knows: quotes, chains, plain values', () => {
    const file = new CaseFile();
    const article = file.addArticle('أ', 'نص الخبر كله');
    const claim = file.addClaim(article, 'الخبر', { via: ['وكالة'] });
    const anchor = { start: 0, end: 2, exact: 'نص', prefix: '', suffix: '' };
    file.editBlindly('claim', claim, { via: ['إذاعة', 'قناة'], anchor, retracted: true });
    const found = readDisagreements(file.input().claim[0]!, ['anchor', 'via', 'retracted', 'statement']);
    expect(found.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
      ['anchor', ['الخبر', 'نص']],
      ['via', ['وكالة', 'إذاعة ‹ قناة']],
      ['retracted', ['false', 'true']],
    ]);
    expect(differIn(found, 'via')).toBe(true);
    expect(differIn(found, 'statement')).toBe(false);
  });
});
