import { describe, expect, it } from 'vitest';
import { readDecade, readYear } from '../../../shared/arabic/years';
import { reader, scanOf } from './scans';

const { calendar } = reader;

/** The year of the first word that has one. */
function yearIn(text: string): number | null {
  const scan = scanOf(text);
  for (let at = 0; at < scan.words.length; at++) {
    const read = readYear(scan, calendar, at, (index) => reader.isCounted(scan, index));
    if (read) return read.moment.year;
  }
  return null;
}

const yearsIn = (text: string): number[] => {
  const scan = scanOf(text);
  return scan.words.flatMap((_, at) =>
    scan.isDigits(at) ? (readYear(scan, calendar, at, () => false)?.moment.year ?? []) : [],
  );
};

describe('years', () => {
  it.each([
    ['بُني عام 1987', 1987],
    ['في 2019', 2019],
    ['سنة ألف وتسعمائة وأربعة وثمانين', 1984],
    ['الفترة نفسها من 2030', 2030],
  ])('are told by the words before them: %s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });

  it.each(['حضر 2019 زائرا', 'بلغ 2019%', 'رقم #2019', '2019'])('are no counts and no labels: %s', (text) => {
    expect(yearIn(text)).toBeNull();
  });

  it('joined to a year are years', () => {
    expect(yearsIn('الأعوام 2019 و2020 و2021')).toEqual([2019, 2020, 2021]);
  });

  it('of a decade are kept with the open digit, its century where it is named', () => {
    const vague = (text: string) => readDecade(scanOf(text), calendar, 0)?.moment.vagueYear ?? null;
    expect(vague('ثمانينيات القرن الماضي')).toBe('198X');
    expect(vague('ثمانينيات القرن التاسع عشر')).toBe('188X');
    expect(vague('ثمانينيات')).toBe('XX8X');
    expect(vague('ثمانون')).toBeNull();
  });
});
