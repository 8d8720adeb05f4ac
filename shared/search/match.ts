/** Where in a text the things stand that a query wants: exact places, told in the text as it is written. */
import { type Folded, fold } from '../arabic/fold';
import type { Span } from '../records/text';
import type { Query, Wanted } from './query';
import { eachWord, formsOf, keysOf, termAt } from './words';

/** A place that answers one of the wanted things. */
export interface Match extends Span {
  /** Which of the wanted things, by its number. */
  readonly wanted: number;
}

interface Word {
  readonly term: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A wanted thing made ready. */
interface Prepared {
  readonly keys: readonly string[];
  readonly rest: readonly string[];
  readonly open: boolean;
}

const prepare = ({ words, open }: Wanted): Prepared => {
  const [first = '', ...rest] = words;
  return { keys: words.length === 1 && open ? keysOf(first) : [first], rest, open };
};

/** How far into the folded word a match reaches, from where to where; null where it is none. */
function matchFirst(word: Word, { keys, rest, open }: Prepared): { from: number; to: number } | null {
  const mayGoOn = open && rest.length === 0;
  for (const key of keys) {
    // Most words hold no letter row of the kind; «لل» alone may stand for «ال».
    if (!word.term.includes(key) && !(key.startsWith('ال') && word.term.includes('لل'))) continue;
    for (const { text, skip } of formsOf(word.term)) {
      if (mayGoOn ? !text.startsWith(key) : text !== key) continue;
      // A number written with separators is longer than its digits: it is marked whole.
      const plain = word.end - word.start === word.term.length;
      return plain
        ? { from: word.start + skip, to: word.start + skip + key.length }
        : { from: word.start, to: word.end };
    }
  }
  return null;
}

function matchAt(
  words: readonly Word[],
  at: number,
  prepared: Prepared,
): { from: number; to: number } | null {
  const first = matchFirst(words[at]!, prepared);
  if (!first || prepared.rest.length === 0) return first;
  let { to } = first;
  for (const [i, wanted] of prepared.rest.entries()) {
    const word = words[at + 1 + i];
    if (!word) return null;
    const mayGoOn = prepared.open && i === prepared.rest.length - 1;
    if (mayGoOn ? !word.term.startsWith(wanted) : word.term !== wanted) return null;
    to = mayGoOn ? Math.min(word.end, word.start + wanted.length) : word.end;
  }
  return { from: first.from, to };
}

function wordsOf({ text }: Folded): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ term: termAt(text, start, end), start, end }));
  return words;
}

/** All places in a text that answer the query, in order. Linear in the text. */
export function findMatches(text: string, { wanted }: Pick<Query, 'wanted'>): readonly Match[] {
  if (wanted.length === 0 || text === '') return [];
  const folded = fold(text, 'search');
  const words = wordsOf(folded);
  const prepared = wanted.map(prepare);
  const found: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const [number, one] of prepared.entries()) {
      const place = matchAt(words, at, one);
      if (place) found.push({ ...folded.spanToSource(place.from, place.to), wanted: number });
    }
  }
  return found;
}

/** The places as they are marked: in order, none touching another. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}
