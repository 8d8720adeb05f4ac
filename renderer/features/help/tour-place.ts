/**
 * Where the tour's card stands: beside what it speaks of, wholly in sight. Everything is in CSS pixels of the
 * viewport, from its left and top edges in either direction of writing.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between the card and its target, and between the card and the edge of the window. */
const GAP = 12;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/**
 * The first place with room for the whole card: below, above, to the left, to the right of the target; where
 * there is none, over the target's lower end. Without a target the card stands at the foot of the window.
 */
export function placeCard(target: Box | null, card: Size, view: Size): Point {
  const mostX = view.width - card.width - GAP;
  const mostY = view.height - card.height - GAP;
  if (!target) return { x: clamp((view.width - card.width) / 2, GAP, mostX), y: Math.max(GAP, mostY) };
  const middleX = clamp(target.left + (target.width - card.width) / 2, GAP, mostX);
  const middleY = clamp(target.top + (target.height - card.height) / 2, GAP, mostY);
  const below = target.top + target.height + GAP;
  const above = target.top - card.height - GAP;
  const before = target.left - card.width - GAP;
  const after = target.left + target.width + GAP;
  if (below <= mostY) return { x: middleX, y: below };
  if (above >= GAP) return { x: middleX, y: above };
  if (before >= GAP) return { x: before, y: middleY };
  if (after <= mostX) return { x: after, y: middleY };
  return { x: middleX, y: clamp(target.top + target.height - card.height - GAP, GAP, mostY) };
}

/** The part of a target that is in sight, or null where none is. */
export function visiblePart(target: Box, view: Size): Box | null {
  const left = Math.max(0, target.left);
  const top = Math.max(0, target.top);
  const width = Math.min(view.width, target.left + target.width) - left;
  const height = Math.min(view.height, target.top + target.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
