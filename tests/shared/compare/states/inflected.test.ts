import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { basesOf, InflectedBook } from '../../../../shared/compare/states/inflected';

const book = new InflectedBook(
  [
    ['أغلق', 'shut'],
    ['مغلق', 'shut'],
    ['مقابلة', 'meeting'],
    ['انتهى', 'over'],
    ['عاد', 'back'],
    ['عاد إلى العمل', 'open'],
    ['وقع', 'sign'],
    ['مستودع أسلحة', 'arms'],
  ],
  new Set(['عاده']),
);
const at = (text: string) => book.at(cutWords(text), 0);

describe('words found in any form', () => {
  it.each([
    ['وأغلقت', 'shut'],
    ['يغلقون', 'shut'],
    ['مغلقة', 'shut'],
    ['المغلقين', 'shut'],
    ['مقابلتها', 'meeting'],
    ['انتهت', 'over'],
    ['يوقعوا', 'sign'],
    ['لمستودع الأسلحة', 'arms'],
  ])('%s', (text, value) => {
    expect(at(text)?.values).toEqual([value]);
  });

  it('the longest phrase wins, with a doer between a verb and its preposition', () => {
    expect(at('عاد السوق إلى العمل')).toEqual({ values: ['open'], next: 4 });
    expect(at('عاد السوق، إلى العمل')).toEqual({ values: ['back'], next: 1 });
    expect(book.all(cutWords('انتهت ثم عادت')).map(({ at: place }) => place)).toEqual([0, 2]);
  });

  it('other words are not taken for forms', () => {
    expect(at('عادة')).toBeNull();
    expect(at('غلاف')).toBeNull();
    expect(at('،')).toBeNull();
    expect(basesOf('في')).toEqual(['في']);
  });
});
