import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { anyDenied, tellsOf } from '../../../../shared/compare/states/any-denied';
import { articleOf, reader, statementsOf } from '../articles';

const title = 'تطورات قضية مصنع الندى في بلدة عين الزهر';
const lead = 'تتواصل في بلدة عين الزهر قضية مصنع الندى التي أثارت جدلاً واسعاً.';
const asked = (a: string, b: string): number =>
  findTensions([
    articleOf([lead, a], { id: 'a', title, published: '2025-03-03' }),
    articleOf([lead, b], { id: 'b', title, outlet: 'إذاعة التلال', published: '2025-03-03' }),
  ]).tensions.filter(({ question }) => ['so-or-not', 'opposite', 'contested'].includes(question.key)).length;

describe('of what there was none at all', () => {
  it.each([
    ['ونفى المدير وقوع أي تسريب في المصنع.', 'وقال خبير إن التسريب استمر ساعات.'],
    ['ونفى الناطق باسم النقابة وجود أي انشقاق داخلها.', 'وقال عضو سابق إن الانشقاق وقع قبل أسبوع.'],
    ['ونفى المتحدث حدوث أي تلاعب في الفواتير.', 'وأكد المفتش سامر الحكيم أن التلاعب طال مئات الفواتير.'],
    ['ونفت الإدارة فصل أي عامل.', 'وقال سامر الحكيم إن الإدارة فصلت عشرين عاملاً.'],
    ['ونفى الناظر حرق أي قرية.', 'وقال شاهد إن المهاجمين أحرقوا ثلاث قرى.'],
    ['وقال الوزير إن الحكومة لم تفرض أي رسوم.', 'وقال تجار إن الحكومة فرضت رسوماً جديدة على المصنع.'],
    ['وأكدت الشركة أنه لم يحدث أي تأخير في الصيانة.', 'وقال مهندس إن تأخير الصيانة بلغ شهرين.'],
    ['ونفى المدير أي تهرب من الضرائب.', 'وكشف مصدر عن تهرب المصنع من الضرائب لسنوات.'],
  ])('one told of pulls against it: %s / %s', (no, yes) => {
    expect(asked(no, yes)).toBeGreaterThan(0);
    expect(asked(yes, no)).toBeGreaterThan(0);
  });

  it.each([
    // Feared or asked for; of another thing; of somebody else; a vague word; a verb of another kind.
    ['ونفى المدير وقوع أي تسريب في المصنع.', 'وحذر خبير من أن تسريباً قد يقع إذا لم تُغلق الأنابيب.'],
    ['ونفى المتحدث حدوث أي تلاعب في الفواتير.', 'وأكد المفتش سامر الحكيم أن التلاعب طال عدادات المياه.'],
    ['ونفى المدير اتخاذ أي قرار بشأن الإغلاق.', 'وقال المحافظ إن القرار اتخذته المحكمة في قضية أخرى.'],
    ['ولم تعلن أي جهة مسؤوليتها عن الحريق.', 'وقالت جهة رقابية إن الحريق بدأ في المخزن.'],
    ['وقال الوزير إن الحكومة لم تفرض أي رسوم.', 'وقال تجار إن رسوم النقل ألغيت.'],
    ['وقال المدير إن المصنع لم يكن فيه أي مسلح.', 'وقال سامر الحكيم إن الأسلحة نقلت إلى المخزن.'],
    ['ونفت الإدارة فصل أي عامل.', 'وقال سامر الحكيم إن عاملاً أصيب في المصنع.'],
    ['ونفى المدير وقوع أي تسريب في المصنع.', 'وقال وزير البيئة إنه لم يقع تسريب.'],
  ])('and nothing else does: %s / %s', (no, other) => {
    expect(asked(no, other)).toBe(0);
    expect(asked(other, no)).toBe(0);
  });

  it('is read as its root and what must be told with it', () => {
    const [denial] = statementsOf(['ونفت الإدارة فصل أي عامل.']);
    const denied = anyDenied(denial!, reader)!;
    expect(denied.rest).toHaveLength(1);
    expect(tellsOf(denied, statementsOf(['وقال سامر إن الإدارة فصلت عاملاً.'])[0]!, reader)).toBe(true);
    expect(anyDenied(statementsOf(['وقال المدير إن العمل مستمر.'])[0]!, reader)).toBeNull();
  });
});
