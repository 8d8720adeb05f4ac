import { describe, expect, it } from 'vitest';
import { toDays } from '../../../../shared/arabic/edtf';
import { lastDayTold, printedOn, toldDays } from '../../../../shared/compare/times/told-days';
import { reader, statementsOf } from '../articles';

const daysOf = (text: string, published: string | null = '2025-03-05') => {
  const [statement] = statementsOf([text], { published });
  return toldDays(statement!, reader, 0, statement!.words.length);
};
const march = (day: number) => toDays({ year: 2025, month: 3, day });

describe('days something is told on', () => {
  it('a weekday is the last before it was printed, a date itself', () => {
    expect(daysOf('وأعلنت البلدية إغلاق السوق الاثنين بعد الحريق.')).toEqual([march(3)]);
    expect(daysOf('وأعلنت البلدية إغلاق السوق في 1 مارس 2025 بعد الحريق.')).toEqual([march(1)]);
  });

  it('one to come is the next; of an article without a day there is none', () => {
    expect(daysOf('وأعلنت البلدية إغلاق السوق الاثنين المقبل بعد الحريق.')).toEqual([march(10)]);
    expect(daysOf('وأعلنت البلدية إغلاق السوق الاثنين بعد الحريق.', null)).toEqual([]);
    expect(printedOn(statementsOf(['وأعلنت البلدية إغلاق السوق.'], { published: null })[0]!)).toBeNull();
  });

  it('a year or a month ends with its last day', () => {
    const lastOf = (text: string) => lastDayTold(statementsOf([text], { published: '2025-03-05' })[0]!);
    expect(lastOf('وانهار سقف المصنع سنة 2016 بعد حريق.')).toBe(toDays({ year: 2016, month: 12, day: 31 }));
    expect(lastOf('وانهار سقف المصنع بعد حريق.')).toBeNull();
  });
});
