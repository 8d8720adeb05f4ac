/**
 * Of what there was none at all: `نفى وقوع أي خلاف`, `لم توقع أي اتفاق`. Any one of it that another voice tells of pulls
 * against that, however it is told, while what is denied of one thing alone must be found again with that thing.
 */
import type { Word } from '../../arabic/words';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { isLittle, rootOf, stemOf } from '../stems';
import { titleStemsOf } from '../story/openings';
import { negationsOf } from './negation';

/** What there was none of, and what else must be told with it: one of `rest`, where there is any. */
export interface AnyDenied {
  readonly head: string;
  /** Its light stem. */
  readonly stem: string;
  readonly rest: readonly string[];
}

const BEHIND = 3;
const IN = 'في';
/** Consonants of a head; of fewer a root says too little. */
const LEAST = 3;

const isThing = ({ kind, key }: Word | { kind: string; key: string }): boolean =>
  kind === 'word' && key.length > 1 && !isLittle(key);

/** Words behind a head that tell more of it, up to the end of its phrase, without places and what the story is of. */
function moreOf(statement: Statement, reader: CompareReader, from: number): string[] {
  const { words, places, article } = statement;
  const told = statement.role === 'title' ? null : titleStemsOf(article);
  const found: string[] = [];
  for (let at = from; at < Math.min(words.length, from + BEHIND); at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || (reader.words.circumstances.has(word.key) && word.key !== IN)) break;
    const placed = places.some(({ start, end }) => word.start >= start && word.end <= end);
    const idle = told?.has(stemOf(word.key)) || reader.stateBook.vague.has(stemOf(word.key));
    if (isThing(word) && !placed && !idle) found.push(rootOf(word.key));
  }
  return found;
}

/** What a statement says that there was none of, or null. */
export function anyDenied(statement: Statement, reader: CompareReader): AnyDenied | null {
  const { words } = statement;
  const { every, vague, clause } = reader.stateBook;
  const { being, occurring } = reader.words;
  const negations = negationsOf(statement, reader);
  for (let at = 1; at < words.length - 1; at++) {
    if (every.startingAt(words, at) === null || !negations.isNegated(at) || negations.isOpen(at)) continue;
    const [before, next] = [words[at - 1]!, words[at + 1]!];
    if (!isThing(next)) continue;
    const own =
      isThing(before) &&
      negations.isNegated(at - 1) &&
      ![being, occurring].some((idle) => idle.has(before.key)) &&
      !vague.has(stemOf(before.key));
    // «نفى توقيف أي شخص»: what was done to none is what is denied.
    const deed = own && clause.endingAt(words, at - 2) === null;
    const [head, rest] = deed
      ? [before.key, [rootOf(next.key)]]
      : [next.key, [...(own ? [rootOf(before.key)] : []), ...moreOf(statement, reader, at + 2)]];
    const root = rootOf(head);
    const weak = root.length < LEAST || vague.has(stemOf(head));
    if (weak && rest.length === 0) continue;
    return { head: root, stem: stemOf(head), rest };
  }
  return null;
}

/** Whether a statement tells flatly of what there was none of. */
export function tellsOf(denied: AnyDenied, statement: Statement, reader: CompareReader): boolean {
  const { words } = statement;
  const { open, elsewhere } = reader.stateBook;
  const negations = negationsOf(statement, reader);
  const roots = words.map((word) => (isThing(word) ? rootOf(word.key) : ''));
  // «مسلح» is of one root with «أسلحة»: who does or has it is not the deed.
  const doer = denied.stem.startsWith('م');
  const isIt = (one: number): boolean =>
    roots[one] === denied.head && (!doer || stemOf(words[one]!.key) === denied.stem);
  const at = words.findIndex((_, one) => isIt(one) && !negations.isNegated(one));
  if (
    at < 0 ||
    words.some((_, one) => (open.startingAt(words, one) ?? elsewhere.startingAt(words, one)) !== null)
  )
    return false;
  return denied.rest.length === 0 || denied.rest.some((root) => roots.includes(root));
}
