import { describe, expect, it } from 'vitest';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, disputeTarget, omar, options } from './case';

function disputedCase() {
  const file = new CaseFile();
  const first = file.addArticle('أ', 'قال شاهد إنها خيمة.');
  const second = file.addArticle('ب', 'قال مصدر إنها مخزن.', { outlet: { text: 'قناة', span: null } });
  const tent = file.addClaim(first, 'خيمة', { speaker: 'شاهد' });
  const store = file.addClaim(second, 'مخزن', { speaker: 'مصدر' });
  const dispute = file.create('dispute', { question: 'ماذا كان؟' });
  const late = file.create('position', { dispute, label: 'مخزن', order: 2 });
  const early = file.create('position', { dispute, label: 'خيمة', order: 1 });
  const stand = file.create('stand', { dispute, position: early, claim: tent });
  file.create('stand', { dispute, position: late, claim: store });
  return { file, first, second, tent, store, dispute, early, late, stand };
}

describe('disputes on the sheet', () => {
  it('show their positions in order, each with the claims behind it', () => {
    const { file } = disputedCase();
    const dispute = makeSheet(file.input(), options).disputes[0]!;
    expect(dispute.question).toBe('ماذا كان؟');
    expect(dispute.positions.map(({ label, claims }) => [label, claims.map(({ quote }) => quote)])).toEqual([
      ['خيمة', ['خيمة']],
      ['مخزن', ['مخزن']],
    ]);
  });

  it('are named by the claims that stand in them', () => {
    const { file, tent, dispute } = disputedCase();
    const claim = makeSheet(file.input(), options).claims.find(({ id }) => id === tent)!;
    expect(claim.disputes).toEqual([dispute]);
  });

  it('count one origin where two outlets repeat one speaker', () => {
    const { file, second, dispute, early } = disputedCase();
    const again = file.addClaim(second, 'قال', { speaker: 'شاهد' });
    file.create('stand', { dispute, position: early, claim: again });
    const position = makeSheet(file.input(), options).disputes[0]!.positions[0]!;
    expect([position.claims.length, position.origins]).toEqual([2, 1]);
  });

  it('tell which of their claims are not on the sheet', () => {
    const { file, first } = disputedCase();
    const sheet = makeSheet(file.input(), { ...options, articles: [first] });
    expect(sheet.disputes[0]!.positions.map(({ claims }) => claims.map(({ onSheet }) => onSheet))).toEqual([
      [true],
      [false],
    ]);
  });

  it('stay off a sheet of articles whose claims they do not concern', () => {
    const { file } = disputedCase();
    const other = file.addArticle('ج', 'خبر آخر');
    const sheet = makeSheet(file.input(), { ...options, articles: [other] });
    expect(sheet.disputes).toEqual([]);
  });

  it('keep a claim whose position was removed, without a position', () => {
    const { file, early } = disputedCase();
    file.edit('position', early, { retracted: true });
    const dispute = makeSheet(file.input(), options).disputes[0]!;
    expect(dispute.positions.map(({ label }) => label)).toEqual(['مخزن']);
    expect(dispute.unplaced.map(({ quote }) => quote)).toEqual(['خيمة']);
  });

  it('drop a claim that was taken out of them', () => {
    const { file, stand } = disputedCase();
    file.edit('stand', stand, { retracted: true });
    const sheet = makeSheet(file.input(), options);
    expect(sheet.disputes[0]!.positions[0]!.claims).toEqual([]);
    expect(sheet.claims[0]!.disputes).toEqual([]);
  });

  it('carry a verdict and evidence of their own, and say when they are retracted', () => {
    const { file, dispute } = disputedCase();
    file.judge(disputeTarget(dispute), 'disputed', 'لا صورة من قبل', omar);
    file.create('evidence', { target: disputeTarget(dispute), excerpt: 'سجل' });
    expect(makeSheet(file.input(), options).disputes[0]).toMatchObject({
      verdict: { state: 'given', judgements: [{ by: 'Omar', reasons: 'لا صورة من قبل' }] },
      evidence: [{ excerpt: 'سجل' }],
    });
    file.edit('dispute', dispute, { retracted: true });
    expect(makeSheet(file.input(), options).disputes).toEqual([]);
    expect(makeSheet(file.input(), { ...options, withRetracted: true }).disputes[0]!.retracted).toBe(true);
  });
});
