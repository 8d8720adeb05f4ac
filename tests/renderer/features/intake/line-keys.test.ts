import { describe, expect, it } from 'vitest';
import { actionOf, letterOf } from '../../../../renderer/features/intake/line-keys';

const key = (code: string, more = {}) => ({ code, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys that say what a line is', () => {
  it('go by the place of the key, so that an Arabic layout works', () => {
    expect(actionOf(key('KeyP'))).toEqual({ kind: 'assign', to: { kind: 'block', role: 'body' } });
    expect(actionOf(key('KeyD'))).toEqual({ kind: 'assign', to: { kind: 'meta', field: 'published' } });
    expect(actionOf(key('Delete'))).toEqual(actionOf(key('KeyX')));
    expect(actionOf(key('KeyN'))).toEqual({ kind: 'split' });
  });

  it('leave combinations and other keys to others', () => {
    expect(actionOf(key('KeyP', { ctrlKey: true }))).toBeNull();
    expect(actionOf(key('KeyP', { metaKey: true }))).toBeNull();
    expect(actionOf(key('KeyP', { altKey: true }))).toBeNull();
    expect(actionOf(key('KeyQ'))).toBeNull();
    expect(actionOf(key('constructor'))).toBeNull();
  });

  it('are named in menus by their letter', () => {
    expect(letterOf({ kind: 'assign', to: { kind: 'meta', field: 'outlet' } })).toBe('O');
    expect(letterOf({ kind: 'assign', to: { kind: 'set-aside', reason: 'editor' } })).toBe('X');
    expect(letterOf({ kind: 'move', to: 'new' })).toBe('');
  });
});
