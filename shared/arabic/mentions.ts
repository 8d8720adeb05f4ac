/**
 * Figures and dates of a text: where each stands, what it is worth, how firmly (نحو، أكثر من), what it counts and
 * within which scope. Line by line: no rule looks over the end of a line.
 */
import { findAddresses, inOrder } from './addresses';
import { Calendar } from './calendar';
import { type Cardinal, readCardinal } from './cardinals';
import { type Moment, readDate } from './dates';
import { DualWords } from './duals';
import type { Point } from './edtf';
import { type ArabicLexicons, builtInArabic } from './lexicons';
import { type Draft, draft, type Mention } from './mention';
import { NumberWords } from './number-words';
import { readOrdinal } from './ordinals';
import { Quantities } from './quantities';
import { joinRanges } from './ranges';
import { formatMoments, resolveMoment, yearFromText } from './resolve-dates';
import { Scan } from './scan';
import { cutWords } from './words';

export interface MentionOptions {
  readonly lexicons?: ArabicLexicons;
  /** The day the text at an offset was written, if its article says so. */
  readonly writtenAt?: (offset: number) => Point | null;
}

/** Lexicons made ready for reading. */
export class MentionReader {
  readonly numbers: NumberWords;
  readonly duals: DualWords;
  readonly calendar: Calendar;
  readonly quantities: Quantities;

  constructor(lexicons: ArabicLexicons) {
    this.numbers = new NumberWords(lexicons.numbers);
    this.duals = new DualWords(lexicons.duals);
    this.calendar = new Calendar(lexicons.months, lexicons.calendar);
    this.quantities = new Quantities(lexicons.quantities, lexicons.numbers);
  }

  /** Whether the word at an index is a noun that a number before it could count. */
  isCounted(scan: Scan, at: number): boolean {
    return (
      scan.isWord(at) &&
      (this.duals.isCountable(scan.key(at)) ||
        this.quantities.isUnit(scan.key(at)) ||
        scan.atom(at, 'scale') !== null)
    );
  }
}

const readers = new WeakMap<ArabicLexicons, MentionReader>();

/** The reader for some lexicons, made once. */
export function readerFor(lexicons: ArabicLexicons = builtInArabic): MentionReader {
  const known = readers.get(lexicons);
  if (known) return known;
  const reader = new MentionReader(lexicons);
  readers.set(lexicons, reader);
  return reader;
}

function readDateDraft(reader: MentionReader, scan: Scan, at: number): Draft | null {
  const date = readDate(scan, reader.calendar, at, (index) => reader.isCounted(scan, index));
  return (
    date && draft({ type: 'date', start: date.start, next: date.next, value: null, form: 'digits', date })
  );
}

/** `10:30`: a time of day, ISO 8601. */
function readClock(scan: Scan, at: number): Draft | null {
  if (!scan.isDigits(at) || !scan.isMark(at + 1, ':') || !scan.isDigits(at + 2)) return null;
  if (!scan.isGlued(at + 1) || !scan.isGlued(at + 2) || !/^[0-5]\d$/u.test(scan.key(at + 2))) return null;
  const hour = Number(scan.key(at));
  if (hour > 23 || scan.key(at).length > 2) return null;
  const value = `T${String(hour).padStart(2, '0')}:${scan.key(at + 2)}`;
  return draft({ type: 'date', start: at, next: at + 3, value, form: 'digits' });
}

/** `كلا البلدين`. */
function readBoth(reader: MentionReader, scan: Scan, at: number): Draft | null {
  if (!scan.atom(at, 'both')) return null;
  const noun = reader.duals.isDual(scan, at + 1, reader.quantities.functionWords);
  if (!noun && reader.duals.isDeterminer(scan.key(at))) return null;
  return draft({
    type: 'cardinal',
    start: at,
    next: noun ? at + 2 : at + 1,
    value: 2,
    form: 'dual',
    counted: noun ? at + 1 : null,
  });
}

