/**
 * Keys that say what the chosen lines are. They go by the key's place (`event.code`), so that they work on an Arabic
 * layout; the letters printed on menus are those of the Latin layer.
 */
import type { Assignment } from '../../../shared/intake/layout';

/** What can be done with lines. */
export type LineAction =
  | { readonly kind: 'assign'; readonly to: Assignment }
  | { readonly kind: 'split' }
  | { readonly kind: 'join' }
  | { readonly kind: 'move'; readonly to: number | 'new' };

const setAside: LineAction = { kind: 'assign', to: { kind: 'set-aside', reason: 'editor' } };
const meta = (field: 'title' | 'subtitle' | 'outlet' | 'byline' | 'dateline' | 'published'): LineAction => ({
  kind: 'assign',
  to: { kind: 'meta', field },
});
const block = (role: 'body' | 'subhead' | 'caption'): LineAction => ({
  kind: 'assign',
  to: { kind: 'block', role },
});

const actions: Readonly<Record<string, LineAction>> = {
  KeyT: meta('title'),
  KeyS: meta('subtitle'),
  KeyO: meta('outlet'),
  KeyB: meta('byline'),
  KeyL: meta('dateline'),
  KeyD: meta('published'),
  KeyP: block('body'),
  KeyH: block('subhead'),
  KeyC: block('caption'),
  KeyX: setAside,
  Delete: setAside,
  Backspace: setAside,
  KeyN: { kind: 'split' },
  KeyJ: { kind: 'join' },
};

interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action a key asks for, or null. Keys with Ctrl, ⌘ or Alt belong to others. */
export function actionOf(key: Pressed): LineAction | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  return Object.hasOwn(actions, key.code) ? actions[key.code]! : null;
}

/** The letter that does the same as a menu's entry, as printed beside it. */
export function letterOf(action: LineAction): string {
  const wanted = JSON.stringify(action);
  const code = Object.keys(actions).find(
    (key) => key.startsWith('Key') && JSON.stringify(actions[key]) === wanted,
  );
  return code?.slice(3) ?? '';
}
