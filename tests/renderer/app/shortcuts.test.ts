import { describe, expect, it, vi } from 'vitest';
import { findShortcut, isTyping } from '../../../renderer/app/shortcuts';

const press = (
  code: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat', boolean>> = {},
) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  repeat: false,
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

  it('a key held down goes on, unless each act would be an entry of the log', () => {
    const step = { code: 'KeyW', once: true, run: vi.fn() };
    expect(findShortcut([undo, step], press('KeyZ', { ctrlKey: true, repeat: true }), false)).toBe(undo);
    expect(findShortcut([undo, step], press('KeyW'), false)).toBe(step);
    expect(findShortcut([undo, step], press('KeyW', { repeat: true }), false)).toBeUndefined();
  });

  it('nothing is typed into what is no element', () => {
    vi.stubGlobal('HTMLElement', class {});
    expect(isTyping(null)).toBe(false);
    vi.unstubAllGlobals();
  });
});
