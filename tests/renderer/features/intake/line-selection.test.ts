import { describe, expect, it } from 'vitest';
import {
  choose,
  extend,
  nowhere,
  press,
  toggle,
  within,
} from '../../../../renderer/features/intake/line-selection';

const key = (code: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('choosing lines', () => {
  it('the first arrow takes the line in hand, the next one walks on', () => {
    const first = press(nowhere, key('ArrowDown'), 5)!;
    expect(first.chosen).toEqual([0]);
    expect(press(first, key('ArrowDown'), 5)!.chosen).toEqual([1]);
  });

  it('stops at both ends', () => {
    expect(press(choose(4), key('ArrowDown'), 5)!.chosen).toEqual([4]);
    expect(press(choose(0), key('ArrowUp'), 5)!.chosen).toEqual([0]);
    expect(press(choose(2), key('PageDown'), 5)!.active).toBe(4);
    expect(press(choose(2), key('Home'), 5)!.active).toBe(0);
    expect(press(choose(2), key('End'), 5)!.active).toBe(4);
  });

  it('with Shift chooses the run from where it began, and shrinks it again', () => {
    const three = press(
      press(choose(2), key('ArrowDown', { shiftKey: true }), 9)!,
      key('ArrowDown', { shiftKey: true }),
      9,
    )!;
    expect(three.chosen).toEqual([2, 3, 4]);
    expect(press(three, key('ArrowUp', { shiftKey: true }), 9)!.chosen).toEqual([2, 3]);
    expect(extend(choose(4), 1).chosen).toEqual([1, 2, 3, 4]);
  });

  it('with Ctrl adds and takes out single lines', () => {
    const apart = toggle(choose(5), 2);
    expect(apart.chosen).toEqual([2, 5]);
    expect(toggle(apart, 5).chosen).toEqual([2]);
  });

  it('takes all with Ctrl A', () => {
    expect(press(choose(1), key('KeyA', { ctrlKey: true }), 3)!.chosen).toEqual([0, 1, 2]);
  });

  it('leaves other keys alone', () => {
    expect(press(choose(1), key('KeyP'), 3)).toBeNull();
    expect(press(nowhere, key('ArrowDown'), 0)).toBeNull();
  });

  it('stays within a list that became shorter', () => {
    expect(within(extend(choose(1), 6), 4)).toEqual({ active: 3, anchor: 1, chosen: [1, 2, 3] });
    const kept = choose(1);
    expect(within(kept, 4)).toBe(kept);
  });
});
