/**
 * Names of people and bodies, compared as an editor would: "قناة الأولى" and "قناة الاولى" are one source
 * written twice. Used to warn before a source is entered again and to see when many outlets repeat one speaker.
 */
import { foldText } from '../arabic/fold';

/**
 * A name as it is compared: folded, without punctuation, one space between words. Equal keys are taken for one
 * and the same; an empty key says nothing at all.
 */
export function nameKey(name: string): string {
  return foldText(name, 'loose').trim();
}

/** Words of a key without the article, in a fixed order: "الوكالة الوطنية" and "وكالة وطنية" are alike. */
function bareWords(key: string): string {
  return key
    .split(' ')
    .map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
    .sort()
    .join(' ');
}

/** Whether `a` becomes `b` by at most `most` insertions, deletions or replacements of one letter. */
function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return row[b.length]! <= most;
}

const digitsOf = (key: string): string => key.replace(/\D+/gu, ' ').trim();

/** Slips allowed in a name of this many letters: a short name one letter apart is another name. */
const slips = (length: number): number => (length < 6 ? 0 : length < 12 ? 1 : 2);

interface Prepared {
  readonly key: string;
  readonly digits: string;
  readonly bare: string;
}

function prepare(name: string): Prepared {
  const key = nameKey(name);
  return { key, digits: digitsOf(key), bare: bareWords(key) };
}

function nearPrepared(a: Prepared, b: Prepared): boolean {
  if (a.key === '' || b.key === '') return false;
  if (a.key === b.key) return true;
  if (a.digits !== b.digits) return false;
  return a.bare === b.bare || withinEdits(a.key, b.key, slips(Math.min(a.key.length, b.key.length)));
}

/**
 * Whether two names are so alike that they may be one: the same when folded, the same words with or without
 * the article or in another order, or a slip of the pen apart. Names with different numbers never are.
 */
export function areNear(a: string, b: string): boolean {
  return nearPrepared(prepare(a), prepare(b));
}

/**
 * Things whose names are so alike that they may be one, two by two, in the order in which they were given.
 * @param most pairs looked for: hundreds of nearly equal names make more pairs than anybody reads
 */
export function findNear<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  most: number,
): readonly (readonly [T, T])[] {
  const prepared = items.map((item) => ({ item, ...prepare(nameOf(item)) }));
  const found: (readonly [T, T])[] = [];
  for (const [at, one] of prepared.entries()) {
    for (let other = at + 1; other < prepared.length; other++) {
      if (!nearPrepared(one, prepared[other]!)) continue;
      found.push([one.item, prepared[other]!.item]);
      if (found.length >= most) return found;
    }
  }
  return found;
}
