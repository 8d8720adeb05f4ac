// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  joinTogether,
  readTogether,
  setTogether,
  shareOf,
} from '../../../../renderer/features/reader/scroll-together';

function pane(scrollHeight: number): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperties(element, { scrollHeight: { value: scrollHeight }, clientHeight: { value: 100 } });
  return element;
}
const scroll = (element: HTMLElement, top: number): void => {
  element.scrollTop = top;
  element.dispatchEvent(new Event('scroll'));
};

let leave: (() => void)[] = [];
let left: HTMLElement;
let right: HTMLElement;
beforeEach(() => {
  localStorage.clear();
  left = pane(1100);
  right = pane(600);
  leave = [joinTogether(left), joinTogether(right)];
});
afterEach(() => {
  for (const go of leave) go();
});

describe('panes that scroll together', () => {
  it('stand at the same share of their articles', () => {
    setTogether(true);
    scroll(left, 500);
    expect(right.scrollTop).toBe(250);
    right.dispatchEvent(new Event('scroll'));
    expect(left.scrollTop).toBe(500);
    scroll(right, 500);
    expect(left.scrollTop).toBe(1000);
  });

  it('scroll freely unless the editor wants them together, and that is remembered', () => {
    setTogether(false);
    scroll(left, 500);
    expect(right.scrollTop).toBe(0);
    expect(readTogether()).toEqual({ panes: 2, on: false });
    setTogether(true);
    expect(localStorage.getItem('qarina.scroll-together')).toBe('yes');
  });

  it('leave others alone once they are closed, or where there is nothing to scroll', () => {
    setTogether(true);
    leave.pop()?.();
    scroll(left, 500);
    expect(right.scrollTop).toBe(0);
    expect(readTogether().panes).toBe(1);
    expect(shareOf(pane(80), Object.assign(pane(600), { scrollTop: 40 }))).toBe(40);
  });
});
