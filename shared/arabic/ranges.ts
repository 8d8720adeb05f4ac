/**
 * Two figures that are the ends of one: `بين 5 و10`, `من ثلاثة إلى خمسة`, `يومين أو ثلاثة`, `10-15`. Not a range is
 * a change (`ارتفع من 10 إلى 15`) and not two counts of different things.
 */
import type { Draft } from './mention';
import type { Quantities } from './quantities';
import type { Scan } from './scan';

const isNumber = ({ type, value }: Draft): boolean =>
  typeof value === 'number' && (type === 'cardinal' || type === 'approximate');

/** The words between two drafts, as one string of keys. */
function between(scan: Scan, a: Draft, b: Draft): string {
  const keys: string[] = [];
  for (let at = a.next; at < b.start; at++) keys.push(scan.key(at));
  return keys.join(' ');
}

/** `بين`, `من` right before a number, with letters glued or not. */
const opener = (scan: Scan, at: number): 'between' | 'from' | null => {
  const key = scan.key(at - 1);
  if (/^(?:[وفبل])?بين$/u.test(key)) return 'between';
  return key === 'من' || key === 'ومن' ? 'from' : null;
};

/** The end's و is glued to it in words (`وعشرة`), stands alone before digits (`و10`). */
function isJoinedByAnd(scan: Scan, words: string, b: Draft): boolean {
  return words === 'و' || (words === '' && (scan.form(b.start)?.and ?? false));
}

const CHANGE_REACH = 8;

function isChange(scan: Scan, at: number, quantities: Quantities): boolean {
  for (let back = at - 1; back >= Math.max(0, at - CHANGE_REACH); back--) {
    if (scan.isMark(back, '.؛')) return false;
    if (quantities.isChange(scan.key(back))) return true;
  }
  return false;
}

const SCORE_REACH = 8;

/** `فاز بنتيجة 1-3`, `بفارق ست نقاط (78-84)`: what each side has. */
function isScore(scan: Scan, at: number, quantities: Quantities): boolean {
  for (let back = at - 1; back >= Math.max(0, at - SCORE_REACH); back--) {
    if (scan.isMark(back, '.؛،')) return false;
    if (quantities.isScore(scan.key(back))) return true;
  }
  return false;
}

function isRange(scan: Scan, a: Draft, b: Draft, quantities: Quantities): boolean {
  const words = between(scan, a, b);
  const opened = opener(scan, a.start);
  if (opened === 'between') return isJoinedByAnd(scan, words, b) || words === 'الي';
  if (words === 'او') return a.form !== 'digits' || b.form === 'digits';
  // «10 إلى 15 طفلاً» without من is one figure as well.
  if (words === 'الي' || (words === 'حتي' && opened === 'from')) return !isChange(scan, a.start, quantities);
  const stroke = words === '-' || words === '–' || words === '—';
  return stroke && a.form === 'digits' && b.form === 'digits' && !isScore(scan, a.start, quantities);
}

/** `بين 5 و10 آلاف`: the first end is in thousands too. */
function scaleOf(a: number, b: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3])
    if (b >= scale && b % scale === 0 && a < 1000 && a < b / scale) return scale;
  return 1;
}

function join(a: Draft, b: Draft): Draft | null {
  const high = b.value as number;
  const low = (a.value as number) * scaleOf(a.value as number, high);
  if (low >= high || (a.percent && !b.percent)) return null;
  return {
    ...b,
    start: a.start,
    value: [low, high],
    type: 'range',
    bound: 'exact',
    strict: false,
    scope: [...a.scope, ...b.scope],
  };
}

/** Joins neighbouring drafts that are one range. */
export function joinRanges(scan: Scan, drafts: readonly Draft[], quantities: Quantities): Draft[] {
  const joined: Draft[] = [];
  for (const found of drafts) {
    const last = joined.at(-1);
    const range =
      last && isNumber(last) && isNumber(found) && isRange(scan, last, found, quantities)
        ? join(last, found)
        : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(found);
  }
  return joined;
}
