import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../shared/arabic/moments';
import { reader, scanOf } from './scans';

/** Year, month and day of the first moment of a text. */
function momentIn(text: string): readonly (number | null)[] | null {
  const scan = scanOf(text);
  for (let at = 0; at < scan.words.length; at++) {
    const read = readMoment(scan, reader.calendar, at, (index) => reader.isCounted(scan, index));
    if (read) return [read.moment.year, read.moment.month, read.moment.day];
  }
  return null;
}

describe('one moment', () => {
  it.each([
    ['12 من تشرين الثاني 2019', [2019, 11, 12]],
    ['الأول من أبريل (نيسان)', [null, 4, 1]],
    ['16. نوفمبر. 2016', [2016, 11, 16]],
    ['September 10, 2016', [2016, 9, 10]],
    ['يوم الاثنين، 12 يناير 2016', [2016, 1, 12]],
    ['يوم الجمعة 22', [null, null, 22]],
    ['15 من هذا الشهر', [null, null, 15]],
    ['منذ شباط 2015', [2015, 2, null]],
    ['أُرجئ إلى 27', [null, null, 27]],
    ['عام 1987', [1987, null, null]],
  ])('is a day, a month or a year: %s', (text, moment) => {
    expect(momentIn(text)).toEqual(moment);
  });

  it.each(['في أيار 12 قتيلاً', 'الجمعة 22 شخصا', 'في اليوم 15', 'الثالث من السباق'])(
    'is no count: %s',
    (text) => {
      expect(momentIn(text)?.[2] ?? null).toBeNull();
    },
  );
});
