/**
 * Times said from where the writer stands: أمس، الأحد، الشهر الماضي، العام الجاري. They are found in any text and
 * resolved only against the article's own date; a weekday is the one on or before it unless the text says المقبل.
 */
import type { Calendar, Shift } from './calendar';
import { formatPoint, fromDays, type Point, toDays, weekdayOf } from './edtf';
import type { Span } from './fold';
import { type ArabicLexicons, builtInArabic } from './lexicons';
import { readerFor } from './mention-reader';
import { cutWords, type Word } from './words';

export interface Time extends Span {
  /** EDTF seen from the day of writing; null where that is not known, or the words name no day, month or year. */
  readonly resolved: string | null;
}

type Said =
  | { readonly unit: 'day'; readonly by: number }
  | { readonly unit: 'weekday'; readonly day: number; readonly by: Shift | null }
  | { readonly unit: 'week' | 'month' | 'year'; readonly by: Shift };

interface Read {
  readonly said: Said;
  readonly next: number;
}

const THIS = new Set(['هذا', 'هذه']);

function readUnit(words: readonly Word[], calendar: Calendar, at: number): Read | null {
  const key = words[at]!.key;
  for (const unit of ['year', 'month', 'week'] as const) {
    if (!calendar.is(unit, key)) continue;
    const by = calendar.shift(words[at + 1]?.key ?? '');
    if (by !== null) return { said: { unit, by }, next: at + 2 };
    if (THIS.has(words[at - 1]?.key ?? '')) return { said: { unit, by: 0 }, next: at + 1 };
  }
  return null;
}

function readWeekday(words: readonly Word[], calendar: Calendar, at: number): Read | null {
  const day = calendar.weekday(words[at]!.key);
  if (day === null) return null;
  const by = calendar.shift(words[at + 1]?.key ?? '');
  return { said: { unit: 'weekday', day, by }, next: by === null ? at + 1 : at + 2 };
}

function readDay(words: readonly Word[], calendar: Calendar, at: number): Read | null {
  const beforeYesterday = calendar.beforeYesterday.startingAt(words, at);
  if (beforeYesterday) return { said: { unit: 'day', by: -2 }, next: beforeYesterday.next };
  const key = words[at]!.key;
  const by = calendar.is('yesterday', key)
    ? -1
    : calendar.is('tomorrow', key)
      ? 1
      : calendar.is('today', key)
        ? 0
        : null;
  if (by === null) return null;
  // «اليوم الأحد», «أمس الأربعاء»: the weekday says the same.
  const next = at + 1;
  const bracket = words[next]?.key === '(' ? 1 : 0;
  const named = words[next + bracket] !== undefined && calendar.weekday(words[next + bracket]!.key) !== null;
  const closed = named && bracket === 1 && words[next + 2]?.key === ')';
  return { said: { unit: 'day', by }, next: named ? next + 1 + bracket + (closed ? 1 : 0) : next };
}

function resolve(said: Said, written: Point): string | null {
  switch (said.unit) {
    case 'day':
      return formatPoint(fromDays(toDays(written) + said.by));
    case 'weekday': {
      const back = (weekdayOf(written) - said.day + 7) % 7;
      const days = said.by === 1 ? 7 - back : said.by === -1 && back === 0 ? -7 : -back;
      return formatPoint(fromDays(toDays(written) + days));
    }
    case 'month': {
      const months = written.year! * 12 + written.month! - 1 + said.by;
      return formatPoint({ year: Math.floor(months / 12), month: (months % 12) + 1, day: null });
    }
    case 'year':
      return formatPoint({ year: written.year! + said.by, month: null, day: null });
    default:
      // Where a week begins differs from country to country.
      return null;
  }
}

export interface TimeOptions {
  readonly lexicons?: ArabicLexicons;
  readonly writtenAt?: (offset: number) => Point | null;
}

/** Finds the relative times of a text, in order. Linear in its length. */
export function findTimes(text: string, options: TimeOptions = {}): Time[] {
  const { calendar } = readerFor(options.lexicons ?? builtInArabic);
  const words = cutWords(text);
  const found: Time[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const read =
      word.kind === 'word' && calendar.mayBeTime(word.key)
        ? (readUnit(words, calendar, at) ?? readDay(words, calendar, at) ?? readWeekday(words, calendar, at))
        : null;
    if (read === null) {
      at++;
      continue;
    }
    const written = options.writtenAt?.(word.start) ?? null;
    found.push({
      start: word.start,
      end: words[read.next - 1]!.end,
      resolved: written === null ? null : resolve(read.said, written),
    });
    at = read.next;
  }
  return found;
}
