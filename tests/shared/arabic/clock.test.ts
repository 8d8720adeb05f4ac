import { describe, expect, it } from 'vitest';
import { readClock } from '../../../shared/arabic/clock';
import { readerFor } from '../../../shared/arabic/mention-reader';
import { cutWords } from '../../../shared/arabic/words';

const { clock, calendar } = readerFor();
const read = (text: string) => readClock(cutWords(text), clock, calendar);
const spell = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const said = (text: string): string[] =>
  read(text).map(({ options }) =>
    options.map(([low, high]) => (low === high ? spell(low) : `${spell(low)}-${spell(high)}`)).join('|'),
  );

describe('times of day', () => {
  it.each([
    ['وقعت الغارة عند الحادية عشرة ليلاً', '23:00'],
    ['قرابة الواحدة بعد منتصف الليل', '01:00'],
    ['بلاغاً في الثانية ظهراً', '14:00'],
    ['ريحة حريق الساعة 12 ونص', '00:30|12:30'],
    ['عند الساعة 14:30 بالتوقيت المحلي', '14:30'],
    ['في الساعة الثالثة وعشر دقائق من فجر اليوم الأحد', '03:10'],
    ['الساعة تمانية إلا ربع الصبح', '07:45'],
    ['الساعة خمسة ونص العصر', '17:30'],
    ['عند الثانية عشرة و20 دقيقة', '00:20|12:20'],
    ['بين الثالثة والرابعة فجراً', '03:00-04:00'],
    ['على الساعة 19h30', '19:30'],
    ['الساعة 9 ص', '09:00'],
    ['الثانية عشرة ظهراً', '12:00'],
    ['قبيل منتصف الليل', '22:00-24:00'],
    ['at about 3 a.m. on Tuesday', '03:00'],
    ['at around 11:15 pm', '23:15'],
    ['at 1430 GMT', '14:30'],
    ['by midday', '12:00'],
  ])('are read as news says them: %s', (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it.each([
    ['مساء السبت', 'evening'],
    ['فجر 12 أيار', 'dawn'],
    ['حتى الفجر', 'dawn'],
    ['اندلع ليلاً', 'night'],
    ['الساعات الأولى من فجر الثلاثاء', 'first-hours'],
    ['on Monday evening', 'evening'],
  ])('parts of the day have their hours: %s', (text, name) => {
    expect(read(text)).toMatchObject([{ kind: 'part', part: { name } }]);
  });

  it.each([
    'طفلاً في السابعة من عمره',
    'ظهر الوزير أمس',
    'فجر انتحاري نفسه',
    'فوز 2:1 على الفريق',
    'المرتبة الثانية في السباق',
    'منذ الساعة الأولى للإيقاف',
    'الملك في المغرب',
    'في السابعة والعشرين من عمره',
  ])('what only looks like one is none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a count before a part of the day is no hour', () => {
    expect(said('أصيب 12 مساء السبت')).toEqual(['15:30-24:00']);
  });

  it('say how near they are, and until or since when', () => {
    expect(read('نحو الثالثة فجراً')).toMatchObject([{ about: true, bound: 'at' }]);
    expect(read('إلى ما بعد الثامنة صباحاً')).toMatchObject([{ bound: 'after', edge: 'until' }]);
    expect(read('من السادسة مساء حتى السادسة صباحا')).toMatchObject([{ edge: 'since' }, { edge: 'until' }]);
    expect(read('بحلول الساعة 06:00 بتوقيت غرينتش')[0]?.zone).not.toBe('');
  });
});
