import { describe, expect, it } from 'vitest';
import { categories } from '../../../shared/records/claim';
import { wordOf, wordsOf } from '../../../shared/sheet/words';

const pairs = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => pairs(inner, `${path}.${key}`));

describe('the words of the sheet', () => {
  it('are there in both languages, Arabic in Arabic letters', () => {
    const [ar, en] = [pairs(wordsOf('ar')), pairs(wordsOf('en'))];
    expect(ar.map(([path]) => path)).toEqual(en.map(([path]) => path));
    const foreign = ar.filter(([path, word]) => !/\p{Script=Arabic}/u.test(word) && path !== '.codeUnits');
    expect(foreign).toEqual([]);
    expect(en.filter(([, word]) => /\p{Script=Arabic}/u.test(word))).toEqual([]);
  });

  it('name every category', () => {
    for (const category of categories) expect(wordsOf('en').category[category]).toBeTruthy();
  });

  it('say a value of a field as a reader knows it, and leave what an editor wrote as it is', () => {
    const words = wordsOf('en');
    expect(wordOf('stance', 'refutes', words)).toBe('Refutes');
    expect(wordOf('primary', 'true', words)).toBe('yes');
    expect(wordOf('excerpt', 'refutes', words)).toBe('refutes');
    expect(wordOf('stance', 'constructor', words)).toBe('constructor');
  });
});
