/**
 * Finding a described place again. Either it stands exactly where it stood, or the editor is asked: the same
 * words elsewhere, or at the same place among other words, are offered and never taken; other words are never
 * taken for the quote, however alike. Silent fuzzy matching would let a verdict land on a negated sentence.
 */
import type { Anchor, Span } from '../records/text';
import { occurrences } from './occurrences';

/** A place where the very words of the quote stand. */
export interface Candidate extends Span {
  /** Code units of recorded context found in place around it, of `Resolution.context`. */
  readonly context: number;
}

export type Resolution =
  /** Quote, context and position all agree. */
  | { readonly state: 'exact'; readonly span: Span }
  /**
   * The words stand in the text, but not as they stood. Candidates come best first: most context, then least
   * distance. `clear` says that the first one alone carries the whole recorded context.
   */
  | {
      readonly state: 'moved';
      readonly candidates: readonly [Candidate, ...Candidate[]];
      readonly clear: boolean;
      /** How many places hold the words; more than are offered where they are very many. */
      readonly found: number;
    }
  /**
   * The words are gone. `replaced` is what now stands between the recorded prefix and suffix, where both are
   * found exactly once: other words, to be read with care, never the quote.
   */
  | { readonly state: 'orphan'; readonly replaced: Span | null };

/** Candidates offered at most. */
const OFFERED = 8;

function sharedEnd(a: string, text: string, end: number): number {
  let n = 0;
  while (n < a.length && n < end && a.charCodeAt(a.length - 1 - n) === text.charCodeAt(end - 1 - n)) n++;
  return n;
}

function sharedStart(a: string, text: string, start: number): number {
  let n = 0;
  while (n < a.length && a.charCodeAt(n) === text.charCodeAt(start + n)) n++;
  return n;
}

const contextAt = (text: string, anchor: Anchor, start: number): number =>
  sharedEnd(anchor.prefix, text, start) + sharedStart(anchor.suffix, text, start + anchor.exact.length);

/** Whether quote and context stand at the recorded position. */
export function standsExactly(text: string, anchor: Anchor): boolean {
  const { start, end, exact, prefix, suffix } = anchor;
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  );
}

/** Keeps the best few while many go by. */
function offer(best: Candidate[], next: Candidate, home: number): void {
  const better = (a: Candidate, b: Candidate): boolean =>
    a.context !== b.context ? a.context > b.context : Math.abs(a.start - home) < Math.abs(b.start - home);
  let at = best.length;
  while (at > 0 && better(next, best[at - 1]!)) at--;
  if (at >= OFFERED) return;
  best.splice(at, 0, next);
  if (best.length > OFFERED) best.pop();
}

function only(text: string, quote: string, from = 0): number | null {
  const at = text.indexOf(quote, from);
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : null;
}

/** What stands between the neighbours the quote once had, where each of them is found once and close by. */
function findReplaced(text: string, anchor: Anchor): Span | null {
  if (anchor.prefix.trim().length < 8 || anchor.suffix.trim().length < 8) return null;
  const before = only(text, anchor.prefix);
  if (before === null) return null;
  const start = before + anchor.prefix.length;
  const end = only(text, anchor.suffix);
  const longest = 2 * anchor.exact.length + 200;
  return end !== null && end > start && end - start <= longest ? { start, end } : null;
}

/**
 * Resolves an anchor in a text, usually its own captured text, else a later version's.
 * Time is linear in the text; where the place is exact, in the quote alone.
 */
export function resolve(text: string, anchor: Anchor): Resolution {
  if (standsExactly(text, anchor)) return { state: 'exact', span: { start: anchor.start, end: anchor.end } };
  const best: Candidate[] = [];
  const whole = anchor.prefix.length + anchor.suffix.length;
  let found = 0;
  let complete = 0;
  for (const start of occurrences(text, anchor.exact)) {
    const context = contextAt(text, anchor, start);
    found++;
    if (context === whole) complete++;
    offer(best, { start, end: start + anchor.exact.length, context }, anchor.start);
  }
  const [first, ...others] = best;
  if (!first) return { state: 'orphan', replaced: findReplaced(text, anchor) };
  return { state: 'moved', candidates: [first, ...others], clear: complete === 1, found };
}
