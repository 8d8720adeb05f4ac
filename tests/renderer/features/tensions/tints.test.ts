import { expect, test } from 'vitest';
import { tintOf } from '../../../../renderer/features/tensions/tints';

test('neighbouring readings have different edges, however many there are', () => {
  for (let at = 0; at < 12; at++) expect(tintOf(at)).not.toBe(tintOf(at + 1));
});
