import { describe, expect, it } from 'vitest';
import { hedgesWithin, superlativesWithin } from '../../../../shared/compare/told/hedges';
import { reader, statementsOf } from '../articles';

const lost = (title: string, ...text: string[]) =>
  hedgesWithin(statementsOf(text, { title }), reader, new Set()).map(({ question, severity }) => [
    question.key,
    severity,
    question.data.hedge,
  ]);

const most = (title: string, ...text: string[]) =>
  superlativesWithin(statementsOf(text, { title }), reader).map(({ question }) => question.data.hedge);

const PORT = 'وقال الوزير هادي السالم إن الحكومة تدرس إغلاق ميناء الصيد في الشتاء.';

describe('a hedge that is lost', () => {
  it('the head tells flatly what is only weighed', () => {
    expect(lost('الحكومة تغلق ميناء الصيد أمام السفن', PORT)).toEqual([
      ['headline-stronger', 'medium', 'تدرس'],
    ]);
    expect(
      lost(
        'التحقيق يثبت: الفرامل كانت معطلة',
        'وقال المدعي العام سامر الحكيم إن من السابق لأوانه الجزم بحال الفرامل.',
      ),
    ).toEqual([['headline-stronger', 'medium', 'من السابق لأوانه']]);
  });

  it('not where the head hedges too, the body bears it out, or another thing is weighed', () => {
    expect(lost('الحكومة قد تغلق ميناء الصيد', PORT)).toEqual([]);
    expect(lost('الحكومة تستعد لإغلاق ميناء الصيد', PORT)).toEqual([]);
    expect(
      lost('الحكومة تغلق ميناء الصيد', PORT, 'وأعلنت البلدية أن إغلاق ميناء الصيد بدأ يوم الأحد.'),
    ).toEqual([]);
    expect(lost('الحكومة ترفع رواتب المعلمين', PORT)).toEqual([]);
    expect(
      lost(
        'توزيع مساعدات على متضرري الحريق',
        'وقال المدعي العام سامر الحكيم إن من السابق لأوانه الجزم بسبب الحريق.',
      ),
    ).toEqual([]);
  });

  it('those who pass it on leave it out', () => {
    const told = (next: string) =>
      lost('يوم عمل في البلدية', `وقالت البلدية إنها قد تفتتح مركزاً صحياً ثانياً. ${next}`);
    expect(told('وكتبت صفحات محلية أن المركز سيُفتتح الأحد.')).toEqual([['hedge-lost', 'low', 'قد']]);
    expect(told('وكتبت صفحات محلية أن الطريق مغلق.')).toEqual([]);
  });
});

describe('the most of a kind', () => {
  it('of one of several is told as the only one', () => {
    const one = 'وقال الضابط سامر الحكيم إن الشرطة فككت واحدة من أكبر الشبكات في البلاد.';
    expect(most('الشرطة تفكك أكبر شبكة تهريب', one)).toEqual(['أكبر الشبكات']);
    expect(most('الشرطة تفكك إحدى أكبر شبكات التهريب', one)).toEqual([]);
    expect(
      most('الشرطة تفكك أكبر شبكة تهريب', one, 'وقال الوزير هادي السالم إنها أكبر شبكة عرفتها البلاد.'),
    ).toEqual([]);
    expect(most('الشرطة تفتتح أكبر مركز', one)).toEqual([]);
  });
});
