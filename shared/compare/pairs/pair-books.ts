/** The lexicons two headlines are compared with, made when the first pair is. */
import { keySet, type PhraseBook } from '../../arabic/phrases';
import type { CompareLexicons } from '../lexicons';
import { type Pole, plainBook } from '../reader-books';
import { LemmaBook } from './lemmas';

/** One thing of a kind: `state`, the third. */
export interface Rival {
  readonly kind: string;
  readonly thing: number;
}

export type Tone = 'good' | 'ill';

export interface PairBooks {
  readonly poles: LemmaBook<Pole>;
  /** Things of which one may stand in another's place. */
  readonly rivals: LemmaBook<Rival>;
  readonly tones: LemmaBook<Tone>;
  /** Words that undo what they stand with. */
  readonly undoing: LemmaBook<true>;
  /** What has a negation in it and denies nothing. */
  readonly seeming: PhraseBook<true>;
  /** What says how much, and not what of. */
  readonly degrees: LemmaBook<true>;
  /** What stands between two things told beside each other. */
  readonly besides: ReadonlySet<string>;
  /** Lists of words that say the same, each with its number. */
  readonly synonyms: LemmaBook<number>;
  /** Words that only join others. */
  readonly light: ReadonlySet<string>;
  /** What stands before a name that neither does nor suffers what is told. */
  readonly asides: ReadonlySet<string>;
  /** Kinds of rivals that do and suffer something. */
  readonly actors: ReadonlySet<string>;
}

/** Opposites, those of families behind those that face only each other. */
function polesOf({ opposites, families, against }: CompareLexicons['opposed']): LemmaBook<Pole> {
  const pairs = [...opposites, ...against.map(([a, b]) => ({ a: families[a] ?? [], b: families[b] ?? [] }))];
  return new LemmaBook(
    pairs.flatMap((sides, pair) =>
      (['a', 'b'] as const).flatMap((pole) => sides[pole].map((word) => [word, { pair, pole }] as const)),
    ),
  );
}

function rivalsOf({ claims, opposed }: CompareLexicons): LemmaBook<Rival> {
  const { months, calendar } = claims.arabic;
  const kinds: Readonly<Record<string, readonly (readonly string[])[]>> = {
    ...opposed.rivals,
    month: months.gregorian,
    hijri: months.hijri,
    weekday: calendar.weekdays.map(({ words }) => words),
  };
  return new LemmaBook(
    Object.entries(kinds).flatMap(([kind, things]) =>
      things.flatMap((words, thing) => words.map((word) => [word, { kind, thing }] as const)),
    ),
  );
}

function tonesOf({ families, tones }: CompareLexicons['opposed']): LemmaBook<Tone> {
  return new LemmaBook(
    (['good', 'ill'] as const).flatMap((tone) =>
      tones[tone].flatMap((name) => (families[name] ?? []).map((word) => [word, tone] as const)),
    ),
  );
}

const plain = (words: readonly string[]): LemmaBook<true> =>
  new LemmaBook(words.map((word) => [word, true] as const));

const known = new WeakMap<CompareLexicons, PairBooks>();

/** The books of some lexicons, made once. */
export function pairBooksOf(lexicons: CompareLexicons): PairBooks {
  const before = known.get(lexicons);
  if (before) return before;
  const { opposed } = lexicons;
  const books: PairBooks = {
    poles: polesOf(opposed),
    rivals: rivalsOf(lexicons),
    tones: tonesOf(opposed),
    undoing: plain(opposed.undoing),
    seeming: plainBook(opposed.seeming),
    degrees: plain(opposed.degrees),
    besides: keySet(opposed.besides),
    synonyms: new LemmaBook(
      opposed.synonyms.flatMap((words, list) => words.map((word) => [word, list] as const)),
    ),
    light: keySet(opposed.light),
    asides: keySet(opposed.asides),
    actors: new Set(opposed.actors),
  };
  known.set(lexicons, books);
  return books;
}

/** The poles a word has, without the pairs it stands on both sides of. */
export const clearPoles = (poles: readonly Pole[]): Pole[] =>
  poles.filter(
    ({ pair, pole }, at) =>
      !poles.some((other) => other.pair === pair && other.pole !== pole) &&
      poles.findIndex((other) => other.pair === pair) === at,
  );

/** The things a word stands for, without the kinds it names two of. */
export const clearRivals = (rivals: readonly Rival[]): Rival[] =>
  rivals.filter(
    ({ kind, thing }, at) =>
      !rivals.some((other) => other.kind === kind && other.thing !== thing) &&
      rivals.findIndex((other) => other.kind === kind) === at,
  );
