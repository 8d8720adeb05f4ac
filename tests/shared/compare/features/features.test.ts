import { describe, expect, it } from 'vitest';
import { featuresIn, isNegated } from '../../../../shared/compare/features/features';
import { sentencesOf } from '../../../../shared/compare/sentences';
import { readText } from '../../../../shared/compare/statements';
import { articleOf, reader } from '../articles';

function read(text: string) {
  const { statements, rest } = readText(articleOf([text]), reader);
  return sentencesOf([...statements, ...rest], reader);
}
const featuresOf = (text: string) =>
  read(text).flatMap((one) => featuresIn(one, reader).map(({ of, value }) => `${of}: ${value}`));

describe('what a text says a thing was', () => {
  it.each([
    ['وانقلب قارب خشبي كان يقل مهاجرين.', 'hull: wood'],
    ['A rubber dinghy carrying sixty people sank.', 'hull: rubber'],
    ['وتصاعد الدخان من الطابق الثالث في المبنى.', 'floor: 3'],
    ['The fire began on the second floor of the building.', 'floor: 2'],
    ['واندلع الحريق داخل مستودع للأقمشة.', 'premises: depot'],
    ['ووقع انهيار سقف مدرسة قديمة.', 'collapsed: roof'],
    ['وسقط المتظاهر برصاص عناصر الأمن.', 'doer: police'],
    ['وقتل الرجل على يد مسلحين مجهولين.', 'doer: unknown'],
    ['وفجر انتحاري نفسه وسط السوق فقتل ستة.', 'means: suicide'],
    ['وعثر على جثته وعليها آثار تعذيب.', 'death: beaten'],
    ['وقالت الشرطة إن الوفاة نجمت عن أزمة قلبية.', 'death: heart'],
    ['وأوقف بتهمة الانتماء إلى جماعة إرهابية.', 'charge: terror'],
    ['وقضت المحكمة بإعدام المتهم.', 'sentence: death'],
    ['وقع الطرفان اتفاقاً دائماً لوقف القتال.', 'term: permanent'],
    ['وأطلقت القوات الرصاص المطاطي على المحتجين.', 'rounds: rubber'],
    ['وقال المدير إن حالته مستقرة.', 'condition: stable'],
    ['وضبطت الجمارك شحنة كبتاغون في الميناء.', 'contraband: captagon'],
    ['وانقلبت حافلة على الطريق الدولي.', 'vehicle: bus'],
  ])('%s', (text, feature) => {
    expect(featuresOf(text)).toContain(feature);
  });

  it.each([
    ['ولم تستخدم القوات الرصاص الحي.', 'rounds: live'],
    ['وبلغ الفريق الدور الثالث من البطولة.', 'floor: 3'],
    ['ونقلت سيارة إسعاف المصابين بعد انقلاب الحافلة.', 'vehicle: car'],
    ['ويذكر أن حريقاً اندلع في فندق قبل ثلاث سنوات.', 'premises: hotel'],
    ['واشترى الأثاث الخشبي من السوق.', 'hull: wood'],
    ['ونفت الوزارة وجود حالات كوليرا.', 'disease: cholera'],
  ])('is not what it was not, or of another thing: %s', (text, feature) => {
    expect(featuresOf(text)).not.toContain(feature);
  });

  it('a negation reaches a few words', () => {
    const [sentence] = read('لم تستخدم القوات الرصاص الحي قط.');
    expect(isNegated(sentence!, 3, reader)).toBe(true);
    const [other] = read('استخدمت القوات الرصاص الحي أمس.');
    expect(isNegated(other!, 2, reader)).toBe(false);
  });
});
