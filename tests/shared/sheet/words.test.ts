import { describe, expect, it } from 'vitest';
import { categories } from '../../../shared/records/claim';
import { wordsOf } from '../../../shared/sheet/words';

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
});
