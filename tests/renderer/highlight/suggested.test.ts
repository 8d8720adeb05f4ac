import { describe, expect, it } from 'vitest';
import { suggestionKey } from '../../../renderer/highlight/suggested';

const press = (code: string, held: Partial<KeyboardEvent> = {}, inHand = true) =>
  suggestionKey({ code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held }, inHand);

describe('keys of suggestions', () => {
  it('walk, accept, edit and dismiss by their place on the keyboard', () => {
    expect(['KeyN', 'KeyA', 'KeyE', 'KeyX'].map((code) => press(code))).toEqual([
      'next',
      'accept',
      'edit',
      'dismiss',
    ]);
    expect(press('KeyN', { shiftKey: true })).toBe('previous');
    expect(press('KeyX', { shiftKey: true })).toBe('alike');
  });

  it('only walk while none is in hand', () => {
    expect(['KeyN', 'KeyA', 'KeyE', 'KeyX'].map((code) => press(code, {}, false))).toEqual([
      'next',
      null,
      null,
      null,
    ]);
  });

  it('leave what the system and the text mean by the same keys alone', () => {
    expect(press('KeyA', { ctrlKey: true })).toBeNull();
    expect(press('KeyX', { metaKey: true })).toBeNull();
    expect(press('KeyN', { altKey: true })).toBeNull();
    expect(press('KeyA', { shiftKey: true })).toBeNull();
  });
});
