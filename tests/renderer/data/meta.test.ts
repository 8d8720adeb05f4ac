import { expect, test } from 'vitest';
import { readMeta, readSetAside } from '../../../renderer/data/meta';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';

test('rows are believed only where they hold what they should', () => {
  expect(readMeta('fold', { key: 'fold', value: 3 })).toBe(3);
  for (const row of [undefined, null, 1, {}, { value: 'x' }, { value: null }])
    expect(readMeta('fold', row)).toBeNull();
});

test('accepted losses are a list of ids', () => {
  expect(readSetAside({ key: 'set-aside', value: [id] })).toEqual([id]);
  expect(readSetAside({ key: 'set-aside', value: [1] })).toEqual([]);
  expect(readSetAside(undefined)).toEqual([]);
});
