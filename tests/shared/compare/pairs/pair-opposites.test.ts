import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { findOpposed } from '../../../../shared/compare/pairs/pair-opposites';
import { reader } from '../articles';

const opposed = (a: string, b: string) =>
  findOpposed(readHeadline(a, reader), readHeadline(b, reader), reader).map(({ a, b }) => [a.text, b.text]);

describe('opposite words of two headlines', () => {
  it('are found in whatever form', () => {
    expect(opposed('البلدية ستغلق السوق', 'افتتاح السوق')).toEqual([['ستغلق', 'افتتاح']]);
    expect(opposed('الإفراج عن صاحب المخبز', 'الشرطة تعتقل صاحب المخبز')[0]).toEqual(['الإفراج', 'تعتقل']);
  });

  it('two things turned the same way in each headline are not opposed', () => {
    expect(opposed('الذهب يرتفع مع هبوط الدولار', 'هبوط الدولار وارتفاع للذهب')).toEqual([]);
  });

  it('each turn is held against that of the same thing', () => {
    expect(opposed('الذهب يرتفع مع هبوط الدولار', 'صعود للدولار بالتزامن مع انخفاض الذهب')).toEqual([
      ['يرتفع', 'انخفاض'],
      ['هبوط', 'صعود'],
    ]);
    expect(opposed('تراجع الدولار يصعد بالذهب', 'ارتفاع الدولار يهبط بالذهب')).toHaveLength(2);
  });

  it('a negation turns a word round, unless the other denies too', () => {
    expect(opposed('أسعار الخبز لم ترتفع', 'ارتفاع أسعار الخبز')[0]).toEqual(['ترتفع', 'ارتفاع']);
    expect(opposed('لا حرب بين المدينتين', 'المدينة تنفي أي حرب')).toEqual([]);
  });
});
