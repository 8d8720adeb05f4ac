import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../shared/arabic/phrases';
import {
  builtInNouns,
  isOfThem,
  kindOfNoun,
  nounKey,
} from '../../../../shared/compare/figures/counted-nouns';
import { reader } from '../articles';

describe('nouns that are counted', () => {
  it.each([
    ['شخصاً', 'people'],
    ['جندياً', 'people'],
    ['سفينة', 'ship'],
    ['منهم', ''],
    ['', ''],
  ])('%s counts %s', (noun, kind) => {
    expect(kindOfNoun(noun, builtInNouns())).toBe(kind);
    expect(kindOfNoun(noun, reader)).toBe(kind);
  });

  it('forms of one noun are one, two nouns are two', () => {
    expect(nounKey('متاجر')).toBe(nounKey('متجر'));
    expect(nounKey('تاجر')).not.toBe(nounKey('متجر'));
    expect(nounKey('doses')).toBe(nounKey('dose'));
    expect(isOfThem(keyOf('بينها'))).toBe(true);
  });
});
