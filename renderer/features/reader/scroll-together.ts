/**
 * Panes that scroll together: each stands at the same share of its article as the one that is scrolled. Free or
 * together is remembered on this machine.
 */

const KEY = 'qarina.scroll-together';

/** How far an element is scrolled and could be, in CSS pixels. */
type Scrolled = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

const room = (pane: Scrolled): number => Math.max(0, pane.scrollHeight - pane.clientHeight);

/** Where a pane must stand to show the same share of its article as another. */
export const shareOf = (leader: Scrolled, follower: Scrolled): number =>
  room(leader) === 0 ? follower.scrollTop : Math.round((leader.scrollTop / room(leader)) * room(follower));

const panes = new Set<HTMLElement>();
/** Where a pane was put by another: its own scroll event tells nothing new then. */
const placed = new WeakMap<HTMLElement, number>();
const listeners = new Set<() => void>();

/** What the panes share: how many there are, and whether they scroll together. */
export interface Together {
  readonly panes: number;
  readonly on: boolean;
}

let state: Together = { panes: 0, on: false };

function change(): void {
  state = { panes: panes.size, on: localStorage.getItem(KEY) === 'yes' };
  for (const listener of listeners) listener();
}

export function subscribeTogether(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const readTogether = (): Together => state;

export function setTogether(on: boolean): void {
  localStorage.setItem(KEY, on ? 'yes' : 'no');
  change();
}

function lead(leader: HTMLElement): void {
  const expected = placed.get(leader);
  placed.delete(leader);
  if (!state.on || (expected !== undefined && Math.abs(expected - leader.scrollTop) < 2)) return;
  for (const pane of panes) {
    if (pane === leader) continue;
    const top = Math.min(room(pane), shareOf(leader, pane));
    if (Math.abs(top - pane.scrollTop) < 1) continue;
    placed.set(pane, top);
    pane.scrollTop = top;
  }
}

/** Lets a pane take part for as long as it is shown. @returns how to leave */
export function joinTogether(pane: HTMLElement): () => void {
  const follow = (): void => lead(pane);
  panes.add(pane);
  pane.addEventListener('scroll', follow, { passive: true });
  change();
  return () => {
    panes.delete(pane);
    pane.removeEventListener('scroll', follow);
    change();
  };
}
