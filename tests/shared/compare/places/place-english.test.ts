import { describe, expect, it } from 'vitest';
import { findEnglishScope } from '../../../../shared/compare/places/place-english';
import { relate } from '../../../../shared/compare/places/place-relation';
import { findScope } from '../../../../shared/compare/places/place-scope';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const scope = (text: string) => {
  const passage = passageOf(text);
  return findScope(passage, reader, 0, passage.words.length);
};

describe('places of English clauses', () => {
  it.each([
    ['A strike hit a house in the town of Deir al-Annaba.', 'قصفت الطائرات منزلاً في بلدة دير عنابة.', 'same'],
    ['Two died in Sidon.', 'قتل اثنان في صيدا.', 'same'],
    ['A boat sank near the town of Ras al-Qaseer.', 'غرق قارب قرب بلدة رأس القصير.', 'same'],
    ['Two died in Wadi al-Rumayl.', 'قتل اثنان في بلدة دير عنابة.', 'apart'],
    ['Two died in Lebanon.', 'قتل اثنان في بلدة دير عنابة.', 'open'],
  ])('%s / %s: %s', (english, arabic, relation) => {
    expect(relate(scope(english), scope(arabic))).toBe(relation);
    expect(relate(scope(arabic), scope(english))).toBe(relation);
  });

  it('several named together are joined, and peoples are no places', () => {
    const passage = passageOf('Lebanese doctors worked in Nabatieh and Sidon.');
    const places = findEnglishScope(passage, reader, 0, passage.words.length);
    expect(places.map(({ joined, state }) => [joined, state])).toEqual([
      [false, false],
      [true, false],
    ]);
  });
});
