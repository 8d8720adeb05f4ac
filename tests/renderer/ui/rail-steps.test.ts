import { describe, expect, it } from 'vitest';
import { railSteps } from '../../../renderer/ui/rail-steps';

describe('the keys that walk a list', () => {
  it('stay within it', () => {
    expect(railSteps.ArrowDown?.(3, 4)).toBe(4);
    expect(railSteps.ArrowDown?.(4, 4)).toBe(4);
    expect(railSteps.ArrowUp?.(1, 4)).toBe(0);
    expect(railSteps.ArrowUp?.(0, 4)).toBe(0);
    expect(railSteps.Home?.(3, 4)).toBe(0);
    expect(railSteps.End?.(1, 4)).toBe(4);
  });

  it('are these alone', () => expect(railSteps.KeyA).toBeUndefined());
});
