/**
 * Finding words in an article as editors mean them: harakat, forms of alef and hamza, ى/ي, ة/ه, digit sets and
 * case make no difference. The text is folded once; what is found are places in the text as it stands.
 */
import { type Folded, fold, foldText } from '../../shared/arabic/fold';
import type { Span } from '../../shared/records/text';
import { type BlockMap, piecesOf } from './block-map';

/** An article made ready to be searched. */
export interface Searchable {
  readonly map: BlockMap;
  readonly folded: Folded;
  /** The folded text, every space a plain one: of equal length. */
  readonly plain: string;
}

const plainSpaces = (text: string): string => text.replace(/\s/gu, ' ');

/** Folds the captured text of an article. Linear in its length. */
export function makeSearchable(text: string, map: BlockMap): Searchable {
  const folded = fold(text, 'search');
  return { map, folded, plain: plainSpaces(folded.text) };
}

/** Every place where the words stand within one block that is shown, in the order of the text; none overlaps another. */
export function findWords({ map, folded, plain }: Searchable, words: string): Span[] {
  const query = plainSpaces(foldText(words, 'search')).replace(/ +/gu, ' ').trim();
  if (query === '') return [];
  const found: Span[] = [];
  for (let at = plain.indexOf(query); at >= 0; at = plain.indexOf(query, at + query.length)) {
    const span = folded.spanToSource(at, at + query.length);
    const [piece, more] = piecesOf(map, span);
    if (piece && !more && piece.end - piece.start === span.end - span.start) found.push(span);
  }
  return found;
}

/** The first place at or after an offset, by its number; the first of all where none follows. */
export function firstFrom(found: readonly Span[], offset: number): number {
  const at = found.findIndex((span) => span.start >= offset);
  return Math.max(at, 0);
}

/** The places around one of them: as many as can be painted without keeping the editor waiting. */
export function placesAround(found: readonly Span[], at: number, most = 2000): readonly Span[] {
  if (found.length <= most) return found;
  const from = Math.max(0, Math.min(at - most / 2, found.length - most));
  return found.slice(from, from + most);
}
