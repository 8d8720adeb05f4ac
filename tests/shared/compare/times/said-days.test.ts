import { describe, expect, it } from 'vitest';
import { nearestYear, saidDays, toCome } from '../../../../shared/compare/times/said-days';
import { reader, statementsOf } from '../articles';

const daysOf = (text: string): string[] =>
  statementsOf([text], { published: '2024-05-01' }).flatMap((one) =>
    saidDays(one, reader).map(({ value }) => value),
  );

describe('the days a statement names', () => {
  it.each([
    ['قُتل ثلاثة أشخاص في الغارة أمس.', ['2024-04-30']],
    ['قُتل ثلاثة أشخاص في الغارة مساء الأحد.', ['2024-04-28']],
    ['قُتل ثلاثة أشخاص في الغارة في 12 نيسان.', ['2024-04-12']],
    ['قُتل ثلاثة أشخاص في الغارة يوم السبت 27 نيسان 2024.', ['2024-04-27']],
    ['Three people were killed in the strike on Monday.', ['2024-04-29']],
    ['قُتل ثلاثة أشخاص لليوم الثالث على التوالي.', []],
    ['وكان ثلاثة قتلى قد سقطوا وقت الغدا.', []],
  ])('are told by the day of publication: %s', (text, wanted) => {
    expect(daysOf(text)).toEqual(wanted);
  });

  it('the weekday named with a date is kept as it is said', () => {
    const [one] = statementsOf(['قُتل ثلاثة أشخاص في الغارة مساء السبت 26 نيسان.'], {
      published: '2024-05-01',
    });
    expect(saidDays(one!, reader)).toMatchObject([{ value: '2024-04-26', weekday: 6 }]);
  });

  it('a date without a year is of the nearest', () => {
    const written = { year: 2024, month: 1, day: 3 };
    expect(nearestYear('XXXX-12-30', written)).toBe('2023-12-30');
    expect(nearestYear('XXXX-12-30', null)).toBe('XXXX-12-30');
    expect(nearestYear('2020-12-30', written)).toBe('2020-12-30');
  });

  it('a weekday of what is to come is the next one', () => {
    const sunday = { start: 0, end: 5, value: '2024-04-28', weekday: 7, bare: true };
    expect(toCome(sunday, '2024-05-01').value).toBe('2024-05-05');
    expect(toCome({ ...sunday, bare: false }, '2024-05-01').value).toBe('2024-04-28');
    expect(toCome(sunday, null).value).toBe('2024-04-28');
  });
});