/** `ضعف عدد …`, `ضعفين`, `ثلاثة أضعاف`. */
function readMultiple(scan: Scan, at: number): Draft | null {
  const count = readCardinal(scan, at);
  const after =
    count && scan.form(count.next) && !scan.form(count.next)!.and ? scan.atom(count.next, 'multiple') : null;
  if (count && after && after.counted !== 'two') {
    return draft({
      type: 'multiplier',
      start: at,
      next: count.next + 1,
      value: count.value,
      form: 'words',
      bound: 'multiple-of',
    });
  }
  const atoms = scan.form(at)?.atoms.filter(({ role }) => role === 'multiple') ?? [];
  if (atoms.length === 0 || atoms.every(({ counted }) => counted === 'many')) return null;
  const one = atoms.some(({ counted }) => counted === 'one');
  if (one && !scan.numbers.multipleContexts.has(scan.key(at + 1).replace(/^(?:ال)(?=\p{L}{2})/u, ''))) {
    const definite = scan.form(at)!.definite || scan.key(at).endsWith('ا');
    if (!/^(?:الي|ب)$/u.test(scan.key(at - 1)) && !(definite && scan.form(at)!.preposition !== ''))
      return null;
  }
  return draft({
    type: 'multiplier',
    start: at,
    next: at + 1,
    value: 2,
    form: 'words',
    bound: 'multiple-of',
  });
}

/** `عدة`, `عدد من`, `عشرات`, `مئات الآلاف`. */
function readVague(scan: Scan, at: number): Draft | null {
  const form = scan.form(at);
  if (form === null) return null;
  const plural = form.atoms.some(
    ({ role, counted }) => (role === 'scale' || role === 'hundreds') && counted === 'many',
  );
  const withOf = scan.atom(at, 'vagueWithOf') !== null && !form.definite && scan.key(at + 1) === 'من';
  if (!plural && !withOf && !scan.atom(at, 'vague')) return null;
  let next = withOf ? at + 2 : at + 1;
  while (scan.form(next)?.atoms.some(({ role, counted }) => role === 'scale' && counted === 'many')) next++;
  return draft({ type: 'approximate', start: at, next, value: null, form: 'vague', bound: 'about' });
}

/** `1M`, `5G`: a code. Units of measure in Latin letters are none. */
const isMeasureless = (scan: Scan, next: number): boolean =>
  scan.isGlued(next) &&
  /^\p{Script=Latin}/u.test(scan.key(next)) &&
  !/^(?:[kcm]?m|[km]?g|ml|l|kw|MW|GW|kW)$/u.test(scan.raw(next));

/** `3.500 شخص`: nobody counts half persons, so that the dot separates thousands. */
function isGroupedByDot(reader: MentionReader, scan: Scan, { start, next }: Cardinal): boolean {
  if (next !== start + 3 || !scan.isMark(start + 1, '.') || !/^[1-9]\d{0,2}$/u.test(scan.key(start)))
    return false;
  return scan.key(start + 2).length === 3 && reader.duals.isCountable(scan.key(next));
}

function fromCardinal(reader: MentionReader, scan: Scan, cardinal: Cardinal): Draft | null {
  const { start, next, plain } = cardinal;
  const value = isGroupedByDot(reader, scan, cardinal) ? Math.round(cardinal.value * 1000) : cardinal.value;
  const percent = reader.quantities.percentAfter(scan, next);
  const digits = scan.isDigits(start) || scan.isDigits(start + 1);
  if (isMeasureless(scan, next)) return null;
  const common = {
    start,
    next: percent ?? next,
    value,
    form: digits ? 'digits' : 'words',
    percent: percent !== null,
  } as const;
  const counted = percent === null ? reader.quantities.countedAfter(scan, next) : null;
  if (
    plain !== null &&
    percent === null &&
    reader.quantities.isLabel(scan, start, next, (at) => reader.isCounted(scan, at))
  ) {
    return draft({ ...common, type: 'identifier' });
  }
  return draft({ ...common, type: 'cardinal', counted });
}

