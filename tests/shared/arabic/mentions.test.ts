import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInArabic } from '../../../shared/arabic/lexicons';
import { readerFor } from '../../../shared/arabic/mention-reader';
import { findMentions } from '../../../shared/arabic/mentions';
import { cutSpans, hostileTexts } from './scans';

/** What is marked in a text, and what it is worth. */
const read = (text: string) =>
  findMentions(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('figures and dates of a text', () => {
  it.each([
    ['حضر ٣٥ مزارعا', [['٣٥', 35]]],
    ['جمعوا ثَلاثَ مِئَةِ صندوق', [['ثَلاثَ مِئَةِ', 300]]],
    ['وبعشرين سلة', [['عشرين', 20]]],
    ['زار بلدتين', [['بلدتين', 2]]],
    ['كلا الفريقين فاز', [['كلا الفريقين', 2]]],
    ['في 4 آذار 2019 افتتحت', [['4 آذار 2019', '2019-03-04']]],
    ['بيع بين 5 و9 دفاتر', [['5 و9', [5, 9]]]],
    ['زاد ثلاثة أضعاف', [['ثلاثة أضعاف', 3]]],
    ['المرة الثالثة', [['الثالثة', 3]]],
    ['كتب عدة رسائل', [['عدة', null]]],
    ['بلغ 40 بالمئة', [['40 بالمئة', 40]]],
    ['3.500 جندي', [['3.500', 3500]]],
    ['مليون وأحد عشر ألفا', [['مليون وأحد عشر ألفا', 1_011_000]]],
    [
      '25 000 درهم و1 234 567 نخلة',
      [
        ['25 000', 25_000],
        ['1 234 567', 1_234_567],
      ],
    ],
    [
      '9.870 حالة و3.275 متر',
      [
        ['9.870', 9870],
        ['3.275', 3.275],
      ],
    ],
    [
      'فاز بنتيجة 1-3',
      [
        ['1', 1],
        ['3', 3],
      ],
    ],
    ['يبيع 10 إلى 15 صندوقا', [['10 إلى 15', [10, 15]]]],
    [
      'في الذكرى الـ50 زار الدول الـ27',
      [
        ['50', 50],
        ['27', 27],
      ],
    ],
    [
      'خُمس الحصاد ونصفه وثلثاه',
      [
        ['خُمس', 0.2],
        ['نصفه', 0.5],
        ['ثلثاه', 2 / 3],
      ],
    ],
    ['ألفين وخمسمئة مليون', [['ألفين وخمسمئة مليون', 2_500_000_000]]],
    ['القمة الرابعة عشرة بعد المئة', [['الرابعة عشرة بعد المئة', 114]]],
    ['خمستلاف وطلتاشر كرسي', [['خمستلاف وطلتاشر', 5013]]],
    [
      'شارع 40 والمحضران 12 و13',
      [
        ['40', 40],
        ['والمحضران', 2],
        ['12', 12],
        ['13', 13],
      ],
    ],
    ['مع شريكيه في البساتين والقوانين', [['شريكيه', 2]]],
    [
      'موسم 2023/2024 وموسم 2023-24',
      [
        ['2023/2024', '2023/2024'],
        ['2023-24', '2023/2024'],
      ],
    ],
    ['في الفترة نفسها من 2030', [['2030', '2030']]],
    ['رمضان 1452هـ', [['رمضان 1452هـ', null]]],
    ['ليلة 28 إلى 29 أوت', [['28 إلى 29 أوت', 'XXXX-08-28/XXXX-08-29']]],
    ['الربع الأخير من 2023', [['الربع الأخير من 2023', '2023-10/2023-12']]],
    [
      'الساعة 9 مساء والساعة 11:30',
      [
        ['9', 'T21'],
        ['11:30', 'T11:30'],
      ],
    ],
    [
      'نصف دستة ودستة',
      [
        ['نصف دستة', 6],
        ['دستة', 12],
      ],
    ],
    ['كمية كبيرة من البستان في فلسطين وباكستان', []],
    ['راجع www.example.org/55 أو desk7@example.org', []],
    ['', []],
  ])('are marked and read in «%s»', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it('carry how firmly they are said, what they count and of whom', () => {
    const text = 'عاد أكثر من 20 صيادا بينهم فتى';
    const [mention] = findMentions(text);
    expect(mention).toMatchObject({
      type: 'cardinal',
      value: 20,
      bound: 'at-least',
      strict: true,
      form: 'digits',
      percent: false,
    });
    expect(cutSpans(text, [mention!.counted!, ...mention!.scope])).toEqual(['صيادا', 'بينهم']);
    expect(findMentions('نحو 20 صيادا')[0]).toMatchObject({ type: 'approximate', bound: 'about' });
    expect(findMentions('القرار 55')[0]).toMatchObject({ type: 'identifier', value: 55 });
  });

  it('resolve a date by the day of writing alone, and keep what the words say', () => {
    const text = 'افتتح في آذار الماضي';
    expect(findMentions(text)[0]).toMatchObject({ value: 'XXXX-03', literal: null });
    const written = { year: 2024, month: 2, day: 1 };
    expect(findMentions(text, { writtenAt: () => written })[0]).toMatchObject({
      value: '2023-03',
      literal: 'XXXX-03',
    });
  });

  it('are read line by line', () => {
    expect(read('مئة\nوعشرون').map(([, value]) => value)).toEqual([100, 20]);
  });

  it("are read with a desk's own words where it has them", () => {
    const numbers = { ...builtInArabic.numbers, vague: ['ثلة'] };
    const lexicons = { ...builtInArabic, numbers };
    expect(findMentions('ثلة كتب', { lexicons })).toMatchObject([{ type: 'approximate', value: null }]);
    expect(findMentions('ثلة كتب')).toEqual([]);
    expect(readerFor(lexicons)).toBe(readerFor(lexicons));
  });

  it('stand inside the text, in order, none over another, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        'ثلاثة',
        'وعشرون',
        'مئة',
        'ألف',
        'ملايين',
        'بين',
        'من',
        'إلى',
        'و',
        'نحو',
        'آذار',
        'عام',
        '2019',
        '٣',
        '5',
        'قتيلين',
      ],
      ...[
        'الأول',
        'نصف',
        'أضعاف',
        'بالمئة',
        '%',
        '-',
        '/',
        '.',
        '،',
        '(',
        ')',
        ' ',
        ' ',
        ' ',
        '\n',
        '\u064e',
        'ـ',
        '\u200f',
        '\ud800',
        'a@b.c',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, counted, scope, value } of findMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n');
          for (const span of counted ? [counted, ...scope] : scope) {
            expect(text.slice(span.start, span.end)).not.toBe('');
          }
          expect(value).not.toBeNaN();
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found without end in no text, however it is made', () => {
    for (const text of hostileTexts) {
      const found = findMentions(text);
      expect(found.length).toBeLessThan(text.length);
      expect(found.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});
