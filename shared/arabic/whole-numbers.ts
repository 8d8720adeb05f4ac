/**
 * Whole numbers by descent: below a hundred, below a thousand, then thousands and upwards joined by و in falling
 * order (`ثلاثمئة وخمسة وعشرون`, `مليون و200 ألف`), with a fraction of a scale among them (`نصف مليون`).
 */
import { type Figure, readFigure } from './figures';
import type { Scan } from './scan';

export interface Part {
  readonly value: number;
  readonly next: number;
}

/** Below a hundred, in words. */
export function readSmall(scan: Scan, at: number): Part | null {
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
export function readWhole(scan: Scan, at: number): (Part & { scale: number; plain: string | null }) | null {
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