/** `بالمئة 210`; without a number after it, the phrase is none. */
function readPercentFirst(scan: Scan, at: number, next: number): Draft | null {
  const number = scan.isDigits(next) ? readCardinal(scan, next) : null;
  return (
    number &&
    draft({
      type: 'cardinal',
      start: at,
      next: number.next,
      value: number.value,
      form: 'digits',
      percent: true,
    })
  );
}

/** `ساعة` in `بعد حوالي ساعة`, `مليون` needs no such rule. Only where a bound stands right before it. */
function readSingleUnit(reader: MentionReader, scan: Scan, at: number): Draft | null {
  if (!reader.quantities.isBareUnit(scan.key(at)) || !reader.quantities.boundBefore(scan, at)) return null;
  const joined = scan.joined(at + 1);
  const half = joined === null ? null : scan.atom(joined, 'fraction');
  const more = half?.counted === 'one' ? 1 / half.value : 0;
  return draft({
    type: 'cardinal',
    start: at,
    next: more > 0 ? joined! + 1 : at + 1,
    value: 1 + more,
    form: 'words',
    counted: at,
  });
}

function readDual(reader: MentionReader, scan: Scan, at: number, last: Draft | undefined): Draft | null {
  if (!reader.duals.isDual(scan, at, reader.quantities.functionWords)) return null;
  // An adjective of the dual before it counts nothing.
  if (last?.form === 'dual' && last.next === at) return null;
  const two = reader.calendar.weekday(scan.key(at + 1)) === null ? scan.atom(at + 1, 'unit') : null;
  return draft({
    type: 'cardinal',
    start: at,
    next: two?.value === 2 ? at + 2 : at + 1,
    value: 2,
    form: 'dual',
    counted: at,
  });
}

function readAt(reader: MentionReader, scan: Scan, at: number, last: Draft | undefined): Draft | null {
  const word = scan.words[at]!;
  // «الاثنين» is a Monday, unless it counts the dual before it.
  if (reader.calendar.weekday(word.key) !== null && scan.form(at) && last?.next !== at)
    return readDateDraft(reader, scan, at);
  const number = word.kind !== 'word' || scan.form(at) !== null || word.key === 'جزء';
  const mayBeDate =
    word.kind === 'word' ? number || reader.calendar.mayBegin(word.key) : word.kind === 'digits';
  const date = mayBeDate ? (readClock(scan, at) ?? readDateDraft(reader, scan, at)) : null;
  if (date) return date;
  if (!number) return readSingleUnit(reader, scan, at) ?? readDual(reader, scan, at, last);
  const percent = reader.quantities.percentAfter(scan, at);
  if (percent !== null) return readPercentFirst(scan, at, percent);
  const ordinal = readOrdinal(scan, at);
  const both = readBoth(reader, scan, at) ?? readMultiple(scan, at);
  if (both) return both;
  const cardinal = readCardinal(scan, at);
  if (cardinal && (ordinal === null || cardinal.next > ordinal.next))
    return fromCardinal(reader, scan, cardinal);
  if (ordinal)
    return draft({ type: 'ordinal', start: at, next: ordinal.next, value: ordinal.value, form: 'words' });
  return readVague(scan, at) ?? readSingleUnit(reader, scan, at) ?? readDual(reader, scan, at, last);
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
function toMention(scan: Scan, found: Draft, written: Point | null, stretches: readonly Stretch[]): Mention {
  const { type, form, percent, bound, strict, scope, date } = found;
  const counted = found.counted === null ? null : scan.span(found.counted, found.counted + 1);
  const span = { ...scan.span(found.start, found.next), start: scan.startWithoutGlue(found.start) };
  const common = { ...span, type, form, percent, bound, strict, scope, counted };
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
      return toMention(scan, found, options.writtenAt?.(start) ?? null, stretches);
    }),
  );
}
