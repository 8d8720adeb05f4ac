/** A day as an editor types it, or as the record already holds it → EDTF; null where it is neither. */
import { readTypedDate } from '../../../shared/intake/typed-date';
import { edtfSchema } from '../../../shared/records/text';

export function readDay(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  // A date that is uncertain or partly unknown is written as the standard writes it.
  const kept = /^\d{4}(?:-(?:[01]\d|XX)(?:-(?:[0-3][\dX]|XX))?)?[?~%]?$/u.test(text) && /[X?~%]/u.test(text);
  return kept ? edtfSchema.parse(text) : readTypedDate(text);
}

/** The day it is here, as it is written in a form. */
export function dayHere(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
