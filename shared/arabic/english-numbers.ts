/**
 * Number words of English pages: `six hours`, `twenty-five people`, `two hundred and ten`, `three million`. «One» is
 * a pronoun as often and is read only inside a longer number.
 */
import type { Scan } from './scan';

export interface EnglishNumber {
  /** Index after its last word. */
  readonly next: number;
  readonly value: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
    .concat('seventeen eighteen nineteen')
    .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 10 * (at + 2)] as const),
]);

const isTens = (value: number): boolean => value >= 20 && value % 10 === 0;

/** A number below a hundred: `seventy`, `seventy-two`. */
function readSmall(scan: Scan, at: number): EnglishNumber | null {
  const value = SMALL.get(scan.key(at));
  if (value === undefined) return null;
  const unitAt = scan.isMark(at + 1, '-') ? at + 2 : at + 1;
  const unit = isTens(value) ? SMALL.get(scan.key(unitAt)) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { next: unitAt + 1, value: value + unit }
    : { next: at + 1, value };
}

/** A number below a thousand: `two hundred and ten`. */
function readHundreds(scan: Scan, at: number): EnglishNumber | null {
  const small = readSmall(scan, at);
  if (small === null || scan.key(small.next) !== 'hundred') return small;
  const joined = scan.key(small.next + 1) === 'and' ? small.next + 2 : small.next + 1;
  const rest = readSmall(scan, joined);
  const value = small.value * 100;
  return rest === null ? { next: small.next + 1, value } : { next: rest.next, value: value + rest.value };
}

/** The number that begins at a word, or null. */
export function readEnglish(scan: Scan, at: number): EnglishNumber | null {
  let total = 0;
  let next = at;
  for (;;) {
    const part = readHundreds(scan, next);
    if (part === null) break;
    const scale = SCALES.get(scan.key(part.next));
    total += part.value * (scale ?? 1);
    next = scale === undefined ? part.next : part.next + 1;
    if (scale === undefined) break;
  }
  if (next === at || (next === at + 1 && total < 2)) return null;
  return { next, value: total };
}
