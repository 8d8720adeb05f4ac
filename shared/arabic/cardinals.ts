/**
 * Numbers in words, digits or both: `مليون و200 ألف`, `ثلاثمئة وخمسة وعشرون`, `5.5 ملايين`, `ثلاثة أرباع`. What
 * stands before and behind a whole number is read here: signs, fractions, divisions, dozens.
 */
import { hasSign, readFigure, readFraction } from './figures';
import { PART_OF_UNIT } from './number-words';
import type { Scan } from './scan';
import { type Part, readSmall, readWhole } from './whole-numbers';

export interface Cardinal {
  readonly value: number;
  /** Indexes of words: the first, and the first after it. */
  readonly start: number;
  readonly next: number;
  /** The digits, where the number is nothing but digits. */
  readonly plain: string | null;
  readonly definite: boolean;
  readonly fraction: boolean;
}

const MAX_NOUGHTS = 6;

/** `واحد فاصلة خمسة`, `ثلاثة فاصلة صفر خمسة`. */
function readPoint(scan: Scan, part: Part): Part | null {
  if (!scan.atom(part.next, 'point')) return null;
  let at = part.next + 1;
  let noughts = '';
  while (scan.atom(at, 'unit')?.value === 0 && scan.form(at + 1) && noughts.length < MAX_NOUGHTS) {
    noughts += '0';
    at++;
  }
  const decimals = readFigure(scan, at) ?? readSmall(scan, at);
  if (!decimals || !Number.isInteger(decimals.value) || scan.form(at)?.and) return null;
  return { value: Number(`${part.value}.${noughts}${decimals.value}`), next: decimals.next };
}

/** `دستة`, `نصف دستة`. */
function readDozen(scan: Scan, at: number): Part | null {
  const fraction = scan.atom(at, 'fraction');
  const half = fraction?.counted === 'one' ? scan.atom(at + 1, 'dozen') : null;
  if (half?.counted === 'one') return { value: half.value / fraction!.value, next: at + 2 };
  const dozen = scan.atom(at, 'dozen');
  if (dozen === null || dozen.counted === 'many') return null;
  return { value: dozen.counted === 'two' ? dozen.value * 2 : dozen.value, next: at + 1 };
}

/** A fraction: how many parts of how many. `next` is null where there is none. */
function readParts(scan: Scan, at: number): Part | null {
  const atoms = scan.form(at)?.atoms ?? [];
  const two = atoms.find(({ role, counted }) => role === 'fraction' && counted === 'two');
  const one = atoms.find(({ role, counted }) => role === 'fraction' && counted === 'one');
  if (one) return { value: 1 / one.value, next: at + 1 };
  if (two && !atoms.some(({ role }) => role === 'unit' || role === 'tens')) {
    return { value: 2 / two.value, next: at + 1 };
  }
  const unit = atoms.find(({ role }) => role === 'unit');
  const many = scan.atom(at + 1, 'fraction');
  if (unit && many?.counted === 'many' && !scan.form(at + 1)!.and) {
    return { value: unit.value / many.value, next: at + 2 };
  }
  return null;
}

/** خمس، سبع، تسع، عشر before a definite noun, where nothing can be counted. */
function readPartOfUnit(scan: Scan, at: number): Part | null {
  const atom = scan.atom(at, 'unit') ?? scan.atom(at, 'ten');
  const parts = atom && PART_OF_UNIT.get(atom.value);
  if (!parts || /[\u0629\u0647]$/u.test(scan.key(at)) || scan.form(at)!.definite) return null;
  return /^(?:ال|لل)\p{L}{2}/u.test(scan.key(at + 1)) && !scan.form(at + 1)
    ? { value: 1 / parts, next: at + 1 }
    : null;
}

/** What و adds to a number: `ونصف المليون`, `وثلاثة أرباع`, `وربع`, `وخمسين` after tens. */
function readAddedParts(scan: Scan, whole: { value: number; next: number; scale: number }): Part | null {
  const joined = scan.joined(whole.next);
  if (joined === null) return null;
  const atoms = scan.form(joined)?.atoms ?? [];
  const fifths =
    atoms.some(({ role }) => role === 'tens') &&
    whole.value % 100 >= 20 &&
    scan.key(joined).endsWith('خمسين');
  const parts = fifths ? { value: 2 / 5, next: joined + 1 } : readParts(scan, joined);
  if (parts === null) return null;
  const scale = Math.max(whole.scale, 1);
  const named = scan.form(parts.next)?.and ? null : scan.atom(parts.next, 'scale');
  if (named) return { value: whole.value + parts.value * named.value, next: parts.next + 1 };
  return {
    value: whole.value + parts.value * (Number.isInteger(parts.value * scale) ? scale : 1),
    next: parts.next,
  };
}

