import { describe, expect, it } from 'vitest';
import { measureVerdicts } from '../../../../renderer/features/library/verdict-meter';
import type { Scale } from '../../../../shared/records/dossier';
import { idOf, record } from '../intake/pages';

const scale: Scale = {
  id: 'two',
  name: { ar: 'ا', en: 'a' },
  ratings: [
    { id: 'yes', label: { ar: 'نعم', en: 'Yes' }, tone: 'supported', value: null },
    { id: 'no', label: { ar: 'لا', en: 'No' }, tone: 'refuted', value: null },
  ],
};
const claim = (n: number, article: number) => record('claim', idOf(n), { article: idOf(article) });
const verdict = (n: number, rating: string) =>
  record('verdict', idOf(n), { target: { kind: 'claim', id: idOf(n) }, judgement: { rating, reasons: '' } });

describe('the spread of verdicts', () => {
  it('counts each article’s claims by tone, and those without a verdict', () => {
    const meters = measureVerdicts(
      [claim(10, 1), claim(11, 1), claim(12, 1), claim(20, 2)],
      [verdict(10, 'no'), verdict(11, 'yes')],
      scale,
    );
    expect(meters.get(idOf(1))).toEqual({
      claims: 3,
      unjudged: 1,
      differing: 0,
      parts: [
        { tone: 'supported', claims: 1 },
        { tone: 'refuted', claims: 1 },
      ],
    });
    expect(meters.get(idOf(2))).toEqual({ claims: 1, unjudged: 1, differing: 0, parts: [] });
    expect(meters.get(idOf(3))).toBeUndefined();
  });

  it('takes a withdrawn verdict for none', () => {
    expect(measureVerdicts([claim(10, 1)], [verdict(10, '')], scale).get(idOf(1))?.unjudged).toBe(1);
  });

  it('gives a claim no tone on which editors judged apart', () => {
    const judgement = (rating: string) => ({
      entry: idOf(1),
      value: { rating, reasons: '' },
      by: { id: idOf(1), name: '' },
      at: '2026-01-01T00:00:00.000Z',
    });
    const apart = {
      ...verdict(10, 'yes'),
      disagreements: { judgement: [judgement('yes'), judgement('no')] },
    };
    expect(measureVerdicts([claim(10, 1)], [apart], scale).get(idOf(1))).toEqual({
      claims: 1,
      unjudged: 0,
      differing: 1,
      parts: [],
    });
  });

  it('does not count verdicts on disputes', () => {
    const dispute = record('verdict', idOf(10), {
      target: { kind: 'dispute', id: idOf(10) },
      judgement: { rating: 'yes', reasons: '' },
    });
    expect(measureVerdicts([claim(10, 1)], [dispute], scale).get(idOf(1))?.unjudged).toBe(1);
  });
});
