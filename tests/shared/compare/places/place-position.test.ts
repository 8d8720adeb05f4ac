import { describe, expect, it } from 'vitest';
import { isPlaced, positionOf, taughtPositionOf } from '../../../../shared/compare/places/place-position';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

/** Where كفرنور stands in a text, with the letters glued before it. */
const standing = (text: string) => {
  const passage = passageOf(text);
  const at = passage.words.findIndex(({ key }) => key.endsWith('كفرنور'));
  return { passage, at, glued: passage.key(at).replace('كفرنور', '') };
};
const taught = (text: string) => {
  const { passage, at, glued } = standing(text);
  return taughtPositionOf(passage, reader, at, glued);
};

describe('where a place stands', () => {
  it.each([
    'قتل تسعة في كفرنور',
    'قتل تسعة في «كفرنور»',
    'قتل تسعة شمال كفرنور',
    'انفجار بكفرنور',
    'قتلى باشتباكات «كفرنور»',
    'غارة على كفرنور',
    'الغارة الخامسة على محيط كفرنور',
    'نقلوا إلى مشفى كفرنور',
    'في مخيمي "كفرنور" والهول',
  ])('the words before a taught name say so: %s', (text) => {
    expect(taught(text).said).toBe(true);
  });

  it.each(['أوامر من كفرنور', 'اتفاق بين كفرنور والوزير', 'رد على كفرنور', 'رسالة إلى كفرنور', 'كفرنور'])(
    'words that lead to people and things as often do not: %s',
    (text) => {
      expect(taught(text)).toEqual({ said: false, joins: null });
    },
  );

  it('a name of the lexicons is a place behind any preposition', () => {
    const { passage, at } = standing('عاد الوفد من كفرنور');
    expect(positionOf(passage, reader, at).said).toBe(true);
  });

  it('a name that goes on with a place is one as far as that place reaches', () => {
    const glued = taught('في صيدا وكفرنور');
    expect([isPlaced(glued, 1), isPlaced(glued, 0)]).toEqual([true, false]);
    const apart = taught('في صيدا و«كفرنور»');
    expect([isPlaced(apart, 1), isPlaced(apart, 0)]).toEqual([true, false]);
  });
});
