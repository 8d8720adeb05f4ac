import { describe, expect, it } from 'vitest';
import {
  byPlace,
  countOrigins,
  type Draft,
  digest,
  evidenceOf,
  rank,
  toHolding,
  toTensions,
} from '../../../shared/compare/draft';
import { reader, statementsOf } from './articles';

const { relations } = reader;

const [first, second] = statementsOf([
  'وقال مدير الإسعاف سامي الحكيم إن 12 شخصاً أصيبوا.',
  'وقالت وزيرة الصحة هدى الرفاعي إن 15 شخصاً أصيبوا.',
]) as [ReturnType<typeof statementsOf>[number], ReturnType<typeof statementsOf>[number]];

const draft: Draft = {
  ...{ kind: 'number', severity: 'high', group: 'g', about: 'injured', reasons: [] },
  question: { key: 'number', data: { values: '12 · 15' } },
  positions: [
    { label: '12', evidence: [evidenceOf(first, first.figures[0])] },
    { label: '15', evidence: [evidenceOf(second, second.figures[0]), evidenceOf(second)] },
  ],
};

describe('from what a rule found to a tension', () => {
  it('claims are in order, each once, with the words that were compared', () => {
    const [tension] = toTensions([draft], relations);
    expect(tension!.claims.map(({ quote }) => quote)).toEqual([first.quote, second.quote]);
    expect(tension!.positions.map(({ claims, carriers }) => [claims, carriers])).toEqual([
      [[0], 1],
      [[1], 1],
    ]);
    expect([first, second].sort(byPlace)).toEqual([first, second]);
  });

  it('its identity does not depend on the order of positions', () => {
    const turned = { ...draft, positions: [...draft.positions].reverse() };
    expect(toTensions([turned], relations)[0]!.key).toBe(toTensions([draft], relations)[0]!.key);
    expect(toTensions([draft, draft], relations)).toHaveLength(1);
  });

  it('two questions about other passages are two, however alike', () => {
    const other = {
      ...draft,
      positions: [draft.positions[0]!, { label: '15', evidence: [evidenceOf(first)] }],
    };
    expect(new Set(toTensions([draft, other], relations).map(({ key }) => key)).size).toBe(2);
  });

  it('independent origins are speakers, not outlets', () => {
    expect(countOrigins([first, second], relations)).toBe(2);
    expect(countOrigins([first, first], relations)).toBe(1);
  });

  it('a card counts origins as the board of a dispute does: the last words of a name are the same man', () => {
    const [full, short] = statementsOf([
      'قال رئيس البلدية سمير حداد إن القصف أسفر عن مقتل 44 شخصاً.',
      'وقال سمير حداد إن القصف أسفر عن مقتل 44 شخصاً.',
    ]);
    expect([full!.speaker, short!.speaker]).toEqual(['رئيس البلدية سمير حداد', 'سمير حداد']);
    expect(countOrigins([full!, short!], relations)).toBe(1);
  });

  it('a headline that names nobody is no origin beside those its article quotes', () => {
    const head = { ...first, speaker: '', via: [], role: 'title' as const };
    expect(countOrigins([head, first], relations)).toBe(countOrigins([first], relations));
    expect(countOrigins([head], relations)).toBe(1);
    expect(countOrigins([{ ...head, role: 'body' as const }, first], relations)).toBe(2);
  });

  it('grave tensions come first', () => {
    const low = toTensions([{ ...draft, severity: 'low', about: 'x' }], relations);
    expect(rank([...low, ...toTensions([draft], relations)]).map(({ severity }) => severity)).toEqual([
      'high',
      'low',
    ]);
  });

  it('sums that hold keep their passages', () => {
    const said = { key: 'sum-holds', data: { parts: '1 + 2', total: '3' } };
    expect(toHolding([{ said, evidence: [evidenceOf(first)] }])[0]!.claims).toHaveLength(1);
    expect(digest(['a', 'b'])).not.toBe(digest(['ab']));
  });
});
