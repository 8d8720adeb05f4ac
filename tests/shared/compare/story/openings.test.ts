import { describe, expect, it } from 'vitest';
import { isNamedIn, openAlike, textStemsOf, titleStemsOf } from '../../../../shared/compare/story/openings';
import { articleOf, statementsOf } from '../articles';

const quarry = ['وقال المدير إن العمل في المحجر توقف.', 'وكانت بلدة الورد هادئة.'];

describe('what an article opens with', () => {
  it('is known by the stems of its title, of its first paragraph and of all', () => {
    const article = articleOf(quarry, { title: 'إضراب عمال المحجر' });
    expect(titleStemsOf(article).size).toBe(3);
    expect(textStemsOf(article).has('ورد')).toBe(true);
  });

  it('titles that share words open alike', () => {
    const [a, b, c] = ['إضراب عمال المحجر', 'عمال المحجر يضربون', 'أمطار طوال الليل'].map((title, id) =>
      articleOf([`فقرة ${id}`], { id: `${id}`, title }),
    );
    expect([openAlike(a!, b!), openAlike(a!, c!)]).toEqual([true, false]);
  });

  it('names places in its head and first paragraph', () => {
    const { article, places } = statementsOf(['قتل شخص في بلدة الورد.'], { title: 'قتيل' }).at(-1)!;
    expect(isNamedIn(places, article)).toBe(true);
    expect(isNamedIn(places, articleOf(quarry, { id: 'b' }))).toBe(false);
  });
});
