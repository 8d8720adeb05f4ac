import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSign, readFigure, readFraction } from '../../../shared/arabic/figures';
import { scanOf } from './scans';

const worthOf = (text: string, at = 0): number | null => readFigure(scanOf(text), at)?.value ?? null;

const SETS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
const inSet = (digits: string, set: string): string => digits.replace(/\d/gu, (digit) => set[Number(digit)]!);

describe('figures', () => {
  it.each([
    ['١٬٢٠٠', 1200],
    ['1,200,300', 1_200_300],
    ['1.200.300', 1_200_300],
    ['٣٫٥', 3.5],
    ['3,5', 3.5],
    ['3.500', 3.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ["12'500", 12_500],
    ['.5', 0.5],
    ['1٢۳', 123],
    ['2e6', 2_000_000],
    ['10^6', 1_000_000],
    ['007', 7],
  ])('read %s as %d', (text, value) => {
    expect(worthOf(text)).toBe(value);
  });

  it('are the same in every set of digits, grouped or not, with a fraction or without', () => {
    fc.assert(
      fc.property(
        fc.nat(1e12),
        fc.constantFrom(...SETS),
        fc.constantFrom(',', '٬', '’'),
        fc.nat(99),
        (value, set, comma, cents) => {
          const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/gu, comma);
          expect(worthOf(inSet(String(value), set))).toBe(value);
          if (grouped !== String(value)) expect(worthOf(inSet(grouped, set))).toBe(value);
          const decimal = `${value}.${String(cents).padStart(2, '0')}`;
          expect(worthOf(inSet(decimal, set))).toBe(Number(decimal));
        },
      ),
    );
  });

  it('end where another begins: lists, times, long runs', () => {
    expect(worthOf('5، 6')).toBe(5);
    expect(worthOf('12:30')).toBe(12);
    expect(worthOf('1,23,456')).toBe(1);
    const long = '9'.repeat(40);
    expect(readFigure(scanOf(long), 0)).toMatchObject({ plain: long, next: 1 });
  });

  it('keep the digits where they are nothing but digits', () => {
    expect(readFigure(scanOf('٢٠١٩'), 0)?.plain).toBe('2019');
    expect(readFigure(scanOf('2,019'), 0)?.plain).toBeNull();
  });

  it('have a minus only where nothing stands on its other side', () => {
    expect(hasSign(scanOf('بلغت -5'), 2)).toBe(true);
    expect(hasSign(scanOf('−5'), 1)).toBe(true);
    expect(hasSign(scanOf('10-5'), 2)).toBe(false);
    expect(hasSign(scanOf('كوفيد-19'), 2)).toBe(false);
    expect(hasSign(scanOf('- 5'), 1)).toBe(false);
  });

  it('make a fraction around a stroke, but none of a day, and none by nought', () => {
    expect(readFraction(scanOf('3/4'), 0)?.value).toBe(0.75);
    for (const text of ['3/4/2020', '3/0', '3 / 4', '3', ''])
      expect(readFraction(scanOf(text), 0)).toBeNull();
  });

  it('are none where no digits are', () => {
    for (const text of ['', 'كتاب', '.', '\ud800']) expect(worthOf(text)).toBeNull();
  });
});
