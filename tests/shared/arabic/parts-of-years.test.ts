import { describe, expect, it } from 'vitest';
import { readPartOfYear, readSeason } from '../../../shared/arabic/parts-of-years';
import { reader, scanOf } from './scans';

const part = (text: string) => readPartOfYear(scanOf(text), reader.calendar, 0);
const season = (text: string) => {
  const read = readSeason(scanOf(text), 0);
  return read && [read.from.year, read.to!.year];
};

describe('parts of years', () => {
  it.each([
    ['النصف الأول من عام 2024', 1, 6],
    ['الربع الثاني من عام 2024', 4, 6],
    ['الثلث الأخير من عام 2024', 9, 12],
  ])('are months from and to: %s', (text, from, to) => {
    expect(part(text)).toMatchObject({ from: { year: 2024, month: from }, to: { year: 2024, month: to } });
  });

  it('may be of a year seen from the day of writing', () => {
    expect(part('الربع الأول من العام الماضي')?.from).toMatchObject({
      year: null,
      month: 1,
      shift: { unit: 'year', by: -1 },
    });
  });

  it('are none beyond the last, or of something else', () => {
    expect(part('الربع الخامس من عام 2024')).toBeNull();
    expect(part('النصف الأول من المباراة')).toBeNull();
  });

  it('seasons go from one year to the next', () => {
    expect(season('2023/2024')).toEqual([2023, 2024]);
    expect(season('2023-24')).toEqual([2023, 2024]);
    expect(season('2023-27')).toBeNull();
    expect(season('2024/2023')).toBeNull();
    expect(season('2023/24/5')).toBeNull();
  });
});
