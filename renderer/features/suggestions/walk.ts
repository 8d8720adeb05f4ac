/** Walking through suggestions: over the articles that stand side by side, in their order. */
import type { Id } from '../../../shared/records/ids';

/** A suggestion by its article and key, and where it stands there. */
export interface Stop {
  readonly article: Id;
  readonly key: string;
  readonly start: number;
}

export const sameStop = (
  a: Pick<Stop, 'article' | 'key'> | null,
  b: Pick<Stop, 'article' | 'key'>,
): boolean => a !== null && a.article === b.article && a.key === b.key;

/**
 * The next stop or the one before, seen from one that may be gone already: the walk goes on from where it stood.
 * @param stops in the order in which they are walked
 * @param from null at the beginning of a walk
 * @returns null where there is no further one
 */
export function stepFrom(
  stops: readonly Stop[],
  articles: readonly Id[],
  from: Stop | null,
  by: 1 | -1,
): Stop | null {
  if (!from) return (by > 0 ? stops[0] : stops.at(-1)) ?? null;
  const at = stops.findIndex((stop) => sameStop(from, stop));
  if (at >= 0) return stops[at + by] ?? null;
  const pane = articles.indexOf(from.article);
  const isBeyond = ({ article, start }: Stop): boolean => {
    const other = articles.indexOf(article);
    if (other !== pane) return by > 0 ? other > pane : other < pane;
    return by > 0 ? start >= from.start : start < from.start;
  };
  return (by > 0 ? stops.find(isBeyond) : stops.findLast(isBeyond)) ?? null;
}

/** Where a walk leads that is begun in one article: its own first or last where the hand is in another. */
export function stepIn(
  stops: readonly Stop[],
  articles: readonly Id[],
  from: Stop | null,
  by: 1 | -1,
  article: Id | null,
): Stop | null {
  if (article === null || from?.article === article) return stepFrom(stops, articles, from, by);
  const own = stops.filter((stop) => stop.article === article);
  return (by > 0 ? own[0] : own.at(-1)) ?? stepFrom(stops, articles, from, by);
}

/** Where the hand goes when the suggestion in it was decided: to the next, or at the end back to the one before. */
export const afterDecision = (stops: readonly Stop[], articles: readonly Id[], decided: Stop): Stop | null =>
  stepFrom(stops, articles, decided, 1) ?? stepFrom(stops, articles, decided, -1);
