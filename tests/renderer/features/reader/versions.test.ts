import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../../renderer/features/reader/versions';
import { made } from '../records';

const first = made('article', 1, {});
const second = made('article', 2, { versionOf: first.id });
const other = made('article', 3, {});
const third = made('article', 4, { versionOf: first.id });
const all = [first, second, other, third];

describe('versions of a page', () => {
  it('are counted from the first capture on', () => {
    expect(versionOf(first, all)).toEqual({ n: 1, of: 3 });
    expect(versionOf(second, all)).toEqual({ n: 2, of: 3 });
    expect(versionOf(third, all)).toEqual({ n: 3, of: 3 });
  });

  it('are not mentioned where there is only one', () => {
    expect(versionOf(other, all)).toBeNull();
    expect(versionOf(second, [second])).toBeNull();
  });
});
