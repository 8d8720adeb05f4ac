import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/arabic/phrases';
import { reader } from './scans';

const find = (word: string, before = '', after = '') =>
  reader.numbers.find(keyOf(word), word, keyOf(before), keyOf(after));
const rolesOf = (word: string): string[] => [
  ...new Set(find(word)?.atoms.map(({ role, value }) => `${role} ${value}`)),
];

describe('number words', () => {
  it.each([
    ['ثلاثةٌ', ['unit 3']],
    ['عشـرين', ['tens 20']],
    ['مائة', ['hundred 100']],
    ['آلاف', ['scale 1000']],
    ['ربع', ['fraction 4']],
    ['الثالثة', ['ordinal 3']],
    ['كلاهما', ['both 2']],
  ])('are known whatever marks stand on them: %s', (word, roles) => {
    expect(rolesOf(word)).toEqual(roles);
  });

  it('are found under what is glued before them, which is told', () => {
    expect(find('وبالعشرين')).toMatchObject({ and: true, definite: true, preposition: 'ب' });
    expect(find('للثلاثة')).toMatchObject({ and: false, definite: true, preposition: 'ل' });
    expect(find('فثلاثة')).toMatchObject({ and: true, definite: false, preposition: '' });
    expect(find('واحد')).toMatchObject({ and: false, atoms: [{ role: 'unit', value: 1 }, {}] });
  });

  it('take «وأحد عشر» for eleven that is added, not for one', () => {
    expect(find('وأحد', 'مليون', 'عشر')).toMatchObject({ and: true, atoms: [{ role: 'bound', value: 1 }] });
  });

  it('are not seen in words that only look like them, nor next to words that change them', () => {
    for (const word of ['كمية', 'لست', '', 'و', '\ud800', 'constructor'])
      expect([word, find(word)]).toEqual([word, null]);
    expect(find('الربع', '', 'الخالي')).toBeNull();
    expect(find('واحد', 'كل')).toBeNull();
    expect(find('عدة')).not.toBeNull();
    expect(find('عدّه')).toBeNull();
  });
});
