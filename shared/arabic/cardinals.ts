/**
 * Numbers in words, digits or both: `مليون و200 ألف`, `ثلاثمئة وخمسة وعشرون`, `5.5 ملايين`, `ثلاثة أرباع`. A
 * grammar by descent: below a hundred, below a thousand, then thousands and upwards joined by و in falling order.
 */
import { type Figure, hasSign, readFigure, readFraction } from './figures';
import { PART_OF_UNIT } from './number-words';
import type { Scan } from './scan';

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

interface Part {
  readonly value: number;
  readonly next: number;
}

/** Below a hundred, in words. */
function readSmall(scan: Scan, at: number): Part | null {
  const whole = scan.atom(at, 'teen') ?? scan.atom(at, 'tens');
  if (whole) return { value: whole.value, next: at + 1 };
  const unit = scan.atom(at, 'unit') ?? scan.atom(at, 'bound');
  if (!unit) return scan.atom(at, 'ten') ? { value: 10, next: at + 1 } : null;
  const ten = scan.atom(at + 1, 'ten');
  if (ten && !scan.form(at + 1)!.and && unit.value > 0) return { value: unit.value + 10, next: at + 2 };
  const joined = scan.joined(at + 1);
  const tens = joined === null ? null : scan.atom(joined, 'tens');
  if (tens && unit.value > 0) return { value: unit.value + tens.value, next: joined! + 1 };
  return scan.atom(at, 'unit') ? { value: unit.value, next: at + 1 } : null;
}

/** Whether the unit at `at` counts parts (`ثلاثة أرباع`), so that it does not belong to the number before it. */
function countsParts(scan: Scan, at: number): boolean {
  const next = scan.atom(at + 1, 'fraction');
  return next !== null && next.counted === 'many' && scan.atom(at, 'unit') !== null;
}

/** Nothing is glued before it: `ثلاث مئة`, not `ثلاثون بالمئة`. */
function isBare(scan: Scan, at: number): boolean {
  const form = scan.form(at);
  return form !== null && !form.and && form.preposition === '' && !form.definite;
}

/** Below a thousand, in words, or a figure. */
function readGroup(scan: Scan, at: number): (Part & { readonly figure?: Figure }) | null {
  const figure = readFigure(scan, at);
  const small = figure ?? readSmall(scan, at);
  let hundreds: Part | null = null;
  const whole = scan.atom(at, 'hundred');
  if (whole) hundreds = { value: whole.value, next: at + 1 };
  else if (small) {
    const hundred = scan.atom(small.next, 'hundred') ?? scan.atom(small.next, 'hundreds');
    if (hundred?.value === 100 && isBare(scan, small.next) && small.value >= 3) {
      hundreds = { value: small.value * 100, next: small.next + 1 };
    }
  }
  if (hundreds === null) return small && (figure ? { ...small, figure } : small);
  const joined = scan.joined(hundreds.next) ?? spoken(scan, hundreds.next);
  if (joined === null || countsParts(scan, joined)) return hundreds;
  const rest = scan.isDigits(joined) ? shortFigure(scan, joined) : readSmall(scan, joined);
  return rest ? { value: hundreds.value + rest.value, next: rest.next } : hundreds;
}

/** Spoken Arabic drops the و after hundreds: `ميتين خمسة`. */
const spoken = (scan: Scan, at: number): number | null =>
  !scan.form(at)?.definite && (scan.atom(at, 'unit') || scan.atom(at, 'tens')) ? at : null;

function shortFigure(scan: Scan, at: number): Part | null {
  const figure = readFigure(scan, at);
  return figure?.plain && figure.value < 100 ? figure : null;
}

/** A scale (ألف، مليون) after its count, or alone for one or two. */
function readScale(scan: Scan, at: number, count: number | null): (Part & { readonly scale: number }) | null {
  const atoms = scan.form(at)?.atoms.filter(({ role }) => role === 'scale') ?? [];
  if (atoms.length === 0) return null;
  const { value } = atoms[0]!;
  if (count !== null) {
    const { and, preposition } = scan.form(at)!;
    if (and || preposition !== '' || atoms.every(({ counted }) => counted === 'two')) return null;
    return { value: count * value, next: at + 1, scale: value };
  }
  const one = atoms.some(({ counted }) => counted === 'one');
  const two = atoms.some(({ counted }) => counted === 'two');
  // «ألفا» is one thousand in the accusative if it carries tanween, else two thousand before a noun.
  if (one && (!two || /[\u064b\u064d]/u.test(scan.raw(at)))) return { value, next: at + 1, scale: value };
  if (two) return { value: 2 * value, next: at + 1, scale: value };
  return one ? { value, next: at + 1, scale: value } : null;
}

/** One member of a long number: a group with its scale or scales. */
function readMember(
  scan: Scan,
  at: number,
): (Part & { readonly scale: number; readonly plain: string | null }) | null {
  const group = readFractionOfScale(scan, at) ?? readGroup(scan, at);
  const first = readScale(scan, group?.next ?? at, group?.value ?? null);
  if (first === null) {
    if (group === null || 'ofScale' in group) return null;
    return { ...group, scale: 1, plain: group.figure?.plain ?? null };
  }
  let member = first;
  for (;;) {
    const larger = readScale(scan, member.next, member.value);
    if (larger === null || larger.scale <= member.scale) break;
    member = larger;
  }
  return { ...member, plain: null };
}

/** `نصف مليون`, `ربع المليون`. */
function readFractionOfScale(
  scan: Scan,
  at: number,
): (Part & { readonly ofScale: true; readonly figure?: Figure }) | null {
  const fraction = scan.atom(at, 'fraction');
  if (fraction?.counted !== 'one' || !scan.atom(at + 1, 'scale')) return null;
  return { value: 1 / fraction.value, next: at + 1, ofScale: true };
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

/** `ألفين وخمسمئة مليون`: a scale after a sum of smaller members multiplies all of it. */
function readLifted(
  scan: Scan,
  at: number,
  value: number,
  scale: number,
): (Part & { readonly scale: number }) | null {
  if (scale !== 1000 || value >= 1e6) return null;
  const group = readGroup(scan, at);
  // «خمسة آلاف وثلاثة ملايين» are two figures.
  if (group === null || group.value >= scale || group.value < 11 || !Number.isInteger(group.value))
    return null;
  const larger = readScale(scan, group.next, value + group.value);
  return larger !== null && larger.scale > scale ? larger : null;
}

/** The whole number: members joined by و, each smaller than the one before. */
function readWhole(scan: Scan, at: number): (Part & { scale: number; plain: string | null }) | null {
  const first = readMember(scan, at);
  if (first === null) return null;
  let { value, next, scale, plain } = first;
  while (scale > 1) {
    const joined = scan.joined(next);
    if (joined === null || countsParts(scan, joined)) break;
    const lifted = readLifted(scan, joined, value, scale);
    if (lifted) {
      ({ value, next, scale } = lifted);
      plain = null;
      continue;
    }
    const member = readMember(scan, joined);
    if (member === null || member.scale >= scale || member.value >= scale) break;
    value += member.value;
    next = member.next;
    scale = member.scale;
    plain = null;
  }
  return { value, next, scale, plain };
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
