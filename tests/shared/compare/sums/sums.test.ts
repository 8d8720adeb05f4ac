import { describe, expect, it } from 'vitest';
import { sumsWithin } from '../../../../shared/compare/sums/sums';
import { factsOf, raids, reader } from '../articles';

const sums = (text: readonly string[]) => factsOf(text).drafts.filter(({ kind }) => kind === 'sum');

describe('totals against their parts', () => {
  it('13 + 30 against 44 is asked about', () => {
    expect(sums(raids(44, 13, 30))[0]!.question.data).toMatchObject({
      parts: '13 + 30',
      sum: '43',
      total: '44',
    });
  });

  it('a sum that holds is shown as holding', () => {
    const facts = factsOf(raids(43, 13, 30));
    expect(sums(raids(43, 13, 30))).toEqual([]);
    expect(facts.holding.map(({ said }) => said.data.total)).toEqual(['43']);
    expect(sumsWithin([], [], reader)).toEqual({ drafts: [], holding: [] });
  });

  it('more among them than there are cannot be', () => {
    expect(sums(['قتل 9 أشخاص بينهم 12 طفلاً.']).map(({ question }) => question.key)).toEqual(['subset']);
    expect(sums(['قتل 9 أشخاص بينهم 3 أطفال.'])).toEqual([]);
  });

  it('a multiple said to the letter must come from a whole number', () => {
    const text = (count: number) => [
      `وقالت الهيئة إن التنظيم تبنى ${count} هجوماً هذا العام.`,
      'وبحسب الهيئة فإن حصيلة هجمات التنظيم تعادل ضعف عدد عمليات التنظيم في العام الماضي.',
    ];
    expect(sums(text(153)).map(({ question }) => question.key)).toEqual(['multiple']);
    expect(sums(text(154))).toEqual([]);
  });
});
