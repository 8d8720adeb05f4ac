import { describe, expect, it } from 'vitest';
import {
  draftFigures,
  keysOfDated,
  keysOfFigure,
  keysOfKind,
  ofOneSeries,
  opposeKinds,
  signatureOfFigure,
  signatureOfKind,
} from '../../../shared/compare/across';
import { factsOf, hall, reader } from './articles';

const told = (id: string, text: readonly string[]) => factsOf(text, { id, published: '2024-05-01' });

describe('facts of different articles', () => {
  it('a figure is looked for with its place', () => {
    const { figures } = told('a', ['قتل 9 أشخاص في بلدة عين الزهر.']);
    const keys = keysOfFigure(figures[0]!, reader);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => key.startsWith('killed|'))).toBe(true);
    expect(signatureOfFigure(figures[0]!)).toBe(
      signatureOfFigure(told('b', ['قتل 9 أشخاص في بلدة عين الزهر.']).figures[0]!),
    );
  });

  it('two outlets describe one site in two ways', () => {
    const [a] = told('a', hall.slice(0, 2)).kinds.filter(({ slot }) => slot === 'site');
    const [b] = told('b', [hall[0]!, hall[2]!]).kinds.filter(({ kind }) => kind === 'gathering');
    expect(opposeKinds(a!, b!)).toBe(true);
    expect(opposeKinds(a!, a!)).toBe(false);
    expect(keysOfKind(a!).length).toBeGreaterThan(0);
    expect(signatureOfKind(a!)).not.toBe(signatureOfKind(b!));
  });

  it('a series is no contradiction', () => {
    const facts = [
      ...told('a', ['بلغ عدد النازحين في مخيم الزيتون 70 ألف شخص في 2019.']).figures,
      ...told('b', ['بلغ عدد النازحين في مخيم الزيتون 30 ألف شخص في 2024.']).figures,
    ];
    expect(draftFigures(facts, 'series')).toMatchObject({ kind: 'series', severity: 'low' });
    expect(draftFigures(facts, 'exclude').kind).toBe('number');
    expect(keysOfDated(facts[0]!.statement).length).toBeGreaterThan(0);
  });

  it('figures of one count and place are one series, whatever pairs they came in', () => {
    const of = (count: string, year: number, place = 'مخيم الزيتون') =>
      told(`${count} ${year}`, [`بلغ عدد النازحين في ${place} ${count} ألف شخص في ${year}.`]).figures[0]!;
    const groups = [
      [of('70', 2019), of('43', 2021)],
      [of('43', 2022), of('30', 2024)],
      [of('9', 2020, 'مخيم الرمان'), of('8', 2021, 'مخيم الرمان')],
    ];
    expect(ofOneSeries(groups).map((group) => group.length)).toEqual([4, 2]);
  });
});
