import { describe, expect, it } from 'vitest';
import type { Id } from '../../../shared/records/ids';
import { chooseClaims } from '../../../shared/sheet/choose-claims';
import { NO_RATING } from '../../../shared/sheet/columns';
import { writeCsv } from '../../../shared/sheet/csv';
import { writeHtml } from '../../../shared/sheet/html';
import { makeIndex, type SheetOptions } from '../../../shared/sheet/lookup';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, options } from './case';

/** Two articles; of the four claims one is proven, one false, one differed on, one nobody judged. */
function fourClaims() {
  const file = new CaseFile();
  const first = file.addArticle('الأول', 'نُصبت خيمة عند الجسر وحضر ثلاثون شاهداً');
  const second = file.addArticle('الثاني', 'قيل إن الخيمة كانت هنغاراً');
  const unjudged = file.addClaim(first, 'نُصبت خيمة');
  const wrong = file.addClaim(second, 'كانت هنغاراً', { workflow: 'ready' });
  const proven = file.addClaim(first, 'ثلاثون شاهداً', { workflow: 'checking' });
  const differing = file.addClaim(first, 'عند الجسر');
  file.judge(claimTarget(proven), 'proven');
  file.judge(claimTarget(wrong), 'false');
  file.judge(claimTarget(differing), 'proven');
  file.editBlindly('verdict', differing, { judgement: { rating: 'false', reasons: '' } });
  return { file, unjudged, wrong, proven, differing };
}

function choose(file: CaseFile, more: Partial<SheetOptions>) {
  const index = makeIndex(file.input(), { ...options, ...more });
  const { claims, leftOut } = chooseClaims(index, index.input.article);
  return { ids: claims.map(({ id }): Id => id), leftOut };
}

describe('which claims are on a sheet', () => {
  it('are those on which one of the verdicts asked for stands, an answer of two editors counting for both', () => {
    const { file, unjudged, wrong, differing } = fourClaims();
    expect(choose(file, { ratings: ['false'] }).ids).toEqual([differing, wrong]);
    expect(choose(file, { ratings: [NO_RATING] }).ids).toEqual([unjudged]);
    expect(choose(file, { ratings: [NO_RATING, 'false'] }).leftOut.narrowed).toBe(1);
  });

  it('are those in the states of work asked for', () => {
    const { file, wrong, proven } = fourClaims();
    expect(choose(file, { workflow: ['ready', 'checking'] }).ids).toEqual([proven, wrong]);
  });

  it('are those of one dispute, with their articles and that dispute alone', () => {
    const { file, wrong } = fourClaims();
    const dispute = file.create('dispute', { question: 'خيمة أم هنغار؟' });
    file.create('dispute', { question: 'كم شاهداً؟' });
    const position = file.create('position', { dispute, label: 'هنغار' });
    file.create('stand', { dispute, position, claim: wrong });
    const sheet = makeSheet(file.input(), { ...options, dispute });
    expect(sheet.claims.map(({ id }) => id)).toEqual([wrong]);
    expect(sheet.articles.map(({ title }) => title)).toEqual(['الثاني']);
    expect(sheet.disputes.map(({ id }) => id)).toEqual([dispute]);
    expect(sheet.counts.leftOut.narrowed).toBe(3);
  });
});

describe('the order of claims', () => {
  it('is that of reading, of their numbers, or of what was found: differing first, unjudged last', () => {
    const { file, unjudged, wrong, proven, differing } = fourClaims();
    expect(choose(file, {}).ids).toEqual([unjudged, differing, proven, wrong]);
    expect(choose(file, { order: 'number' }).ids).toEqual([unjudged, wrong, proven, differing]);
    const byVerdict = choose(file, { order: 'verdict' }).ids;
    expect(byVerdict[0]).toBe(differing);
    expect(byVerdict.at(-1)).toBe(unjudged);
  });

  it('is the same on the page and in the table', () => {
    const { file } = fourClaims();
    const sheet = makeSheet(file.input(), { ...options, order: 'number' });
    const page = writeHtml(sheet, { language: 'ar', digits: 'latn', months: 'levant', timeZone: 'UTC' });
    const onPage = [...page.matchAll(/id="claim-([^"]+)"/gu)].map(([, id]) => id);
    expect(onPage).toEqual(sheet.claims.map(({ id }) => id));
    const rows = writeCsv(sheet, { language: 'ar', header: 'en' }).split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3', '4']);
  });
});

describe('what of each claim is shown', () => {
  it('is the same on the page and in the table, and a quotation is never left out', () => {
    const { file } = fourClaims();
    const sheet = makeSheet(file.input(), options);
    const settings = { language: 'en', digits: 'latn', months: 'levant', timeZone: 'UTC' } as const;
    const page = writeHtml(sheet, { ...settings, columns: ['verdict'] });
    expect(page).toContain('ثلاثون شاهداً');
    expect(page).not.toContain('No evidence recorded.');
    expect(page).not.toContain('Captured pages and their fingerprints');
    expect(writeHtml(sheet, settings)).toContain('No evidence recorded.');
    const [head] = writeCsv(sheet, { language: 'en', header: 'en', columns: ['verdict'] }).split('\r\n');
    expect(head?.slice(1)).toBe(
      'Claim number,Quotation,Verdict,Rating id,State of the verdict,Retracted,Claim id,Where editors differ',
    );
  });
});
