// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { focusRatings } from '../../../renderer/app/focus-ratings';

const form =
  '<div class="verdict-form"><div role="radiogroup"><input type="radio"><input type="radio"></div></div>';
const press = (code: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};
const heard: string[] = [];

function show(): void {
  document.body.innerHTML = `<div id="card">${form}</div>`;
  Element.prototype.scrollIntoView = () => undefined;
  document.querySelector('[role="radiogroup"]')?.addEventListener('keydown', (event) => {
    heard.push((event as KeyboardEvent).code);
  });
}

afterEach(() => {
  heard.length = 0;
  document.body.innerHTML = '';
});

describe('focusRatings', () => {
  test('focuses the first rating at once where it stands, and hands on the digits that follow to it', () => {
    show();
    focusRatings('#card');
    expect(document.activeElement).toBe(document.querySelector('input'));
    expect(press('Digit3').defaultPrevented).toBe(false);
    expect(heard).toEqual([]);
  });

  test('a digit pressed before the ratings are there is kept for them, the last one where there are two', async () => {
    const stop = focusRatings('#card');
    expect(press('Digit1').defaultPrevented).toBe(true);
    expect(press('Numpad2').defaultPrevented).toBe(true);
    show();
    await vi.waitFor(() => expect(heard).toEqual(['Numpad2']));
    stop();
  });

  test('digits typed into a field meanwhile stay there, and the focus too', async () => {
    document.body.innerHTML = '<input id="field"><div id="card"></div>';
    const field = document.querySelector('input')!;
    field.focus();
    const stop = focusRatings('#card');
    const event = new KeyboardEvent('keydown', { code: 'Digit2', bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    document.querySelector('#card')!.innerHTML = form;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.activeElement).toBe(field);
    stop();
  });

  test('other keys, and digits with Ctrl, go where they went before', () => {
    const stop = focusRatings('#card');
    expect(press('Digit1', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('KeyT').defaultPrevented).toBe(false);
    expect(press('Digit0').defaultPrevented).toBe(false);
    stop();
    expect(press('Digit1').defaultPrevented).toBe(false);
  });
});
