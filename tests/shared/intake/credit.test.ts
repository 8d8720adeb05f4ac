import { describe, expect, it } from 'vitest';
import { creditNames, readByline, readCredit } from '../../../shared/intake/credit';
import { Shape } from '../../../shared/intake/shape';

const credit = (text: string) => readCredit(text, new Shape(text));
const byline = (text: string) => readByline(text, new Shape(text));

describe('credits', () => {
  it.each([
    'رافعات المرفأ صباح الاثنين الماضي (رويترز)',
    'غرفة الطوارئ في المستشفى (أرشيفية)',
    'شاحنات متوقفة / أرشيفية',
    'الميناء القديم/ تويتر',
    'واجهة السوق بعد الترميم © دفاتر المدينة',
    'The bridge, closed since January. (Photo: Harrow Gazette)',
    'الجسر القديم في صورة أرشيفية',
    'الجسر الشرقي بعد انتهاء الأشغال - أرشيف البلدية',
  ])('close a caption: %s', (text) => {
    expect(credit(text)).toBe('caption');
  });

  it.each(['نادر شقير (بيروت)', '«صدى الميناء نيوز» (بيروت)', 'رنا العكاري - رويترز'])(
    'or a reporter’s line: %s',
    (text) => {
      expect(credit(text)).toBe('byline');
    },
  );

  it('are only guessed where nobody knows the name in brackets', () => {
    expect(credit('رئيس اللجنة يستقبل الوفد في مكتبه صباح أمس (مكتب الإعلام)')).toBe('maybe');
  });

  it.each([
    'انهيار سقف السوق القديم (فيديو)',
    'قال المدير إن العمل انتهى. (انظر الصفحة الثانية)',
    'قالت البلدية - وهي الجهة المالكة للجسر القديم منذ ثلاثين عاماً بلا انقطاع - إنها لن تدفع',
  ])('are not seen in headlines and sentences: %s', (text) => {
    expect(credit(text)).toBeNull();
  });

  it('name the outlets that lent a picture', () => {
    expect(creditNames('توفيق النحّاس أمام محله (دفاتر المدينة - تصوير لمى عيد)')).toEqual([
      'دفاتر المدينه',
      'تصوير لمي عيد',
    ]);
  });
});

describe('signatures', () => {
  it.each([
    'بقلم: رنا العكاري',
    'كتبت منى عبد الباقي',
    'By Dana Whitlock',
    'وكالات',
    'مرصد نيوز_ وكالات',
    'المصدر: وكالات',
  ])('%s', (text) => {
    expect(byline(text)).toBe('byline');
  });

  it('tell an outlet’s name alone from a writer’s', () => {
    expect(byline('صحيفة النخيل')).toBe('outlet');
    expect(byline('هدوء في المدينة')).toBeNull();
    expect(byline('تقرير الشقوق: مهندسون يوصون بالإغلاق')).toBeNull();
    expect(byline('تقرير أممي يحذر من الجفاف')).toBeNull();
    expect(byline('كتب التاريخ صفحة جديدة في حياة المدينة القديمة وأهلها')).toBeNull();
  });
});
