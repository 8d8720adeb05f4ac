/**
 * Kinds of causes and of mishaps: a short circuit and bad wiring are one cause, a fire and its flames one mishap, and
 * «الحادث» may be any.
 */
import type { Word } from '../../arabic/words';
import { type CompareReader, findAll } from '../reader';
import { stemOf } from '../stems';
import { exclude, featureBooksOf } from './feature-books';

/** What a stretch of words may put something down to, by kind. */
export const causeKindsIn = (
  words: readonly Word[],
  from: number,
  to: number,
  reader: CompareReader,
): ReadonlySet<string> =>
  new Set(findAll(featureBooksOf(reader).causes, words, from, to).map(({ value }) => value));

/** Whether two causes are told apart by their kinds: null where one of them is of no kind that is known. */
export function areKindsApart(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  reader: CompareReader,
): boolean | null {
  if (a.size === 0 || b.size === 0) return null;
  const { causesAlike } = featureBooksOf(reader);
  return [...a].every((one) => [...b].every((other) => exclude(causesAlike, one, other)));
}

const ANY = -1;

/** The families a word of what happened is of; `-1` for one that may stand for any. Empty for no mishap. */
export function mishapsOf(key: string, reader: CompareReader): readonly number[] {
  const { families, anyMishap } = featureBooksOf(reader);
  const stem = stemOf(key.replace(/^[بل](?=ال)/u, ''));
  return anyMishap.has(stem) ? [ANY] : (families.get(stem) ?? []);
}

export function isMishapStem(stem: string, reader: CompareReader): boolean {
  const { families, anyMishap } = featureBooksOf(reader);
  return families.has(stem) || anyMishap.has(stem);
}

/** Whether two mishaps of one affair can be one. */
export const canBeOneMishap = (a: readonly number[], b: readonly number[]): boolean =>
  a.includes(ANY) || b.includes(ANY) || a.some((family) => b.includes(family));
