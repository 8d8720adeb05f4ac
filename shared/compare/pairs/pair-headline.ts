/** A headline as it is compared with another: its words of substance, and what is known of each. */
import { cutWords, type Word } from '../../arabic/words';
import { type CompareReader, findAll } from '../reader';
import type { Pole } from '../reader-books';
import { isLittle, rootOf, skeletonOf, stemOf } from '../stems';
import { clearPoles, clearRivals, pairBooksOf, type Rival } from './pair-books';
import { figuresIn, type PairFigure } from './pair-figures';

/** A word or a name of several words. */
export interface Term {
  /** Index of its first word, and of the first behind it. */
  readonly at: number;
  readonly next: number;
  readonly text: string;
  /** Its first word, folded. */
  readonly key: string;
  /** Letters glued before it. */
  readonly glued: string;
  readonly poles: readonly Pole[];
  readonly rivals: readonly Rival[];
  /** What it is known by: two terms that share one of these say the same. */
  readonly marks: ReadonlySet<string>;
  /** Whether it is a word of substance. */
  readonly substance: boolean;
}

export interface Headline {
  readonly text: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly figures: readonly PairFigure[];
  /** Whether a word denies or negates. */
  readonly denied: boolean;
}

const bareOf = (key: string): string => key.replace(/^[وف](?=\p{L}{2})|^[بل](?=\p{L}{3})/u, '');

/** Whether the word at a place says that something is not; `دون 1300 دولار` is less. */
export const negatesAt = (words: readonly Word[], at: number, reader: CompareReader): boolean =>
  reader.negations.has(bareOf(words[at]?.key ?? '')) &&
  words[at + 1]?.kind !== 'digits' &&
  pairBooksOf(reader.lexicons).seeming.startingAt(words, at) === null;

function termAt(words: readonly Word[], at: number, text: string, reader: CompareReader): Term {
  const word = words[at]!;
  const books = pairBooksOf(reader.lexicons);
  const rival = books.rivals.startingAt(words, at);
  const pole = books.poles.startingAt(words, at);
  const next = Math.max(at + 1, rival?.next ?? 0, pole?.next ?? 0);
  const rivals = rival !== null && rival.next === next ? clearRivals(rival.values) : [];
  const poles = pole !== null && pole.next === next ? clearPoles(pole.values) : [];
  const alone = next === at + 1 && word.kind === 'word';
  const joins = isLittle(word.key) || books.light.has(word.key);
  const substance = word.kind === 'word' && word.key.length > 1 && (next > at + 1 || !joins);
  const root = rootOf(word.key);
  const marks = [
    ...rivals.map(({ kind, thing }) => `${kind} ${thing}`),
    ...poles.map(({ pair, pole }) => `${pair}${pole}`),
    ...(books.synonyms.startingAt(words, at)?.values ?? []).map((list) => `=${list}`),
    ...(alone ? [stemOf(word.key), skeletonOf(word.key), ...(root.length > 2 ? [root] : [])] : []),
  ];
  return {
    ...{ at, next, poles, rivals, substance },
    key: word.key,
    text: text.slice(word.start, words[next - 1]!.end),
    glued: (rival ?? pole)?.glued ?? '',
    marks: new Set(marks),
  };
}

function termsOf(words: readonly Word[], text: string, reader: CompareReader): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at = terms.at(-1)!.next) terms.push(termAt(words, at, text, reader));
  return terms;
}

export function readHeadline(text: string, reader: CompareReader): Headline {
  const words = cutWords(text);
  return {
    ...{ text, words },
    terms: termsOf(words, text, reader),
    figures: figuresIn(text),
    denied: findAll(reader.denying, words).length > 0 || words.some((_, at) => negatesAt(words, at, reader)),
  };
}

export const isSame = (a: Term, b: Term): boolean => [...a.marks].some((mark) => b.marks.has(mark));

/** The terms of substance another headline has nothing like. */
export const ownTerms = (one: Headline, other: Headline): Term[] =>
  one.terms.filter((term) => term.substance && !other.terms.some((there) => isSame(term, there)));

export interface Likeness {
  /** How much of the headline with fewer terms the other has too, 0 to 1. */
  readonly like: number;
  /** How much of all terms of both is shared, 0 to 1. */
  readonly overlap: number;
}

export function likenessOf(a: Headline, b: Headline): Likeness {
  const all = [a, b].map(({ terms }) => terms.filter(({ substance }) => substance).length) as [
    number,
    number,
  ];
  const shared = Math.min(all[0] - ownTerms(a, b).length, all[1] - ownTerms(b, a).length);
  const [least, union] = [Math.min(...all), all[0] + all[1] - shared];
  return { like: least === 0 ? 0 : shared / least, overlap: union === 0 ? 0 : shared / union };
}
