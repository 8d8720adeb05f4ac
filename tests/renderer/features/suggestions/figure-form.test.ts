import { describe, expect, it } from 'vitest';
import {
  emptyRow,
  figuresOfRows,
  problemOf,
  readNumber,
  rowOf,
} from '../../../../renderer/features/suggestions/figure-form';
import type { Figure } from '../../../../shared/records/figure';

const figures: Figure[] = [
  { text: '١٣', value: { kind: 'number', value: 13, percent: false }, bound: 'at-least', counted: 'شخصاً' },
  {
    text: 'بين 5 و7٪',
    value: { kind: 'range', low: 5, high: 7, percent: true },
    bound: 'exact',
    counted: '',
  },
  { text: 'نيسان', value: { kind: 'date', edtf: '2024-04' }, bound: 'exact', counted: '' },
  { text: 'عشرات', value: { kind: 'unknown' }, bound: 'exact', counted: 'القتلى' },
];

describe('figures under correction', () => {
  it('come out of the form as they went in', () => {
    expect(figuresOfRows(figures.map(rowOf))).toEqual(figures);
  });

  it.each([
    ['44', 44],
    ['٤٤', 44],
    ['1,250', 1250],
    ['١٬٢٥٠٫٥', 1250.5],
    ['3.5', 3.5],
    ['-2', -2],
    ['12 000', 12000],
    ['', null],
    ['forty', null],
    ['1,2,3', null],
    ['1e9', null],
  ])('read %j as %j', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it('are told what is missing, and not saved before', () => {
    const row = rowOf(figures[0]!);
    expect(problemOf(emptyRow)).toBe('badWords');
    expect(problemOf({ ...row, low: 'x' })).toBe('badNumber');
    expect(problemOf({ ...row, kind: 'range' })).toBe('badNumber');
    expect(problemOf({ ...row, kind: 'date', edtf: 'May' })).toBe('badDate');
    expect(problemOf({ ...row, kind: 'date', edtf: '٢٠٢٤-٠٤' })).toBeNull();
    expect(figuresOfRows([row, { ...row, low: '' }])).toBeNull();
    expect(figuresOfRows([])).toEqual([]);
  });

  it('keep a range in order', () => {
    const [figure] = figuresOfRows([{ ...emptyRow, text: 'x', kind: 'range', low: '9', high: '4' }]) ?? [];
    expect(figure?.value).toEqual({ kind: 'range', low: 4, high: 9, percent: false });
  });
});
