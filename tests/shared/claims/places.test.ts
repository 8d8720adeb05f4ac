import { describe, expect, it } from 'vitest';
import { builtInClaims } from '../../../shared/claims/lexicons';
import { Places, placesOf } from '../../../shared/claims/places';
import { brokenTexts, passageOf } from './passages';

const find = (text: string, places = placesOf(builtInClaims)): string[] => {
  const passage = passageOf(text);
  return places.find(passage, 0, passage.words.length).map(({ start, end }) => text.slice(start, end));
};

describe('places of a clause', () => {
  it.each([
    ['انهار الجسر في بلدة السرمية', ['بلدة السرمية']],
    ['اِنْهارَ الجِسْرُ في بَلْدَةِ السَّرْمِيَّة', ['بَلْدَةِ السَّرْمِيَّة']],
    ['أغلق معبر الدردار وميناء الشنبر', ['معبر الدردار', 'وميناء الشنبر']],
    // Names that look like verbs behind their kind, and verbs about the place.
    ['سقطت قذيفة على بلدة جرتا بعد الظهر', ['بلدة جرتا']],
    ['اندلع حريق في مدينة يندور', ['مدينة يندور']],
    ['أفرج عنهم في بلدة دببت', ['بلدة دببت']],
    ['في بلدة شهدت أمطاراً', []],
    ['في منطقة يسكنها رعاة', []],
    ['في منطقة ستشهد أمطاراً', []],
    ['تراجع المحصول كثيرا', []],
    ['في مدينة', []],
    ['', []],
  ])('are the words of the text: «%s»', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('are looked for in the stretch asked for and nowhere else', () => {
    const passage = passageOf('في بلدة السرمية ثم في بيروت');
    const text = passage.text;
    const cut = passage.words.findIndex(({ key }) => key === 'ثم');
    const found = placesOf(builtInClaims).find(passage, 0, cut);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['بلدة السرمية']);
  });

  it('come from the lexicon of the desk, where it has its own', () => {
    const own = new Places({ ...builtInClaims.places, heads: [], compass: [], names: ['السرمية'] });
    expect(find('انهار جسر السرمية', own)).toEqual(['السرمية']);
    expect(find('انهار جسر السرمية')).toEqual([]);
  });

  it.each(brokenTexts)('stay inside a broken text: %j', (text) => {
    for (const place of find(text)) expect(place).not.toBe('');
  });
});