/** What follows a number and divides it: `أخماس`, `على خمسة`, `جزء من مئة`, `من تريليون`. */
function readDivision(scan: Scan, whole: Part): Part | null {
  const { value, next } = whole;
  const many = scan.atom(next, 'fraction');
  if (many && !scan.form(next)!.and && many.counted === 'many')
    return { value: value / many.value, next: next + 1 };
  const fifth =
    scan.form(next)?.and === false && scan.key(next + 1) === 'من'
      ? PART_OF_UNIT.get(scan.atom(next, 'unit')?.value ?? 0)
      : undefined;
  if (fifth && value > 10) return { value: value / fifth, next: next + 1 };
  const isPart = /^(?:جزء|اجزاء|جزءا)$/u.test(scan.key(next)) && scan.key(next + 1) === 'من';
  const oneIn = value === 1 && scan.key(next) === 'من' && (scan.key(next + 1) === 'كل' ? 2 : 1);
  const from = isPart ? next + 2 : scan.key(next) === 'علي' ? next + 1 : oneIn ? next + oneIn : null;
  if (from === null) return null;
  const parts = readWhole(scan, from);
  if (parts === null || parts.value <= 0 || scan.form(from)?.and) return null;
  if (oneIn === 1 && !isPart && (parts.value < 11 || parts.plain !== null)) return null;
  if (isPart)
    return { value: value - (value % parts.value) + (value % parts.value) / parts.value, next: parts.next };
  return { value: value / parts.value, next: parts.next };
}

function signAt(
  scan: Scan,
  at: number,
): { readonly factor: number; readonly start: number; readonly from: number } {
  if (scan.atom(at, 'negative')) return { factor: -1, start: at, from: at + 1 };
  if (scan.isMark(at, '-−') && scan.isDigits(at + 1) && hasSign(scan, at + 1)) {
    return { factor: -1, start: at, from: at + 1 };
  }
  return { factor: 1, start: at, from: at };
}

/** `1 4/5`: a whole number and a fraction in digits. */
function readMixed(scan: Scan, figure: Part): Part | null {
  const fraction = readFraction(scan, figure.next);
  return fraction && fraction.value < 1 && fraction.value > 0
    ? { value: figure.value + fraction.value, next: fraction.next }
    : null;
}

/** Reads the number that begins at word `at`, if one does. Ordinals, vague words and multiples are none. */
export function readCardinal(scan: Scan, at: number): Cardinal | null {
  const { factor, start, from } = signAt(scan, at);
  const definite = scan.form(from)?.definite ?? false;
  const done = (part: Part, plain: string | null, fraction = false): Cardinal => ({
    value: part.value * factor,
    start,
    next: part.next,
    plain: factor < 0 ? null : plain,
    definite,
    fraction,
  });
  const slashed = readFraction(scan, from);
  if (slashed) return done(slashed, null, true);
  const dozen = readDozen(scan, from);
  if (dozen) return done(dozen, null);
  const partOfUnit = readPartOfUnit(scan, from);
  if (partOfUnit) return done(partOfUnit, null, true);
  const whole = readWhole(scan, from);
  if (whole === null) {
    const parts = readParts(scan, from);
    if (parts) return done(parts, null, true);
    return readOnePartIn(scan, from, done);
  }
  const parts = readParts(scan, from);
  if (parts && parts.next > whole.next) return done(parts, null, true);
  const dozens = scan.atom(whole.next, 'dozen');
  if (dozens && !scan.form(whole.next)!.and)
    return done({ value: whole.value * 12, next: whole.next + 1 }, null);
  const more =
    readPoint(scan, whole) ??
    readAddedParts(scan, whole) ??
    readDivision(scan, whole) ??
    (whole.plain ? readMixed(scan, whole) : null);
  return more ? done(more, null, !Number.isInteger(more.value)) : done(whole, whole.plain);
}

/** `جزء من واحد وعشرين`. */
function readOnePartIn(
  scan: Scan,
  at: number,
  done: (part: Part, plain: null, fraction: true) => Cardinal,
): Cardinal | null {
  if (scan.key(at) !== 'جزء' || scan.key(at + 1) !== 'من') return null;
  const parts = readWhole(scan, at + 2);
  return parts && parts.value > 1 ? done({ value: 1 / parts.value, next: parts.next }, null, true) : null;
}
