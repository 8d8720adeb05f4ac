import { describe, expect, test } from 'vitest';
import { prepareFind } from '../../../shared/weigh/find';

const names = ['وكالة السَّاحل', 'إذاعة الميناء ١٢', 'North Coast Radio'];
const find = prepareFind(names, (name) => name);

describe('prepareFind', () => {
  test('vowel marks, hamza forms, ta marbuta and digit sets make no difference', () => {
    expect(find('وكاله الساحل')).toEqual([names[0]]);
    expect(find('اذاعة 12')).toEqual([names[1]]);
    expect(find('COAST')).toEqual([names[2]]);
  });

  test('every word must occur, in any order', () => {
    expect(find('الميناء اذاعه')).toEqual([names[1]]);
    expect(find('الميناء الساحل')).toEqual([]);
  });

  test('a blank query leaves the list as it is', () => {
    expect(find('  ')).toBe(names);
  });
});
