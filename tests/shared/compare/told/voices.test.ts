import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { isSameName, isSameVoice } from '../../../../shared/compare/told/voices';
import { articleOf, reader, statementsOf } from '../articles';

const [statement] = statementsOf(['قتل 9 أشخاص في بلدة عين الزهر.']);
const named = (speaker: string, id = 'a') => ({
  ...statement!,
  speaker,
  article: { ...statement!.article, id },
});
const same = (a: string, b: string): boolean => {
  const within = isSameVoice(named(a), named(b), reader);
  expect(isSameVoice(named(b), named(a), reader)).toBe(within);
  return within;
};
const sameAcross = (a: string, b: string): boolean => isSameVoice(named(a, 'a'), named(b, 'b'), reader);

describe('one voice', () => {
  it('is one by name, by a list of names, or by silence on both sides', () => {
    expect(same('سنتكوم', 'القيادة المركزية الأميركية')).toBe(true);
    expect(same('الوزير سامي الحكيم', 'سامي الحكيم')).toBe(true);
    expect(same('', '')).toBe(true);
  });

  it('titles alone make nobody one', () => {
    expect(same('الوزير سامي الحكيم', 'الوزير هادي السالم')).toBe(false);
    expect(same('', 'سامي الحكيم')).toBe(false);
    expect(same('الوزير', 'الوزير سامي الحكيم')).toBe(false);
    expect(same('قائد الجيش', 'مدير المستشفى')).toBe(false);
  });

  it('is one however its letters are written', () => {
    expect(sameAcross('وزير الداخلية', 'وزير الداخليّة')).toBe(true);
    expect(sameAcross('«الجيش»', 'الجيشُ')).toBe(true);
  });

  it('one word in common makes nobody one', () => {
    expect(same('محمد حداد', 'محمد نصار')).toBe(false);
    expect(same('محمد المصري', 'محمد حداد')).toBe(false);
    expect(same('المتحدث باسم الجيش الإسرائيلي', 'المتحدث باسم حركة حماس')).toBe(false);
    expect(same('المتحدث باسم الجيش', 'المتحدث باسم وزارة الصحة')).toBe(false);
  });

  it('many speak for one town and one state', () => {
    expect(same('رئيس بلدية عين الزهر', 'مدير مستشفى عين الزهر')).toBe(false);
    expect(same('وزير الدفاع الإسرائيلي', 'الجيش الإسرائيلي')).toBe(false);
    expect(same('رئيس بلدية عين الزهر سمير حداد', 'مدير مستشفى عين الزهر سمير حداد')).toBe(true);
  });

  it('a spokesman is the voice of his body', () => {
    expect(sameAcross('المتحدث الرسمي باسم الجيش', 'الجيش')).toBe(true);
    expect(sameAcross('المتحدث باسم الجيش الإسرائيلي هادي السالم', 'الجيش الإسرائيلي')).toBe(true);
    expect(sameAcross('المتحدث باسم الجيش الإسرائيلي', 'الجيش')).toBe(false);
    expect(same('رئيس بلدية عين الزهر', 'بلدية عين الزهر')).toBe(true);
  });

  it('an office and who holds it are one where the office says which, or one article writes both', () => {
    expect(sameAcross('الرئيس الأميركي', 'الرئيس الأميركي هادي السالم')).toBe(true);
    expect(same('رئيس الحكومة', 'رئيس الحكومة هادي السالم')).toBe(true);
    expect(sameAcross('رئيس الحكومة', 'رئيس الحكومة هادي السالم')).toBe(false);
    expect(same('محمد المصري', 'المصري')).toBe(true);
    expect(sameAcross('محمد المصري', 'المصري')).toBe(false);
  });

  it('whoever stands in for somebody or is of his kin is another; the deputy’s own name is his', () => {
    expect(same('نائب رئيس البلدية', 'رئيس البلدية')).toBe(false);
    expect(same('نائب وزير الصحة', 'وزير الصحة')).toBe(false);
    expect(same('نائب وزير الصحة هدى الرفاعي', 'وزير الصحة')).toBe(false);
    expect(same('زوجة سامي الحكيم', 'الوزير سامي الحكيم')).toBe(false);
    expect(sameAcross('نائب الرئيس هادي السالم', 'هادي السالم')).toBe(true);
    expect(same('النائب هادي السالم', 'هادي السالم')).toBe(true);
  });

  it('names alone are compared as those of two articles', () => {
    expect(isSameName('وكالة سروان', 'سروان', reader)).toBe(true);
    expect(isSameName('رئيس الحكومة', 'الحكومة', reader)).toBe(false);
  });

  it('two spokesmen who give two tolls of one strike are asked about', () => {
    const told = (one: string, other: string) =>
      findTensions([
        articleOf([
          `قال ${one} إن القصف على بلدة عين الزهر أسفر عن مقتل 44 شخصاً.`,
          `وقال ${other} إن القصف على بلدة عين الزهر أسفر عن مقتل 30 شخصاً.`,
        ]),
      ]).tensions.map(({ kind }) => kind);
    expect(told('المتحدث باسم الجيش الإسرائيلي', 'المتحدث باسم حركة حماس')).toEqual(['number']);
    expect(told('محمد حداد', 'محمد نصار')).toEqual(['number']);
    expect(told('رئيس بلدية عين الزهر', 'مدير مستشفى عين الزهر')).toEqual(['number']);
    expect(told('وزير الداخلية', 'وزير الداخليّة')).toEqual([]);
  });
});
