/**
 * Keeps where lists and pages were scrolled to while the editor is elsewhere. One watch for a whole view: what
 * scrolls is known by its class. Articles keep their own place, which outlives the window.
 */
import { type RefObject, useEffect } from 'react';

/** View → class of what scrolls → how far. For as long as the window is open. */
const places = new Map<string, Map<string, number>>();

/** How long the contents of a view may take to be tall enough, in milliseconds. */
const PATIENCE_MS = 3000;

const isArticle = (element: Element): boolean => element.classList.contains('reader');

/** Puts everything in a view back where it stood, as soon as it is tall enough; a press or a wheel ends that. */
function putBack(root: HTMLElement, kept: ReadonlyMap<string, number>): () => void {
  const waiting = new Map([...kept].filter(([, top]) => top > 0));
  const look = (): void => {
    for (const [name, top] of waiting) {
      const itself = root.classList.contains(name);
      const element = itself ? root : root.querySelector<HTMLElement>(`.${CSS.escape(name)}`);
      if (!element || element.scrollHeight - element.clientHeight < top - 1) continue;
      element.scrollTop = top;
      waiting.delete(name);
    }
    if (waiting.size === 0) end();
  };
  const watch = new MutationObserver(look);
  const end = (): void => {
    watch.disconnect();
    clearTimeout(timer);
    for (const kind of ['wheel', 'pointerdown', 'keydown']) root.removeEventListener(kind, end);
  };
  const timer = setTimeout(end, PATIENCE_MS);
  for (const kind of ['wheel', 'pointerdown', 'keydown']) root.addEventListener(kind, end, { passive: true });
  watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  look();
  return end;
}

/**
 * @param key names the view, and what is in hand there
 * @param root what holds it; stays the same while the view changes
 */
export function useKeptScroll(key: string, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const holder = root.current;
    if (!holder) return;
    const kept = places.get(key) ?? new Map<string, number>();
    places.set(key, kept);
    const end = putBack(holder, kept);
    const note = (event: Event): void => {
      const { target } = event;
      const name = target instanceof HTMLElement && !isArticle(target) ? target.classList[0] : undefined;
      if (name && target instanceof HTMLElement) kept.set(name, target.scrollTop);
    };
    holder.addEventListener('scroll', note, { capture: true, passive: true });
    return () => {
      end();
      holder.removeEventListener('scroll', note, { capture: true });
    };
  }, [key, root]);
}
