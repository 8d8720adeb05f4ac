/** Ordinals: `الثالثة`, `الحادي عشر`, `الخامسة والعشرون`, `المئة والخامسة والعشرون`. */
import type { Scan } from './scan';

export interface Ordinal {
  readonly value: number;
  readonly start: number;
  readonly next: number;
}

/** With ten or tens after it, or the bare one. */
function readSimple(scan: Scan, at: number): Ordinal | null {
  const bare = scan.atom(at, 'ordinal');
  const first =
    bare ?? scan.atom(at, 'ordinalBound') ?? (scan.form(at)?.definite ? scan.atom(at, 'bound') : null);
  if (first === null) return null;
  // «بواحد وأربعين» counts; «الواحد والأربعون» ranks.
  if (bare === null && !scan.form(at)!.definite && scan.atom(at, 'unit')) return null;
  const ten = scan.atom(at + 1, 'ten');
  if (ten && !scan.form(at + 1)!.and && first.value < 10)
    return { value: first.value + 10, start: at, next: at + 2 };
  const joined = scan.joined(at + 1);
  const tens = joined === null || first.value > 9 ? null : scan.atom(joined, 'tens');
  if (tens && scan.form(joined!)!.definite === scan.form(at)!.definite) {
    return { value: first.value + tens.value, start: at, next: joined! + 1 };
  }
  return bare ? { value: bare.value, start: at, next: at + 1 } : null;
}

/** `الرابعة عشرة بعد المئة`: the rest of a rank stands before its hundred or thousand. */
function withHundred(scan: Scan, ordinal: Ordinal): Ordinal {
  const { next } = ordinal;
  if (scan.key(next) !== 'بعد' || !scan.form(next + 1)?.definite) return ordinal;
  const larger = scan.atom(next + 1, 'hundred') ?? scan.atom(next + 1, 'scale');
  return larger ? { ...ordinal, value: ordinal.value + larger.value, next: next + 2 } : ordinal;
}

/** Reads the ordinal that begins at word `at`, if one does. */
export function readOrdinal(scan: Scan, at: number): Ordinal | null {
  const ordinal = readBareOrdinal(scan, at);
  return ordinal && withHundred(scan, ordinal);
}

function readBareOrdinal(scan: Scan, at: number): Ordinal | null {
  const hundred = scan.atom(at, 'hundred');
  if (hundred && scan.form(at)!.definite) {
    const joined = scan.joined(at + 1);
    const rest = joined === null ? null : readSimple(scan, joined);
    return rest ? { value: hundred.value + rest.value, start: at, next: rest.next } : null;
  }
  const simple = readSimple(scan, at);
  // ثانية after a figure is a second, not the second.
  const isSecond =
    simple?.value === 2 && !scan.form(at)?.definite && (scan.isDigits(at - 1) || scan.form(at - 1) !== null);
  return isSecond ? null : simple;
}
