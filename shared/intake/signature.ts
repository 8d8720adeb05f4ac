/** Signature rows (`رنا العكاري - بيروت`, `By Dana Whitlock | The Harrow Gazette`) in pieces, each with its place. */
import { countWords, keyOf } from './key';
import { findBylineStart, hasParticle } from './lexicon';

export interface Part {
  readonly text: string;
  readonly start: number;
}

/** Pieces of a signature: between bars, dashes, commas and brackets, with their places. */
export function splitSignature(text: string, start: number): Part[] {
  return [...text.matchAll(/[^|/_+،,()（）–—•·\n]+/gu)].flatMap(({ 0: piece, index }) =>
    [...piece.matchAll(/(?:[^-]|(?<=[a-z])-(?=[a-z]))+/giu)].flatMap((inner) => {
      const trimmed = inner[0].trim();
      if (keyOf(trimmed) === '') return [];
      return [{ text: trimmed, start: start + index + inner.index + inner[0].indexOf(trimmed) }];
    }),
  );
}

const MAX_PLACE_WORDS = 3;
const MAX_NAME_WORDS = 4;
const PLACED = /^([^:：]{2,40})[:：]\s*([^:：]{3,60})$/u;

/** `ميناء الورد: نادر شقير`: the place a text was filed from, and the writer's name. */
export function splitPlacedName(
  text: string,
  start: number,
): { readonly place: Part; readonly name: Part } | null {
  const match = PLACED.exec(text);
  if (!match) return null;
  const [place, name] = [match[1]!.trim(), match[2]!.trim()];
  const [placeKey, nameKey] = [keyOf(place), keyOf(name)];
  const [placeWords, nameWords] = [countWords(placeKey), countWords(nameKey)];
  if (placeWords > MAX_PLACE_WORDS || nameWords < 2 || nameWords > MAX_NAME_WORDS) return null;
  if (/[\p{N}؟?!«"“]/u.test(text) || hasParticle(placeKey) || hasParticle(nameKey)) return null;
  if (findBylineStart(placeKey) !== null) return null;
  return { place: { text: place, start }, name: { text: name, start: start + text.lastIndexOf(name) } };
}
