import { describe, expect, it } from 'vitest';
import { builtInEnglish } from '../../../shared/claims/english-lexicon';
import { englishPlacesOf } from '../../../shared/claims/english-places';
import { passageOf } from './passages';

const find = (text: string) => {
  const passage = passageOf(text);
  return englishPlacesOf(builtInEnglish)
    .find(passage, 0, passage.words.length)
    .map(({ start, end }) => text.slice(start, end));
};

describe('places in English', () => {
  it.each([
    ['a strike on a building in the southern Lebanese town of Deir al-Annaba', ['Deir al-Annaba']],
    ['near the Lebanese town of Barr al-Dilb early on Friday', ['Barr al-Dilb']],
    ["The road to the hamlet of Tizi n'Ouaman was cleared", ["Tizi n'Ouaman"]],
    ['crashed into the sea off Ras al-Lulu on Monday', ['Ras al-Lulu']],
    ['Ten people remained in hospital in Nabatieh and Sidon', ['Nabatieh', 'Sidon']],
    ['91 were in Aghbalou commune and 57 in the commune of Tamda', ['Aghbalou', 'Tamda']],
    ['A 2004 earthquake in the Tifaout mountains', ['Tifaout']],
    ["Baghdad's Shorja market", ['Baghdad', 'Shorja']],
  ])('%s', (text, places) => {
    expect(find(text)).toEqual(places);
  });

  it.each(['The minister met President Haddad on Monday', 'In March, talks began', 'talks with Hezbollah'])(
    'none: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('peoples are no places, and known names have their Arabic one', () => {
    const passage = passageOf('Lebanese officials in Sidon');
    const found = englishPlacesOf(builtInEnglish).find(passage, 0, passage.words.length);
    expect(found.map(({ arabic }) => arabic)).toEqual(['صيدا']);
  });
});
