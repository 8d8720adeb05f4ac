/**
 * What a figure is of: a whole (`حصيلة`, `من أصل 8`), some among those just counted (`بينهم 3`, `ثلاثة منهم`), a
 * further part beside another (`92 آخرين`); and the stretch of time it is said for (`خلال الأيام العشرة الأخيرة`).
 * Two figures are compared only where these agree.
 */
import type { Span } from './fold';
import type { ScopeWord } from './quantities';
import type { Scan } from './scan';

export type FigureRole = 'total' | 'among' | 'part';

const AMONG_AFTER = /^(?:منهم|منها|منهن|منهما|بعضهم|بعضها)$/u;
const OTHERS = /^(?:اخرين|اخرون|اخرى|اخري|اخر|اخرا|اخريات|اخريين|اضافي|اضافيه|اضافيا|اضافيين|others?|more)$/u;
/** How many words after a figure its `آخرين` or `منهم` may stand. */
const AFTER_REACH = 3;
const WINDOW_WORDS = 6;

function wordsBetween(scan: Scan, span: Span, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (scan.words[at]?.start === span.start) return at;
  return null;
}

/** @param start and `next` bound the figure, as indexes of words */
export function roleOf(
  scan: Scan,
  start: number,
  next: number,
  scope: readonly ScopeWord[],
): FigureRole | null {
  for (let at = next; at < next + AFTER_REACH && scan.isWord(at); at++) {
    if (OTHERS.test(scan.key(at))) return 'part';
    if (AMONG_AFTER.test(scan.key(at))) return isNumber(scan, at + 1) ? null : 'among';
  }
  const first = scan.words[start]!.start;
  const before = scope.filter(({ kind, end }) => (kind === 'part' || kind === 'total') && end <= first);
  const nearest = before.at(-1);
  if (nearest === undefined) return null;
  return nearest.kind === 'total' ? 'total' : 'among';
}

const isNumber = (scan: Scan, at: number): boolean => scan.isDigits(at) || scan.form(at) !== null;

/** The words that say for which time a figure holds, or null. */
export function windowOf(
  scan: Scan,
  start: number,
  next: number,
  scope: readonly ScopeWord[],
  ends: (key: string) => boolean,
): Span | null {
  const opener = scope.find(({ kind }) => kind === 'window');
  if (opener === undefined) return null;
  const from = Math.max(0, start - WINDOW_WORDS * 2);
  const at = wordsBetween(scan, opener, from, next + WINDOW_WORDS * 2);
  if (at === null) return opener;
  let last = at;
  while (scan.words[last + 1] !== undefined && scan.words[last + 1]!.start < opener.end) last++;
  const inside = last;
  for (let to = inside + 1; to <= inside + WINDOW_WORDS; to++) {
    const key = scan.key(to);
    const goesOn = scan.isDigits(to) || (scan.isWord(to) && !ends(key) && !/^و\p{L}/u.test(key));
    if (!goesOn && !scan.isMark(to, '/')) break;
    last = to;
  }
  return { start: opener.start, end: scan.words[last]!.end };
}
