import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/arabic/dates';
import { formatMoments } from '../../../shared/arabic/resolve-dates';
import { reader, scanOf } from './scans';

/** The first date of a text as EDTF. */
function read(text: string): string | null {
  const scan = scanOf(text);
  for (let at = 0; at < scan.words.length; at++) {
    const date = readDate(scan, reader.calendar, at, (index) => reader.isCounted(scan, index));
    if (date) return formatMoments(date.from, date.to) ?? 'no Gregorian date';
  }
  return null;
}

describe('dates', () => {
  it.each([
    ['افتتح في 12 من تشرين الثاني 2019', '2019-11-12'],
    ['يوم الخميس ٣ أَيّار ٢٠١٨', '2018-05-03'],
    ['وقع الأول من أبريل (نيسان)', 'XXXX-04-01'],
    ['صدر في 2021/03/09', '2021-03-09'],
    ['صدر في 09-03-2021', '2021-03-09'],
    ['صدر في 29/2/2021 ثم طوي', null],
    ['September 10, 2016', '2016-09-10'],
    ['بُني عام 1987', '1987'],
    ['في عام ألف وتسعمائة وأربعة وثمانين', '1984'],
    ['منذ شباط 2015', '2015-02'],
    ['ثمانينيات القرن الماضي', '198X'],
    ['النصف الأول من عام 2024', '2024-01/2024-06'],
    ['بين 3 و9 حزيران 2022', '2022-06-03/2022-06-09'],
    ['من كانون الأول إلى شباط 2023', '2022-12/2023-02'],
    ['15 رمضان 1445', 'no Gregorian date'],
  ])('reads «%s»', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    'حضر 2019 زائرا',
    'بقي معه أب وابن',
    'بلغت 3/4 الكمية',
    'الثالث من السباق',
    'تشرين',
    '',
    '\ud800 12',
  ])('sees no date in «%s»', (text) => {
    expect(read(text)).toBeNull();
  });

  it('keeps what is said in relation to the day of writing', () => {
    const scan = scanOf('آذار الماضي');
    expect(readDate(scan, reader.calendar, 0, () => false)?.from).toMatchObject({
      year: null,
      month: 3,
      shift: { unit: 'month', by: -1 },
    });
  });
});
