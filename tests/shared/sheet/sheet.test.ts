import { describe, expect, it } from 'vitest';
import { claimSheetSchema } from '../../../shared/sheet/document';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, disputeTarget, layla, MADE, NOW, omar, options } from './case';

const text = 'قالت الوكالة إن ١٣ شخصاً قُتلوا. وقال شاهد إن المكان خيمة.';

function smallCase() {
  const file = new CaseFile();
  const first = file.addArticle('المقال الأول', text);
  const second = file.addArticle('المقال الثاني', text);
  return { file, first, second };
}

describe('the claim sheet', () => {
  it('tells what dossier it is of, who made it, when, and on which scale', () => {
    const { file } = smallCase();
    const sheet = makeSheet(file.input(), options);
    expect(sheet.schema).toBe('qarina.claim-sheet/2');
    expect(sheet.dossier).toEqual({ id: file.dossier, title: 'ملف الاختبار', openedAt: MADE });
    expect([sheet.madeBy, sheet.madeAt]).toEqual(['ليلى', NOW]);
    expect(sheet.scale.ratings.length).toBeGreaterThan(1);
    expect(sheet.methods.every(({ ar, en }) => ar.length > 20 && en.length > 20)).toBe(true);
  });

  it('is a document of its own published schema', () => {
    const { file, first } = smallCase();
    const claim = file.addClaim(first, '١٣ شخصاً قُتلوا', { category: 'casualties', speaker: 'الوكالة' });
    file.judge(claimTarget(claim), 'proven', 'لأسباب');
    const dispute = file.create('dispute', { question: 'كم؟' });
    const position = file.create('position', { dispute, label: '١٣' });
    file.create('stand', { dispute, position, claim });
    file.create('evidence', { target: claimTarget(claim), excerpt: 'سجل', stance: 'supports' });
    const sheet = makeSheet(file.input(), options);
    expect(claimSheetSchema.parse(sheet)).toEqual(sheet);
  });

  it('lists claims in reading order under the numbers they bear in the dossier', () => {
    const { file, first, second } = smallCase();
    file.addClaim(second, 'المكان خيمة');
    file.addClaim(first, 'المكان خيمة');
    file.addClaim(first, '١٣ شخصاً قُتلوا');
    const { claims } = makeSheet(file.input(), options);
    expect(claims.map(({ number, quote }) => [number, quote])).toEqual([
      [3, '١٣ شخصاً قُتلوا'],
      [2, 'المكان خيمة'],
      [1, 'المكان خيمة'],
    ]);
  });

  it('keeps a claim’s number when an earlier claim was retracted', () => {
    const { file, first } = smallCase();
    const gone = file.addClaim(first, 'خيمة');
    file.addClaim(first, '١٣ شخصاً');
    file.edit('claim', gone, { retracted: true });
    const sheet = makeSheet(file.input(), options);
    expect(sheet.claims.map(({ number }) => number)).toEqual([2]);
    expect(sheet.counts.leftOut.retracted).toBe(1);
  });

  it('shows what was retracted, marked, only where asked for', () => {
    const { file, first } = smallCase();
    const gone = file.addClaim(first, 'خيمة');
    file.edit('claim', gone, { retracted: true });
    const sheet = makeSheet(file.input(), { ...options, withRetracted: true });
    expect(sheet.claims.map(({ retracted }) => retracted)).toEqual([true]);
  });

  it('leaves out the claims of a retracted article and counts them', () => {
    const { file, first } = smallCase();
    file.addClaim(first, 'خيمة');
    file.edit('article', first, { retracted: true });
    const sheet = makeSheet(file.input(), options);
    expect(sheet.claims).toEqual([]);
    expect(sheet.counts.leftOut.retracted).toBe(1);
    expect(sheet.articles.map(({ title }) => title)).toEqual(['المقال الثاني']);
  });

  it('holds only the chosen articles and counts the claims of the others', () => {
    const { file, first, second } = smallCase();
    file.addClaim(first, 'خيمة');
    file.addClaim(second, '١٣ شخصاً');
    const sheet = makeSheet(file.input(), { ...options, articles: [second] });
    expect(sheet.articles.map(({ id }) => id)).toEqual([second]);
    expect(sheet.claims.map(({ article }) => article)).toEqual([second]);
    expect(sheet.counts.leftOut.otherArticles).toBe(1);
  });

  it('holds only judged claims where asked, a disagreement counting as judged and a withdrawal not', () => {
    const { file, first } = smallCase();
    const judged = file.addClaim(first, 'خيمة');
    const differing = file.addClaim(first, '١٣ شخصاً');
    const withdrawn = file.addClaim(first, 'الوكالة');
    file.addClaim(first, 'شاهد');
    file.judge(claimTarget(judged), 'proven');
    file.judge(claimTarget(differing), 'proven');
    file.editBlindly('verdict', differing, { judgement: { rating: 'false', reasons: '' } });
    file.judge(claimTarget(withdrawn), '');
    const all = makeSheet(file.input(), options);
    expect(all.counts).toMatchObject({ claims: 4, judged: 1, withoutVerdict: 2, inDisagreement: 1 });
    const sheet = makeSheet(file.input(), { ...options, onlyWithVerdict: true });
    expect(sheet.claims.map(({ id }) => id).sort()).toEqual([judged, differing].sort());
    expect(sheet.counts.leftOut.withoutVerdict).toBe(2);
  });

  it('tells the chain from the speaker outwards, the outlet last, and the outlet alone where it narrates', () => {
    const { file, first } = smallCase();
    file.addClaim(first, '١٣ شخصاً', { speaker: 'وزارة', via: ['وكالة', 'إذاعة'] });
    file.addClaim(first, 'خيمة');
    const { claims } = makeSheet(file.input(), options);
    expect(claims.map(({ chain }) => chain)).toEqual([
      ['وزارة', 'وكالة', 'إذاعة', 'دفتر الساحل'],
      ['دفتر الساحل'],
    ]);
  });

  it('gives the page’s fingerprint, file name and day of collection with each article', () => {
    const { file } = smallCase();
    const { capture } = makeSheet(file.input(), options).articles[0]!;
    expect(capture).toMatchObject({
      fileName: 'المقال الأول.txt',
      collectedAt: MADE,
      collectedBy: layla.name,
    });
    expect(capture?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows a statement on which two editors differ with both names', () => {
    const { file, first } = smallCase();
    const claim = file.addClaim(first, 'خيمة', { statement: 'كانت خيمة' });
    file.editBlindly('claim', claim, { statement: 'It was a tent' }, omar);
    const { disagreements } = makeSheet(file.input(), options).claims[0]!;
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]!.values.map(({ value, by }) => [value, by])).toEqual([
      ['كانت خيمة', 'ليلى'],
      ['It was a tent', 'Omar'],
    ]);
  });

  it('keeps a claim whose article is not in the dossier, without an article', () => {
    const { file, first } = smallCase();
    const claim = file.addClaim(first, 'خيمة');
    file.edit('claim', claim, { article: file.dossier });
    const sheet = makeSheet(file.input(), options);
    expect(sheet.claims.map(({ article, position }) => [article, position.check])).toEqual([
      [null, 'unchecked'],
    ]);
  });

  it('is the same whatever the order in which entries arrived', () => {
    const { file, first } = smallCase();
    const claim = file.addClaim(first, 'خيمة');
    const dispute = file.create('dispute', { question: 'ما هو؟' });
    file.create('position', { dispute, label: 'خيمة' });
    file.judge(disputeTarget(dispute), 'disputed');
    file.judge(claimTarget(claim), 'proven');
    const straight = makeSheet(file.input(), options);
    file.entries.reverse();
    expect(makeSheet(file.input(), options)).toEqual(straight);
  });
});
