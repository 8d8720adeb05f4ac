import { describe, expect, it, vi } from 'vitest';
import { findShortcut, isTyping } from '../../../renderer/app/shortcuts';

const press = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('shortcuts', () => {
  const undo = { code: 'KeyZ', mod: true, run: vi.fn() };
  const redo = { code: 'KeyZ', mod: true, shift: true, run: vi.fn() };
  const save = { code: 'KeyS', mod: true, whileTyping: true, run: vi.fn() };
  const all = [undo, redo, save];

  it('go by the place of the key, so they work on an Arabic layout, with Ctrl or ⌘', () => {
    expect(findShortcut(all, press('KeyZ', { ctrlKey: true }), false)).toBe(undo);
    expect(findShortcut(all, press('KeyZ', { metaKey: true, shiftKey: true }), false)).toBe(redo);
  });

  it('leave typing alone, unless they are meant for it', () => {
    expect(findShortcut(all, press('KeyZ', { ctrlKey: true }), true)).toBeUndefined();
    expect(findShortcut(all, press('KeyS', { ctrlKey: true }), true)).toBe(save);
  });

  it('do not answer to other held keys', () => {
    expect(findShortcut(all, press('KeyZ'), false)).toBeUndefined();
    expect(findShortcut(all, press('KeyZ', { ctrlKey: true, altKey: true }), false)).toBeUndefined();
  });

  it('nothing is typed into what is no element', () => {
    vi.stubGlobal('HTMLElement', class {});
    expect(isTyping(null)).toBe(false);
    vi.unstubAllGlobals();
  });
});
