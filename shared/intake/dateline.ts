/**
 * Datelines: where an agency's text was filed, at the head of its first paragraph (`بيروت (رويترز) -`,
 * `دمشق - سانا:`, `CAIRO, May 5 (AFP) —`).
 */
import { keyOf } from './key';
import { isAgency, isOutletLike } from './outlets';

const HEAD =
  /^\s*([\p{L}\p{M}'’ .،,/-]{2,40}?)\s*(?:[(（]\s*([^()（）]{1,40})\s*[)）])?\s*(?:[,،]?\s*(?:\p{N}{1,2}\s+\p{L}+(?:\s+\p{L}+)?|\p{Lu}\p{Ll}+\.?\s+\p{N}{1,2})\s*)?(?:[(（]\s*([^()（）]{1,40})\s*[)）])?\s*[-–—:]+\s+/u;
const JOINED =
  /^\s*([\p{L}\p{M} ]{2,30}?)\s*[-–—/]\s*([«"“]?[\p{L}\p{M}. ]{1,30}?[»"”]?)\s*(?:[-–—:/]+\s*|\s*:\s*)(?=\S)/u;

export interface Dateline {
  /** Offsets in the paragraph. */
  readonly place: { readonly start: number; readonly end: number };
  /** Who filed it, if named. */
  readonly agency: { readonly start: number; readonly end: number } | null;
}

const MAX_PLACE_WORDS = 3;

function locate(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

/** `وكالة … - مكان - نص`: some agencies name themselves first. */
const NAMED_FIRST = /^\s*([\p{L}\p{M}. «»"]{2,30}?)\s*[-–—]\s*([\p{L}\p{M} ]{2,30}?)\s*[-–—:]\s+/u;

function findNamedFirst(head: string): Dateline | null {
  const match = NAMED_FIRST.exec(head);
  if (!match) return null;
  const [agency, place] = [match[1]!.trim(), match[2]!.trim()];
  const known = isAgency(keyOf(agency)) || isOutletLike(keyOf(agency));
  if (!known || keyOf(place).split(' ').length > MAX_PLACE_WORDS) return null;
  const start = head.indexOf(place, head.indexOf(agency) + agency.length);
  return { place: { start, end: start + place.length }, agency: locate(head, agency) };
}

/** The dateline a paragraph begins with. A place alone counts only with an agency, or in capitals. */
export function findDateline(text: string): Dateline | null {
  const head = text.slice(0, 120);
  for (const pattern of [HEAD, JOINED]) {
    const match = pattern.exec(head);
    if (!match) continue;
    const place = match[1]!.trim();
    const agency = (match[2] ?? match[3] ?? '').trim();
    const known = agency !== '' && (isAgency(keyOf(agency)) || isOutletLike(keyOf(agency)));
    const shouted = /^[A-Z][A-Z' .,/-]+$/.test(place) && place.length > 3;
    if ((!known && !shouted) || keyOf(place).split(' ').length > MAX_PLACE_WORDS) continue;
    return { place: locate(text, place), agency: known ? locate(text, agency) : null };
  }
  return findNamedFirst(head);
}

/** Length of the dateline a paragraph begins with, 0 for none. */
export const findDatelineEnd = (text: string): number => findDateline(text)?.place.end ?? 0;
