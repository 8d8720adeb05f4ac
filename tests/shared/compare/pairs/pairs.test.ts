import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../../shared/compare/pairs/pairs';
import { reader } from '../articles';

const stance = (a: string, b: string) => comparePair(a, b, reader);

describe('two headlines beside each other', () => {
  it('a changed figure disagrees, a bound that holds it does not', () => {
    expect(stance('مقتل 9 عمال في انهيار جسر الميناء', 'مقتل 12 عاملاً في انهيار جسر الميناء')).toMatchObject({
      stance: 'disagree',
      reason: { key: 'pair-figures' },
    });
    expect(
      stance('مقتل أكثر من 9 عمال في انهيار جسر الميناء', 'مقتل 12 عاملاً في انهيار جسر الميناء').stance,
    ).toBe('agree');
  });

  it('opposite words disagree in whatever form', () => {
    expect(stance('أسعار الخبز ترتفع في سروان', 'انخفاض أسعار الخبز في سروان').reason.key).toBe(
      'pair-opposites',
    );
  });

  it('a denial, an undoing and another state disagree', () => {
    expect(stance('الوزير ينفي إغلاق ميناء سروان', 'إغلاق ميناء سروان بأمر الوزير').stance).toBe('disagree');
    expect(stance('البلدية ترفض ترميم جسر الميناء', 'البلدية ترمم جسر الميناء').stance).toBe('disagree');
    expect(stance('تركيا تطلق قطاراً سريعاً جديداً', 'مصر تطلق قطاراً سريعاً جديداً').reason.key).toBe(
      'pair-names',
    );
  });

  it.each([
    ['البلدية تتجنب ترميم جسر الميناء', 'البلدية ترمم جسر الميناء', 'pair-undone'],
    ['يوم بلا ضحايا في جسر الميناء', 'يوم آخر في جسر الميناء', 'pair-denied'],
    ['المخبز في محنة', 'مخبز الميناء رائد', 'pair-tones'],
    ['افتتاح معرض الخزف في حي المرفأ', 'افتتاح معرض الزجاج في حي المرفأ', 'pair-replaced'],
    ['فنلندا تقاضي البرتغال', 'البرتغال تقاضي فنلندا', 'pair-roles'],
    ['المعرض يفتتح في آذار', 'المعرض يفتتح في أبريل', 'pair-dates'],
  ])('%s — %s: %s', (a, b, key) => {
    expect(stance(a, b)).toMatchObject({ stance: 'disagree', reason: { key } });
  });

  it('what is undone in both, in words of one direction, agrees', () => {
    expect(stance('البلدية توقف ترميم جسر الميناء', 'إنهاء ترميم جسر الميناء').stance).toBe('agree');
  });

  it('the order makes no difference', () => {
    const [a, b] = ['أسعار الخبز ترتفع في سروان', 'انخفاض أسعار الخبز في سروان'];
    expect(stance(a, b).stance).toBe(stance(b, a).stance);
  });

  it('the same told otherwise agrees, what shares nothing is other', () => {
    expect(stance('افتتاح معرض الخزف في حي المرفأ', 'معرض الخزف يفتتح في حي المرفأ').stance).toBe('agree');
    expect(stance('افتتاح معرض الخزف', 'سيول تقطع طريق الساحل').stance).toBe('other');
    expect(stance('البلدية رفضت ترميم جسر الميناء', 'البلدية ترفض ترميم جسر الميناء').stance).toBe('agree');
  });
});
