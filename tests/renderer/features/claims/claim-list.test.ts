import { describe, expect, it } from 'vitest';
import {
  chooseClaims,
  countClaims,
  knownNames,
  type Shelf,
  showVerdict,
} from '../../../../renderer/features/claims/claim-list';
import type { Scale } from '../../../../shared/records/dossier';
import { idOf, made } from '../records';

const anchor = (start: number, end = start + 5) => ({ start, end, exact: 'كلمات', prefix: '', suffix: '' });
const left = idOf(1);
const right = idOf(2);
const shut = idOf(3);
const claims = [
  made('claim', 11, { article: right, anchor: anchor(40), speaker: 'الوكالة', via: ['مراسل'] }),
  made('claim', 12, { article: left, anchor: anchor(90), speaker: 'الوكالة' }),
  made('claim', 13, { article: left, anchor: anchor(10), speaker: 'شاهد' }),
  made('claim', 14, { article: left, anchor: anchor(10, 60) }),
  made('claim', 15, { article: shut, anchor: anchor(0) }),
  made('claim', 16, { article: left, anchor: anchor(5), retracted: true, speaker: 'مسحوب' }),
];
const shelf: Shelf = {
  claims,
  open: [left, right],
  articles: [right, shut, left],
  judged: new Set([idOf(12)]),
  judgedApart: new Set([idOf(12), idOf(16)]),
};
const numbersOf = (chosen: readonly { readonly id: string }[]): number[] =>
  chosen.map(({ id }) => Number.parseInt(id.slice(-12), 16));

describe('claims in the panel', () => {
  it('of the open articles come pane by pane, in the order in which they are read', () => {
    expect(numbersOf(chooseClaims(shelf, 'here'))).toEqual([14, 13, 12, 11]);
  });

  it('of the whole dossier begin with the open articles', () => {
    expect(numbersOf(chooseClaims(shelf, 'all'))).toEqual([14, 13, 12, 11, 15]);
  });

  it('without verdict leave out those that have one', () => {
    expect(numbersOf(chooseClaims(shelf, 'open'))).toEqual([14, 13, 11, 15]);
  });

  it('that are retracted stand apart and can be found', () => {
    expect(numbersOf(chooseClaims(shelf, 'retracted'))).toEqual([16]);
  });

  it('on which editors differ can be found, in their fields or in their verdicts', () => {
    const answer = (value: unknown) => ({
      entry: idOf(90),
      value,
      by: { id: idOf(91), name: '' },
      at: '2026-01-01T00:00:00.000Z',
    });
    const apart = claims.map((claim) =>
      claim.id === idOf(15)
        ? { ...claim, disagreements: { speaker: [answer('شاهد'), answer('وكالة')] } }
        : claim.id === idOf(16)
          ? { ...claim, disagreements: { retracted: [answer(true), answer(false)] } }
          : claim,
    );
    expect(numbersOf(chooseClaims({ ...shelf, claims: apart }, 'differ'))).toEqual([16, 12, 15]);
    expect(numbersOf(chooseClaims(shelf, 'differ'))).toEqual([12]);
  });

  it('are counted as they are shown', () => {
    expect(countClaims(shelf)).toEqual({ here: 4, open: 4, all: 5, differ: 1, retracted: 1 });
  });

  it('suggest the names already used, the most used first, then the sources', () => {
    expect(knownNames(claims, ['شاهد', 'وزارة', ''])).toEqual(['الوكالة', 'شاهد', 'مراسل', 'وزارة']);
  });
});

const scale: Scale = {
  id: 's',
  name: { ar: 'مقياس', en: 'Scale' },
  ratings: [{ id: 'yes', label: { ar: 'صحيح', en: 'True' }, tone: 'supported', value: null }],
};
const target = { kind: 'claim', id: idOf(12) } as const;

describe('the verdict on a card', () => {
  it('is the rating given', () => {
    const given = made('verdict', 12, { target, judgement: { rating: 'yes', reasons: '' } });
    expect(showVerdict(given, scale)).toEqual({ state: 'given', rating: scale.ratings[0] });
  });

  it('is none where nobody gave one, or it was withdrawn or retracted', () => {
    expect(showVerdict(undefined, scale)).toEqual({ state: 'none' });
    const withdrawn = made('verdict', 12, { target, judgement: { rating: '', reasons: 'سُحب' } });
    expect(showVerdict(withdrawn, scale)).toEqual({ state: 'none' });
    const retracted = made('verdict', 12, {
      target,
      judgement: { rating: 'yes', reasons: '' },
      retracted: true,
    });
    expect(showVerdict(retracted, scale)).toEqual({ state: 'none' });
  });

  it('never picks one of two that differ', () => {
    const given = made('verdict', 12, { target, judgement: { rating: 'yes', reasons: '' } });
    const differing = { ...given, disagreements: { judgement: [] } };
    expect(showVerdict(differing, scale)).toEqual({ state: 'differ' });
  });

  it('is shown by its own name where the scale has changed since', () => {
    const old = made('verdict', 12, { target, judgement: { rating: 'mostly', reasons: '' } });
    expect(showVerdict(old, scale)).toEqual({ state: 'off-scale', rating: 'mostly' });
  });
});
