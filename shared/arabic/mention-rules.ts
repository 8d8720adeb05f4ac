/** What begins at a word: a date, a number in any of its forms, a dual, a vague count. One rule each, in order. */
import { type Cardinal, readCardinal } from './cardinals';
import { readDate } from './dates';
import { type Draft, draft } from './mention';
import type { MentionReader } from './mention-reader';
import { readOrdinal } from './ordinals';
import type { Scan } from './scan';

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

/** `الساعة 9`, `الساعة 11 مساء`. */
function readHour(reader: MentionReader, scan: Scan, at: number): Draft | null {
  if (!scan.isDigits(at) || scan.key(at).length > 2 || !/^[وفب]?الساعه$/u.test(scan.key(at - 1))) return null;
  const hour = Number(scan.key(at));
  if (hour > 24 || scan.isMark(at + 1, '.,٫%') || reader.isCounted(scan, at + 1)) return null;
  const later = hour < 12 && isAfternoon(scan, at + 1);
  const value = `T${String((later ? hour + 12 : hour) % 24).padStart(2, '0')}`;
  return draft({ type: 'date', start: at, next: at + 1, value, form: 'digits' });
}

const isAfternoon = (scan: Scan, at: number): boolean =>
  /^(?:مساء|ليلا|عصرا)$/u.test(scan.key(at)) ||
  (/^(?:بعد|من)$/u.test(scan.key(at)) &&
    /^(?:ال)?(?:ظهر|مساء|ليل|عصر|بعد)$/u.test(scan.key(at + 1)) &&
    scan.key(at + 1) !== 'قبل');

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
function readVague(scan: Scan, at: number, last: Draft | undefined): Draft | null {
  const form = scan.form(at);
  if (form === null) return null;
  const plural = form.atoms.some(
    ({ role, counted }) => (role === 'scale' || role === 'hundreds') && counted === 'many',
  );
  const withOf = scan.atom(at, 'vagueWithOf') !== null && !form.definite && scan.key(at + 1) === 'من';
  if (!plural && !withOf && !scan.atom(at, 'vague')) return null;
  // «عشرون ونيف»: more than twenty, said of the number before it.
  if (/^و?نيف$/u.test(scan.key(at)) && last?.next === at) return null;
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
  if (scan.key(start + 2).length !== 3 || reader.quantities.isUnit(scan.key(next))) return false;
  // «9.870 حالة», «1.200 عائلة»: a noun in ة or with tanween is counted one by one.
  return (
    reader.duals.isCountable(scan.key(next)) ||
    /^(?!ال|لل|بال|وال)\p{L}[\p{L}\p{M}]{2,}(?:ة|\u064b?ا\u064b?)[\p{M}]*$/u.test(scan.raw(next))
  );
}

/** `القرارين 242 و338`: a number joined to one that labels does so too, unless it counts something. */
const goesOnLabelling = (
  reader: MentionReader,
  scan: Scan,
  { start, next }: Cardinal,
  last: Draft | undefined,
): boolean =>
  last?.type === 'identifier' &&
  last.next === start - 1 &&
  (scan.key(start - 1) === 'و' || scan.isMark(start - 1, '،,')) &&
  !reader.isCounted(scan, next);

function fromCardinal(
  reader: MentionReader,
  scan: Scan,
  cardinal: Cardinal,
  last: Draft | undefined,
): Draft | null {
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
    (goesOnLabelling(reader, scan, cardinal, last) ||
      reader.quantities.isLabel(scan, start, next, (at) => reader.isCounted(scan, at)))
  ) {
    return draft({ ...common, type: 'identifier' });
  }
  if (plain !== null && percent === null && reader.quantities.isRank(scan, start))
    return draft({ ...common, type: 'ordinal' });
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

export function readAt(reader: MentionReader, scan: Scan, at: number, last: Draft | undefined): Draft | null {
  const word = scan.words[at]!;
  // «الاثنين» is a Monday, unless it counts the dual before it.
  if (reader.calendar.weekday(word.key) !== null && scan.form(at) && last?.next !== at)
    return readDateDraft(reader, scan, at);
  const number = word.kind !== 'word' || scan.form(at) !== null || word.key === 'جزء';
  const mayBeDate =
    word.kind === 'word' ? number || reader.calendar.mayBegin(word.key) : word.kind === 'digits';
  const date = mayBeDate
    ? (readClock(scan, at) ?? readHour(reader, scan, at) ?? readDateDraft(reader, scan, at))
    : null;
  if (date) return date;
  const english = reader.english.read(scan, at);
  if (english !== null) return english;
  if (!number) return readSingleUnit(reader, scan, at) ?? readDual(reader, scan, at, last);
  const percent = reader.quantities.percentAfter(scan, at);
  if (percent !== null) return readPercentFirst(scan, at, percent);
  const ordinal = readOrdinal(scan, at);
  const both = readBoth(reader, scan, at) ?? readMultiple(scan, at);
  if (both) return both;
  const cardinal = readCardinal(scan, at);
  if (cardinal && (ordinal === null || cardinal.next > ordinal.next))
    return fromCardinal(reader, scan, cardinal, last);
  if (ordinal)
    return draft({ type: 'ordinal', start: at, next: ordinal.next, value: ordinal.value, form: 'words' });
  return readVague(scan, at, last) ?? readSingleUnit(reader, scan, at) ?? readDual(reader, scan, at, last);
}
