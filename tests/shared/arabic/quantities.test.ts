import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/arabic/phrases';
import { cutSpans, reader, scanOf } from './scans';

const { quantities } = reader;
/** A cut text and where its first figure stands. */
function at(text: string) {
  const scan = scanOf(text);
  return { scan, index: scan.words.findIndex(({ kind }) => kind === 'digits') };
}

describe('what stands around a figure', () => {
  it.each([
    ['نحو 50 شاحنة', { bound: 'about', strict: false }],
    ['وأكثر من 50', { bound: 'at-least', strict: true }],
    ['ما لا يقل عن 50', { bound: 'at-least', strict: false }],
    ['أَقَلّ مِن ٥٠', { bound: 'fewer-than', strict: true }],
    ['لا يتجاوز عددهم 50', { bound: 'at-most', strict: false }],
    ['لأكثر من بـ50', { bound: 'at-least', strict: true }],
    ['زرع 50', null],
    ['50', null],
  ])('bounds it before: «%s»', (text, bound) => {
    const { scan, index } = at(text);
    expect(quantities.boundBefore(scan, index)).toEqual(bound);
  });

  it.each([
    ['50 كتابا على الأقل', 'at-least'],
    ['50 تقريبا', 'about'],
    ['50 كحد أقصى', 'at-most'],
    ['50 كتابا. على الأقل', null],
    ['50 كتابا', null],
  ])('bounds it after, in its clause: «%s»', (text, bound) => {
    const { scan, index } = at(text);
    expect(quantities.boundAfter(scan, index + 1, scan.words.length)?.bound ?? null).toBe(bound);
  });

  it('does not bound it by what stands behind the next figure', () => {
    const { scan, index } = at('50 و60 تقريبا');
    expect(quantities.boundAfter(scan, index + 1, 2)).toBeNull();
  });

  it.each(['50٪', '50 %', '50 بالمئة', '50 في المائة'])('makes it a percentage: «%s»', (text) => {
    const { scan, index } = at(text);
    expect(quantities.percentAfter(scan, index + 1)).toBe(scan.words.length);
  });

  it('names what is counted, and nothing where nothing is', () => {
    const counted = (text: string): string | null => {
      const { scan, index } = at(text);
      const noun = quantities.countedAfter(scan, index + 1);
      return noun === null ? null : scan.raw(noun);
    };
    expect(['50 كتابا', '50 من الكتب', '50 في البيت', '50 وكتاب', '50.', '50'].map(counted)).toEqual([
      'كتابا',
      'الكتب',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['القرار 1701', true],
    ['القرار الأممي رقم 1701', true],
    ['طراز F16', true],
    ['كوفيد-19', true],
    ['القناة (12)', true],
    ['اشترى 12', false],
    ['12', false],
  ])('tells a label from a number: «%s»', (text, label) => {
    const { scan, index } = at(text);
    expect(quantities.isLabel(scan, index, index + 1, () => false)).toBe(label);
  });

  it('names the part, group or time the figure is of, in its sentence only', () => {
    const scope = (text: string) => {
      const { scan, index } = at(text);
      const found = quantities.scopeAround(scan, index, index + 1);
      return found.map(({ kind }, nth) => [cutSpans(text, found)[nth], kind]);
    };
    expect(scope('نجا 9 ركاب بينهم طفل')).toEqual([['بينهم', 'part']]);
    expect(scope('زرعوا 9 أشجار خلال يوم')).toEqual([['خلال', 'window']]);
    expect(scope('انتهى خلال يوم. زرعوا 9 أشجار. ثم خلال')).toEqual([]);
  });

  it('knows units and words of change under what is glued to them', () => {
    expect(['كيلومترا', 'دولار', 'يوما', 'كتاب', ''].map((word) => quantities.isUnit(keyOf(word)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['بساعة', 'الساعة', 'للساعة'].map((word) => quantities.isBareUnit(keyOf(word)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['وارتفع', 'ارتاح', ''].map((word) => quantities.isChange(keyOf(word)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
