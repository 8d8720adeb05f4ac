/**
 * Which suggestions of an article an editor is shown: the strongest, in the order of the text, without those that
 * are claims already or were dismissed. The strongest are chosen before anything is taken out, so that working
 * through them leaves fewer and fewer, and none slips in underneath the hand.
 */
import type { Span } from '../../../shared/records/text';
import type { KeyedSuggestion } from '../../workers/suggestions-protocol';

/** How many of an article are shown at first, and how many more each time they are asked for. */
export const FIRST = 12;

export interface Shelf {
  /** To be decided, in reading order. */
  readonly shown: readonly KeyedSuggestion[];
  /** Weaker ones that are not shown yet and could be. */
  readonly more: number;
  /** Dismissed, one by one or with their kind, in reading order. */
  readonly dismissed: readonly KeyedSuggestion[];
}

interface Known {
  /** Where claims stand that are not retracted. */
  readonly claims: readonly Span[];
  readonly isDismissed: (suggestion: KeyedSuggestion) => boolean;
  /** How many of the strongest are shown. */
  readonly most: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** By weight; among equals what stands earlier, and the longer first. */
const byStrength = (a: KeyedSuggestion, b: KeyedSuggestion): number =>
  b.weight - a.weight || a.start - b.start || b.end - a.end;

const inOrder = (a: KeyedSuggestion, b: KeyedSuggestion): number => a.start - b.start || b.end - a.end;

/** Repeated words are asked once: the first place stands for all. */
function withoutRepeats(suggestions: readonly KeyedSuggestion[]): KeyedSuggestion[] {
  const seen = new Set<string>();
  return [...suggestions].sort(inOrder).filter(({ key }) => {
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Sorts an article's suggestions into what is shown, what could be, and what was dismissed. */
export function arrangeShelf(
  suggestions: readonly KeyedSuggestion[],
  { claims, isDismissed, most }: Known,
): Shelf {
  const once = withoutRepeats(suggestions);
  const strongest = new Set([...once].sort(byStrength).slice(0, most));
  const open = once.filter((one) => !claims.some((claim) => overlap(claim, one)) && !isDismissed(one));
  return {
    shown: open.filter((one) => strongest.has(one)),
    more: open.filter((one) => !strongest.has(one)).length,
    dismissed: once.filter(isDismissed),
  };
}
