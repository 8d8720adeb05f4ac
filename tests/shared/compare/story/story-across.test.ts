import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { openAlikeAcross, soundsOfOpening } from '../../../../shared/compare/story/story-across';
import { articleOf, reader } from '../articles';

const arabic = (text: string, title = 'حريق في مخيم الزهور قرب بر الدلب') =>
  articleOf([text], { id: 'a', title, published: '2024-05-02', outlet: 'الأفق' });
const english = (
  text: string,
  title = 'Fire tears through camp near Barr al-Dilb',
  published = '2024-05-02',
) => articleOf([text], { id: 'b', title, published, outlet: 'Wire' });
const alike = (a: ReturnType<typeof articleOf>, b: ReturnType<typeof articleOf>) =>
  openAlikeAcross(a, b, reader);
const asked = (...articles: ReturnType<typeof articleOf>[]) =>
  findTensions(articles).tensions.map(({ kind }) => kind);

const burnt = arabic(
  'واندلع حريق في مخيم الزهور قرب بلدة بر الدلب، ما أدى إلى مقتل ثلاثة أشخاص واحتراق 40 خيمة.',
);

describe('one story in two scripts', () => {
  it('opens with names that sound alike, and with a thing that is one in both languages', () => {
    const same = english('Fire killed two people in the Zuhour camp near the town of Barr al-Dilb.');
    expect(openAlikeAcross(burnt, same, reader)).toBe(true);
    expect(openAlikeAcross(same, burnt, reader)).toBe(true);
    const sounds = soundsOfOpening(same, reader);
    expect(soundsOfOpening(burnt, reader).some((sound) => sounds.includes(sound))).toBe(true);
  });

  it('another fire, another matter of one place, or two pages in one script are none', () => {
    expect(alike(burnt, english('Fire killed two people in a mill near Sallow Bay.', 'Fire guts mill'))).toBe(
      false,
    );
    expect(alike(burnt, english('Barr al-Dilb won the cup.', 'Cup for Barr al-Dilb'))).toBe(false);
    expect(openAlikeAcross(burnt, burnt, reader)).toBe(false);
  });

  it.each([
    ['Fire killed five people in the Zuhour camp near the town of Barr al-Dilb.', ['number']],
    ['Five people were killed when fire tore through the camp near the town of Barr al-Dilb.', ['number']],
    ['Three people were killed when fire tore through the camp near the town of Barr al-Dilb.', []],
    ['At least two people died in the fire in the town of Barr al-Dilb.', []],
    ['The death toll from the fire in the town of Barr al-Dilb rose to five.', []],
    ['Five people were killed in a separate fire in the town of Barr al-Dilb.', []],
    ['Five people were killed in a fire in the town of Wadi al-Rumayl.', []],
    ['In 2020, a fire in the town of Barr al-Dilb killed five people.', []],
    ['Fire burned 62 tents in the town of Barr al-Dilb.', ['number']],
    ['Fire destroyed forty tents in the town of Barr al-Dilb.', []],
  ])('their figures are held against each other: %s', (text, kinds) => {
    expect(asked(burnt, english(text))).toEqual(kinds);
    expect(asked(english(text), burnt)).toEqual(kinds);
  });
});
