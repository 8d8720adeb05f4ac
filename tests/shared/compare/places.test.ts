import { describe, expect, it } from 'vitest';
import { findScope, placeKey, relate } from '../../../shared/compare/places';
import { passageOf } from '../claims/passages';
import { reader } from './articles';

const placesIn = (text: string) => {
  const passage = passageOf(text);
  return findScope(passage, reader, 0, passage.words.length);
};

describe('where something happened', () => {
  it('a place in the name of a body is none', () => {
    expect(placesIn('نفذت قوات سوريا الحرة العملية')).toEqual([]);
    expect(placesIn('نفذت القوات عملية في سوريا')).toHaveLength(1);
  });

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
});
