import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../shared/intake/typed-date';

describe('a date an editor types', () => {
  it.each([
    ['2025-04-27', '2025-04-27'],
    ['27/4/2025', '2025-04-27'],
    ['٢٧/٤/٢٠٢٥', '2025-04-27'],
    ['27.04.2025', '2025-04-27'],
    ['٢٧ نيسان ٢٠٢٥', '2025-04-27'],
    ['٢٧ نيسان/أبريل ٢٠٢٥', '2025-04-27'],
    ['الأحد، 27 أبريل 2025', '2025-04-27'],
    ['27 من أبريل عام 2025', '2025-04-27'],
    ['1 كانون الثاني 2024', '2024-01-01'],
    ['3 تشرين الأول 2024', '2024-10-03'],
    ['15 جويلية 2023', '2023-07-15'],
    ['4 اذار 2025', '2025-03-04'],
    ['3 fevrier 2024', '2024-02-03'],
    ['11 نونبر 2024', '2024-11-11'],
    ['9 غشت 2023', '2023-08-09'],
    ['27 April 2025', '2025-04-27'],
    ['April 27, 2025', '2025-04-27'],
    ['27th of April 2025', '2025-04-27'],
    ['2025-04-27T10:30:00Z', '2025-04-27'],
    ['نيسان ٢٠٢٥', '2025-04'],
    ['2025-04', '2025-04'],
    ['٢٠٢٥', '2025'],
  ])('%s is %s', (typed, edtf) => {
    expect(readTypedDate(typed)).toBe(edtf);
  });

  it('in numbers puts the day first, unless only the other order is a date', () => {
    expect(readTypedDate('3/4/2025')).toBe('2025-04-03');
    expect(readTypedDate('4/27/2025')).toBe('2025-04-27');
  });

  it('that does not exist is refused', () => {
    for (const typed of ['30/2/2025', '2025-13-01', '31 نيسان 2025', '0/1/2025']) {
      expect(readTypedDate(typed)).toBeNull();
    }
    expect(readTypedDate('29/2/2024')).toBe('2024-02-29');
    expect(readTypedDate('29/2/2023')).toBeNull();
  });

  it('is never found in words that hold none', () => {
    for (const typed of [
      '',
      'أمس',
      'الأحد',
      'آب',
      'مارس الضغوط 12',
      'قرب 1234567',
      'ماي 12',
      'الربيع 2011',
    ]) {
      expect(readTypedDate(typed)).toBeNull();
    }
  });

  it('read from what was read is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const edtf = readTypedDate(`${d}/${m}/${y}`);
          expect(readTypedDate(edtf!)).toBe(edtf);
        },
      ),
    );
  });
});
