import { describe, expect, it } from 'vitest';
import { readingKey } from '../../../renderer/highlight/reading-keys';

const press = (code: string, ...held: ('shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey')[]) => ({
  code,
  shiftKey: held.includes('shiftKey'),
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  metaKey: held.includes('metaKey'),
});

describe('keys of a text that is read', () => {
  it('jump to claims, blocks and figures, on and back', () => {
    expect(readingKey(press('KeyJ'))).toEqual({ act: 'jump', to: 'claim', by: 1 });
    expect(readingKey(press('KeyK'))).toEqual({ act: 'jump', to: 'claim', by: -1 });
    expect(readingKey(press('KeyB'))).toEqual({ act: 'jump', to: 'block', by: 1 });
    expect(readingKey(press('KeyB', 'shiftKey'))).toEqual({ act: 'jump', to: 'block', by: -1 });
    expect(readingKey(press('KeyF'))).toEqual({ act: 'jump', to: 'figure', by: 1 });
    expect(readingKey(press('KeyF', 'shiftKey'))).toEqual({ act: 'jump', to: 'figure', by: -1 });
  });

  it('move the end of a claim with Alt and Shift, its start with Ctrl (or ⌘) and Alt', () => {
    expect(readingKey(press('ArrowLeft', 'altKey', 'shiftKey'))).toEqual({
      act: 'adjust',
      side: 'end',
      towards: 'left',
    });
    expect(readingKey(press('ArrowRight', 'altKey', 'ctrlKey'))).toMatchObject({
      side: 'start',
      towards: 'right',
    });
    expect(readingKey(press('ArrowRight', 'altKey', 'metaKey'))).toMatchObject({ side: 'start' });
  });

  it('leave the keys of the caret, of the browser and of the shell alone', () => {
    for (const other of [
      press('ArrowLeft'),
      press('ArrowLeft', 'shiftKey'),
      press('ArrowLeft', 'altKey'),
      press('ArrowLeft', 'ctrlKey', 'shiftKey'),
      press('ArrowLeft', 'ctrlKey', 'shiftKey', 'altKey'),
      press('KeyF', 'ctrlKey'),
      press('KeyJ', 'metaKey'),
      press('KeyK', 'altKey'),
      press('KeyT'),
    ]) {
      expect(readingKey(other)).toBeNull();
    }
  });
});
