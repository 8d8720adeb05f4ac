import { describe, expect, it } from 'vitest';
import {
  keyOfSeries,
  nameOfSeries,
  passagesOfSeries,
} from '../../../../renderer/features/tensions/series-words';
import type { FigurePoint, FigureSeries } from '../../../../shared/compare/figures/figures-over-time';
import { idOf } from '../records';

const quote = 'بلغ عدد النازحين 70 ألف شخص عام 2019';
const at = 500 + quote.indexOf('70');
const point: FigurePoint = {
  article: idOf(1),
  claim: null,
  date: '2019',
  dated: true,
  low: 70_000,
  high: 70_000,
  bound: 'exact',
  label: '70 ألف',
  quote,
  from: 500,
  start: at,
  end: at + 6,
  speaker: 'الوزارة',
  outlet: '',
};
const series: FigureSeries = { key: 'people|مخيم', slot: 'people', scope: ['مخيم الزيتون'], points: [point] };

describe('a figure over time by name', () => {
  it('its points are passages with the figure marked in the quote', () => {
    const [passage] = passagesOfSeries(series, () => '2019-05-01');
    const [mark] = passage!.marks!;
    expect(quote.slice(mark!.start, mark!.end)).toBe('70 ألف');
    expect(passage).toMatchObject({ article: idOf(1), speaker: 'الوزارة', published: '2019-05-01' });
  });

  it('is called by what is counted and where; a deed by its name', () => {
    const passages = passagesOfSeries(series, () => null);
    expect(nameOfSeries(series, passages, {})).toMatch(/ · مخيم الزيتون$/u);
    expect(nameOfSeries({ ...series, slot: 'killed/person' }, passages, { killed: 'قتلى' })).toBe(
      'قتلى · مخيم الزيتون',
    );
    expect(keyOfSeries(series)).toBe('figure people|مخيم');
  });
});
