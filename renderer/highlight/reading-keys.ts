/**
 * Keys of a text that is read, beyond those that move the caret: jumps, and moving the ends of the claim in
 * hand. By the key's place (`event.code`), so that they are the same on every layout.
 */

export type JumpTarget = 'claim' | 'block' | 'figure' | 'caption';

export type ReadingKey =
  | { readonly act: 'jump'; readonly to: JumpTarget; readonly by: 1 | -1 }
  /** Left and right are as seen. */
  | { readonly act: 'adjust'; readonly side: 'start' | 'end'; readonly towards: 'left' | 'right' };

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What a key press means, or null for other keys. */
export function readingKey(event: Pressed): ReadingKey | null {
  const mod = event.ctrlKey || event.metaKey;
  if (event.code === 'ArrowLeft' || event.code === 'ArrowRight') {
    if (!event.altKey || mod === event.shiftKey) return null;
    return {
      act: 'adjust',
      side: mod ? 'start' : 'end',
      towards: event.code === 'ArrowLeft' ? 'left' : 'right',
    };
  }
  if (mod || event.altKey) return null;
  const by = event.shiftKey ? -1 : 1;
  switch (event.code) {
    case 'KeyJ':
      return event.shiftKey ? null : { act: 'jump', to: 'claim', by: 1 };
    case 'KeyK':
      return event.shiftKey ? null : { act: 'jump', to: 'claim', by: -1 };
    case 'KeyB':
      return { act: 'jump', to: 'block', by };
    case 'KeyF':
      return { act: 'jump', to: 'figure', by };
    case 'KeyC':
      return { act: 'jump', to: 'caption', by };
    default:
      return null;
  }
}
