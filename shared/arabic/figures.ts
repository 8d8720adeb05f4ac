/**
 * Figures: runs of digits in any of the three sets with their separators, sign, exponent and fraction. A comma or
 * dot before groups of three is a separator of thousands, else a decimal one; ٬ and ٫ leave no doubt but share
 * their folded form with them.
 */
import type { Scan } from './scan';

export interface Figure {
  readonly value: number;
  /** Index of the first word after it. */
  readonly next: number;
  /** The digits alone, if nothing but digits: years and numbers of things. */
  readonly plain: string | null;
}

const THOUSANDS = ",،'’.";
/** Digits a double holds exactly are fewer; longer runs are numbers of things anyway. */
const MAX_DIGITS = 15;
const MAX_GROUPS = 6;

interface Groups {
  readonly digits: readonly string[];
  readonly separators: readonly string[];
  readonly next: number;
}

/** `25 000`, `1 234 567`: groups of three parted by one space, as the Maghreb writes them. */
function readSpaced(scan: Scan, at: number): Figure | null {
  if (!/^[1-9]\d{0,2}$/u.test(scan.key(at)) || (scan.isGlued(at) && !scan.isWord(at - 1))) return null;
  let next = at + 1;
  while (isGroupAfterSpace(scan, next) && next - at <= MAX_GROUPS) next++;
  if (next === at + 1 || scan.isDigits(next) || (scan.isGlued(next) && scan.isMark(next, '.,٫/:-')))
    return null;
  const digits: string[] = [];
  for (let group = at; group < next; group++) digits.push(scan.key(group));
  return { value: Number(digits.join('')), next, plain: null };
}

function isGroupAfterSpace(scan: Scan, at: number): boolean {
  const [before, word] = [scan.words[at - 1], scan.words[at]];
  return word?.kind === 'digits' && word.key.length === 3 && word.spaced && word.start - before!.end === 1;
}

function readGroups(scan: Scan, at: number): Groups {
  const digits = [scan.key(at)];
  const separators: string[] = [];
  let next = at + 1;
  while (
    digits.length <= MAX_GROUPS &&
    scan.isMark(next, THOUSANDS) &&
    scan.isGlued(next) &&
    scan.isDigits(next + 1) &&
    scan.isGlued(next + 1)
  ) {
    separators.push(scan.key(next));
    digits.push(scan.key(next + 1));
    next += 2;
  }
  return { digits, separators, next };
}

const isThousands = (groups: readonly string[]): boolean =>
  groups.length > 1 &&
  /^[1-9]\d{0,2}$/u.test(groups[0]!) &&
  groups.slice(1).every((group) => group.length === 3);

/** The value of groups and separators, and how many groups it took; the rest is another figure. */
function evaluate({ digits, separators }: Groups, continued: boolean): { value: number; groups: number } {
  const last = separators.at(-1);
  if (last === undefined || continued) return { value: Number(digits[0]), groups: 1 };
  const same = separators.every((separator) => separator === last);
  const decimal = last === '.' || last === ',';
  if (same && isThousands(digits) && !(last === '.' && digits.length === 2)) {
    return { value: Number(digits.join('')), groups: digits.length };
  }
  if (same && separators.length === 1 && decimal) return { value: Number(digits.join('.')), groups: 2 };
  const whole = digits.slice(0, -1);
  if (
    !same &&
    decimal &&
    separators.slice(0, -1).every((separator) => separator !== last) &&
    isThousands(whole)
  ) {
    return { value: Number(`${whole.join('')}.${digits.at(-1)}`), groups: digits.length };
  }
  return { value: Number(digits[0]), groups: 1 };
}

/** `e١٣`, `^٢٣`: only written without spaces. */
function readPower(scan: Scan, at: number, value: number): Figure | null {
  if (!scan.isGlued(at)) return null;
  const isExponent = scan.key(at) === 'e';
  if (!isExponent && !scan.isMark(at, '^')) return null;
  let next = at + 1;
  const negative = scan.isMark(next, '-−');
  if (negative || scan.isMark(next, '+')) next++;
  if (!scan.isDigits(next) || !scan.isGlued(next) || scan.key(next).length > 3) return null;
  const power = Number(scan.key(next)) * (negative ? -1 : 1);
  const result = isExponent ? Number(`${value}e${power}`) : value ** power;
  return { value: result, next: next + 1, plain: null };
}

/** `4/5` after nothing or after a whole number: a fraction, unless it could be a day. Decided by the caller. */
export function readFraction(scan: Scan, at: number): Figure | null {
  if (!scan.isDigits(at) || !scan.isMark(at + 1, '/') || !scan.isGlued(at + 1)) return null;
  if (!scan.isDigits(at + 2) || !scan.isGlued(at + 2) || scan.isMark(at + 3, '/')) return null;
  const parts = Number(scan.key(at + 2));
  if (parts === 0) return null;
  return { value: Number(scan.key(at)) / parts, next: at + 3, plain: null };
}

/** Reads the figure that begins at word `at`, without its sign. */
export function readFigure(scan: Scan, at: number): Figure | null {
  if (scan.isMark(at, '.') && scan.isDigits(at + 1) && scan.isGlued(at + 1) && !scan.isGlued(at)) {
    return { value: Number(`0.${scan.key(at + 1)}`), next: at + 2, plain: null };
  }
  if (!scan.isDigits(at)) return null;
  if (scan.key(at).length > MAX_DIGITS)
    return { value: Number(scan.key(at)), next: at + 1, plain: scan.key(at) };
  const spaced = readSpaced(scan, at);
  if (spaced) return spaced;
  const groups = readGroups(scan, at);
  const continued =
    scan.isMark(at - 1, '.') && scan.isGlued(at) && scan.isGlued(at - 1) && scan.isDigits(at - 2);
  const read = evaluate(groups, continued);
  const next = at + 1 + (read.groups - 1) * 2;
  return (
    readPower(scan, next, read.value) ?? {
      value: read.value,
      next,
      plain: read.groups === 1 ? scan.key(at) : null,
    }
  );
}

/** Whether a minus sign stands at the figure at `at`, with nothing at its other side. */
export function hasSign(scan: Scan, at: number): boolean {
  if (!scan.isMark(at - 1, '-−') || !scan.isGlued(at) || scan.key(at - 1) === '') return false;
  return !scan.isGlued(at - 1) || at - 1 === 0;
}
