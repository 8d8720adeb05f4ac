/** A day as an editor types it, or as the record already holds it → EDTF; null where it is neither. */
import { exists } from '../../../shared/arabic/edtf';
import { readTypedDate } from '../../../shared/intake/typed-date';
import { edtfSchema } from '../../../shared/records/text';

/** A date of which a part is unknown or uncertain, written as the standard writes it. */
const marked = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|[0-3]X|XX))?)?[?~%]?$/u;

function canBe([, year, month, day]: RegExpExecArray): boolean {
  const number = (part: string | undefined): number | null =>
    part && /^\d+$/u.test(part) ? Number(part) : null;
  return exists({ year: number(year), month: number(month), day: number(day) });
}

export function readDay(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (!/[X?~%]/u.test(text)) return readTypedDate(text);
  const match = marked.exec(text);
  return match && canBe(match) ? edtfSchema.parse(text) : null;
}

/** The day it is here, as it is written in a form. */
export function dayHere(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
