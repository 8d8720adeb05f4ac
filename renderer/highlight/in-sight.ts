/**
 * Which blocks of a shown article are in sight or near it. Only they are painted: the browser looks at every painted
 * range again whenever anything in the window changes, so that thousands of them out of sight cost tens of
 * milliseconds at every key typed anywhere (measured by `npm run bench -- typing`).
 */
import type { ShownArticle } from './dom-offsets';

export interface InSight {
  /** Numbers of the blocks within a window's height of what is seen. */
  readonly blocks: () => ReadonlySet<number>;
  readonly stop: () => void;
}

const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((block) => b.has(block));

/** @param onChange called when blocks have come near or gone far: by scrolling, by a new layout, by another window size */
export function watchBlocks(shown: ShownArticle, onChange: () => void): InSight {
  let near: ReadonlySet<number> = new Set();
  let measuredAt = 0;

  const measure = (): ReadonlySet<number> => {
    const height = window.innerHeight;
    measuredAt = shown.root.getBoundingClientRect().top;
    const found = new Set<number>();
    shown.texts.forEach((text, block) => {
      const box = text.parentElement?.getBoundingClientRect();
      if (box && box.bottom >= -height && box.top <= 2 * height) found.add(block);
    });
    return found;
  };
  const look = (): void => {
    const found = measure();
    if (sameSet(found, near)) return;
    near = found;
    onChange();
  };
  const follow = (event: Event): void => {
    if (!(event.target instanceof Node) || !event.target.contains(shown.root)) return;
    const moved = Math.abs(shown.root.getBoundingClientRect().top - measuredAt);
    if (moved > window.innerHeight / 2) look();
  };

  near = measure();
  const laidOut = new ResizeObserver(look);
  laidOut.observe(shown.root);
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  window.addEventListener('resize', look);
  return {
    blocks: () => near,
    stop: () => {
      laidOut.disconnect();
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', look);
    },
  };
}
