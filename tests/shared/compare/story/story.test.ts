import { describe, expect, it } from 'vitest';
import { ofOneStory } from '../../../../shared/compare/story/story';
import { reader, statementsOf } from '../articles';

const nowhere = { places: [], dates: [] };
const told = (text: string, id: string, title?: string, published = '2024-05-01') =>
  statementsOf([text], { id, published, ...(title === undefined ? {} : { title }) }).at(-1)!;
const one = (a: ReturnType<typeof told>, b: ReturnType<typeof told>) =>
  ofOneStory(a, b, { ...nowhere, places: a.places }, { ...nowhere, places: b.places }, reader);

describe('statements of one story', () => {
  const quarry = 'وقال المدير إن العمل في المحجر توقف.';
  it('are told at one place, or under openings much alike', () => {
    expect(one(told('وقع انفجار في بلدة عين الزهر.', 'a'), told('وتوقف العمل في بلدة عين الزهر.', 'b'))).toBe(
      true,
    );
    expect(one(told(quarry, 'a', 'إضراب عمال المحجر'), told(quarry, 'b', 'عمال المحجر يضربون'))).toBe(true);
    const opening = 'Ferry workers walked out at Sallow Bay on Monday.';
    expect(one(told(opening, 'a'), told('Some ferry workers walked out at Sallow Bay.', 'b'))).toBe(true);
  });

  it('are not told at two places, on days far apart, or of nothing in common', () => {
    expect(one(told('وقع انفجار في بلدة عين الزهر.', 'a'), told('وقع انفجار في بلدة كفرنور.', 'b'))).toBe(
      false,
    );
    expect(one(told(quarry, 'a'), told(quarry, 'b', undefined, '2024-05-09'))).toBe(false);
    expect(one(told(quarry, 'a'), told('وهطلت الأمطار طوال الليل.', 'b'))).toBe(false);
  });
});
