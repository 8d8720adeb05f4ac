/** Puts shortcuts to work while a screen is shown. Under a modal dialog they rest: what they change is out of sight. */
import { useEffect } from 'react';
import { findShortcut, isTyping, type Shortcut } from './shortcuts';

/** @param shortcuts a stable list (memoised by the caller) */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('.scrim')) return;
      const shortcut = findShortcut(shortcuts, event, isTyping(event.target));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [shortcuts]);
}
