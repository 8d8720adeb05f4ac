/**
 * Figures and dates of a text: where each stands, what it is worth, how firmly (نحو، أكثر من), what it counts and
 * within which scope. Line by line: no rule looks over the end of a line.
 */
import { findAddresses, inOrder } from './addresses';
import type { Moment } from './date-parts';
import type { Point } from './edtf';
import { roleOf, windowOf } from './figure-scope';
import type { ArabicLexicons } from './lexicons';
import type { Draft, Mention } from './mention';
import { type MentionReader, readerFor } from './mention-reader';
import { readAt } from './mention-rules';
import { joinRanges } from './ranges';
import { formatMoments, resolveMoment, yearFromText } from './resolve-dates';
import { Scan } from './scan';
import { cutWords } from './words';

export interface MentionOptions {
  readonly lexicons?: ArabicLexicons;
  /** The day the text at an offset was written, if its article says so. */
  readonly writtenAt?: (offset: number) => Point | null;
}

/** Bounds around a number, what «نحو» makes of its type, and the words that say of whom or when. */
function withSurroundings(reader: MentionReader, scan: Scan, found: Draft, following: number): Draft {
  if (found.type === 'date' || found.type === 'identifier' || found.type === 'ordinal') return found;
  const scope = reader.quantities.scopeAround(scan, found.start, found.next);
  if (found.bound !== 'exact') return { ...found, scope };
  const before = reader.quantities.boundBefore(scan, found.start);
  const bound = before ?? reader.quantities.boundAfter(scan, found.next, following);
  if (bound === null) return { ...found, scope };
  const type = found.type === 'cardinal' && bound.bound === 'about' ? 'approximate' : found.type;
  return { ...found, scope, type, bound: bound.bound, strict: bound.strict };
}

function readLine(reader: MentionReader, scan: Scan, isOut: (offset: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scan.words.length; ) {
    const found = isOut(scan.words[at]!.start) ? null : readAt(reader, scan, at, drafts.at(-1));
    if (found) drafts.push(found);
    at = found ? Math.max(found.next, at + 1) : at + 1;
  }
  const bounded = drafts.map((found, index) =>
    withSurroundings(reader, scan, found, drafts[index + 1]?.start ?? scan.words.length),
  );
  return joinRanges(scan, bounded, reader.quantities);
}

interface LineRead {
  readonly scan: Scan;
  readonly drafts: readonly Draft[];
}

function* readLines(reader: MentionReader, text: string): Generator<LineRead> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (/[\p{L}\p{Nd}]/u.test(line)) {
      const scan = new Scan(text, cutWords(text, start, end), reader.numbers);
      const isOut = inOrder(findAddresses(text, start, end));
      yield { scan, drafts: readLine(reader, scan, isOut) };
    }
    start = end + 1;
  }
}

type Stretch = { readonly from: Moment; readonly to: Moment };

/** Dates with their values; the rest as it is. */
function toMention(
  reader: MentionReader,
  scan: Scan,
  found: Draft,
  written: Point | null,
  stretches: readonly Stretch[],
): Mention {
  const { type, form, percent, bound, strict, scope, date } = found;
  const counted = found.counted === null ? null : scan.span(found.counted, found.counted + 1);
  const span = { ...scan.span(found.start, found.next), start: scan.startWithoutGlue(found.start) };
  const role =
    scope.length === 0 && type !== 'cardinal' ? null : roleOf(scan, found.start, found.next, scope);
  const { functionWords } = reader.quantities;
  const window = windowOf(scan, found.start, found.next, scope, (key) => functionWords.has(key));
  const common = { ...span, type, form, percent, bound, strict, scope, role, window, counted };
  if (date === null) return { ...common, value: found.value, literal: null };
  const literal = formatMoments(date.from, date.to);
  let from = resolveMoment(date.from, written);
  let to = date.to && resolveMoment(date.to, written);
  if (to !== null && from.year === null && from.shift?.by === 0) {
    const year = yearFromText(from, to, stretches);
    if (year !== null)
      [from, to] = [
        { ...from, year },
        { ...to, year },
      ];
  }
  const value = formatMoments(from, to);
  return { ...common, value, literal: literal === value ? null : literal };
}

/**
 * Finds every figure and date of a text, in order. Linear in its length; never throws.
 * Dates said in relation to the day of writing are resolved only where `writtenAt` knows that day.
 */
export function findMentions(text: string, options: MentionOptions = {}): Mention[] {
  const reader = readerFor(options.lexicons);
  const lines = [...readLines(reader, text)];
  const stretches = lines.flatMap(({ drafts }) =>
    drafts.flatMap(({ date }) =>
      date?.to && date.from.year !== null ? [{ from: date.from, to: date.to }] : [],
    ),
  );
  return lines.flatMap(({ scan, drafts }) =>
    drafts.map((found) => {
      const { start } = scan.words[found.start]!;
      return toMention(reader, scan, found, options.writtenAt?.(start) ?? null, stretches);
    }),
  );
}
