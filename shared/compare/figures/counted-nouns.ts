/**
 * Nouns that are counted, one key for all forms of each. It needs the lexicon of figures alone, so that a chart on
 * screen draws in nothing else of what the rules read with.
 */
import type { PhraseBook } from '../../arabic/phrases';
import { cutWords } from '../../arabic/words';
import { kindBook, withDuals } from '../reader-books';
import { isLittle, skeletonOf, stemOf } from '../stems';
import { builtInCounted } from './counted-lexicon';

export interface CountedNouns {
  readonly units: PhraseBook<string>;
  /** Units that are people. */
  readonly people: ReadonlySet<string>;
}

let built: CountedNouns | null = null;

/** Those of the built-in lexicon, made once. */
export function builtInNouns(): CountedNouns {
  built ??= { units: kindBook(withDuals(builtInCounted.units)), people: new Set(builtInCounted.people) };
  return built;
}

/** Plurals of one noun and it alike: متجر and متاجر, سفينة and سفن, doses and dose. */
export const nounKey = (key: string): string => {
  if (/^[a-z]/u.test(key)) return key.replace(/ies$/u, 'y').replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/u, '');
  const stem = stemOf(key);
  // «تاجر» is no «متجر».
  return `${stem.startsWith('م') ? 'م' : ''}${skeletonOf(key)}`;
};

/** `منهم`, `بينها`: of those counted before. */
const OF_THEM = /^(?:من|بين)(?:هم|هن|ها|ه|هما|نا|كم)$/u;

export const isOfThem = (key: string): boolean => OF_THEM.test(key);

/** What a noun counts: `people`, a unit of the lexicon, else the noun's own key; empty where it counts nothing. */
export function kindOfNoun(noun: string, { units, people }: CountedNouns): string {
  const [word] = cutWords(noun);
  if (word === undefined || word.kind !== 'word' || isLittle(word.key) || isOfThem(word.key)) return '';
  const unit = units.startingAt([word], 0)?.value;
  if (unit === undefined) return nounKey(word.key);
  return people.has(unit) ? 'people' : unit;
}
