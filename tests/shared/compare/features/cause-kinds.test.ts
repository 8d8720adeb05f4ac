import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import {
  areKindsApart,
  canBeOneMishap,
  causeKindsIn,
  isMishapStem,
  mishapsOf,
} from '../../../../shared/compare/features/cause-kinds';
import { reader } from '../articles';

const kindsOf = (text: string) => {
  const words = cutWords(text);
  return causeKindsIn(words, 0, words.length, reader);
};
const apart = (a: string, b: string) => areKindsApart(kindsOf(a), kindsOf(b), reader);

describe('kinds of causes', () => {
  it.each([
    ['تماس كهربائي', 'انفجار سخان'],
    ['تسرب غاز', 'ألعاب نارية'],
    ['الحمولة الزائدة', 'تآكل الدعامات'],
    ['السرعة الزائدة', 'عطل في المكابح'],
    ['ارتفاع الأمواج', 'مطاردة'],
    ['قنابل الغاز المسيل للدموع', 'انهيار السياج'],
    ['وجبة دجاج', 'مياه الشرب'],
    ['ثأر قديم', 'خلاف على قطعة أرض'],
    ['electrical fault', 'arson'],
  ])('%s and %s exclude each other', (a, b) => {
    expect(apart(a, b)).toBe(true);
    expect(apart(b, a)).toBe(true);
  });

  it.each([
    ['ماس كهربائي', 'خلل كهربائي في العداد'],
    ['نعاس السائق', 'السرعة الزائدة'],
    ['المكابح', 'عطل فني'],
    ['الاكتظاظ والأمواج', 'ارتفاع الأمواج'],
  ])('%s and %s go together', (a, b) => {
    expect(apart(a, b)).toBe(false);
  });

  it('nothing is told of one that is of no known kind', () => {
    expect(apart('أمر لا نعرفه', 'تماس كهربائي')).toBeNull();
  });
});

describe('mishaps', () => {
  const one = (a: string, b: string) => canBeOneMishap(mishapsOf(a, reader), mishapsOf(b, reader));
  it('are one where they are of one family, or one word stands for any', () => {
    expect(one('الحريق', 'النيران')).toBe(true);
    expect(one('الحادث', 'انقلاب')).toBe(true);
    expect(one('الحريق', 'التدافع')).toBe(false);
    expect(one('الطقس', 'الحريق')).toBe(false);
  });

  it('are known by their stem', () => {
    expect(isMishapStem('حريق', reader)).toBe(true);
    expect(isMishapStem('مدرس', reader)).toBe(false);
  });
});
