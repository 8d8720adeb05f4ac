import { describe, expect, it } from 'vitest';
import {
  isPartly,
  placeKey,
  placeKeys,
  relate,
  share,
} from '../../../../shared/compare/places/place-relation';
import { findScope } from '../../../../shared/compare/places/place-scope';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const placesIn = (text: string) => {
  const passage = passageOf(text);
  return findScope(passage, reader, 0, passage.words.length);
};

describe('how places stand to each other', () => {
  it('the same place is the same however it is written', () => {
    const [a, b] = [placesIn('في بلدة عين الزهر'), placesIn('وقرب بلدة عين الزهر')];
    expect(relate(a, b)).toBe('same');
    expect(placeKey(a[0]!)).toBe(placeKey(b[0]!));
  });

  it('two states are apart; a town and the state it may lie in leave it open', () => {
    expect(relate(placesIn('في سوريا'), placesIn('في العراق'))).toBe('apart');
    expect(relate(placesIn('في بلدة عين الزهر'), placesIn('في لبنان'))).toBe('open');
    expect(relate([], placesIn('في لبنان'))).toBe('open');
  });

  it('north and south of one river are two places', () => {
    expect(relate(placesIn('في شمال الليطاني'), placesIn('في جنوب الليطاني'))).toBe('apart');
  });

  it('several places together are neither of them alone', () => {
    const [one, other] = [placesIn('في بلدة كفرنور'), placesIn('في بلدة دير الورد')];
    const both = placesIn('في بلدة كفرنور وبلدة دير الورد');
    const again = placesIn('في بلدة دير الورد وبلدة كفرنور');
    expect([relate(both, one), relate(other, both), relate(both, again)]).toEqual(['open', 'open', 'same']);
    expect([isPartly(both, one), isPartly(both, again), isPartly(one, other)]).toEqual([true, false, false]);
    expect([share(both, one), share(one, other)]).toEqual([true, false]);
    expect(relate(both, placesIn('في بلدة عين الزهر'))).toBe('apart');
    expect(relate(placesIn('في بلدة كفرنور قضاء صيدا'), one)).toBe('same');
    expect(relate(placesIn('في سوريا والعراق'), placesIn('في سوريا'))).toBe('open');
    expect(placeKeys(both)).toEqual(placeKeys(again));
    expect(placeKeys(both)).toHaveLength(1);
    expect(placeKeys(placesIn('في بلدة كفرنور قضاء صيدا'))).toHaveLength(2);
  });

  it('names that are nothing alone go with the next word; a name cut short is the same place', () => {
    const [a, b] = [placesIn('في بلدة عين الزهر'), placesIn('في بلدة عين الرمل')];
    expect(relate(a, b)).toBe('apart');
    expect(relate(placesIn('في بلدة عيتا الشعب'), placesIn('في بلدة عيتا'))).toBe('same');
  });
});
