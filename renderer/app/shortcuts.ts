/**
 * Keyboard shortcuts of the shell. They go by the key's place (`event.code`), so that they work on an Arabic
 * layout, and leave typing alone.
 */

export interface Shortcut {
  /** `KeyboardEvent.code`. */
  readonly code: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** Works while typing in a field as well. */
  readonly whileTyping?: boolean;
  /** A key held down acts once: each act would be an entry of the log. */
  readonly once?: boolean;
  readonly run: () => void;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'repeat'>;

/** The shortcut a key press means, if any. */
export function findShortcut(
  shortcuts: readonly Shortcut[],
  event: Pressed,
  typing: boolean,
): Shortcut | undefined {
  return shortcuts.find(
    (shortcut) =>
      shortcut.code === event.code &&
      (shortcut.mod ?? false) === (event.ctrlKey || event.metaKey) &&
      (shortcut.shift ?? false) === event.shiftKey &&
      (shortcut.alt ?? false) === event.altKey &&
      !(event.repeat && shortcut.once) &&
      (!typing || (shortcut.whileTyping ?? false)),
  );
}

/** Whether the keys now go into a text field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
  );
}
