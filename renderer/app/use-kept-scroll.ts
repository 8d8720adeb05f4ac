/**
 * Keeps where lists and pages were scrolled to while the editor is elsewhere. One watch for a whole view: what
 * scrolls is known by its class. Articles keep their own place, which outlives the window.
 */
import { type RefObject, useEffect } from 'react';

/** View, or view and item → class of what scrolls → how far. For as long as the window is open. */
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

type Mine = (element: Element) => boolean;

/** What shows the item in hand: it scrolls with the item. Lists and all else scroll with the view. */
const isPage: Mine = (element) => element.classList[0]?.endsWith('-page') ?? false;
const isElse: Mine = (element) => !isPage(element) && !isArticle(element);

/** Where nothing is kept of an item its page begins at its head, not where another one was left. */
function beginAtHead(root: HTMLElement, kept: ReadonlyMap<string, number>): void {
  for (const page of root.querySelectorAll('[class*="-page"]')) {
    if (isPage(page) && !kept.has(page.classList[0]!)) page.scrollTop = 0;
  }
}

function useKept(key: string, root: RefObject<HTMLElement | null>, mine: Mine): void {
  useEffect(() => {
    const holder = root.current;
    if (!holder) return;
    const kept = places.get(key) ?? new Map<string, number>();
    places.set(key, kept);
    if (mine === isPage) beginAtHead(holder, kept);
    const end = putBack(holder, kept);
    const note = ({ target }: Event): void => {
      if (!(target instanceof HTMLElement) || !mine(target)) return;
      const [name] = target.classList;
      if (name) kept.set(name, target.scrollTop);
    };
    holder.addEventListener('scroll', note, { capture: true, passive: true });
    return () => {
      end();
      holder.removeEventListener('scroll', note, { capture: true });
    };
  }, [key, root, mine]);
}

/**
 * @param root what holds the view; stays the same while the view changes
 * @param item what is in hand there: its page has a place of its own, the list beside it stays where it is
 */
export function useKeptScroll(root: RefObject<HTMLElement | null>, view: string, item = ''): void {
  useKept(view, root, isElse);
  useKept(`${view} ${item}`, root, isPage);
}
