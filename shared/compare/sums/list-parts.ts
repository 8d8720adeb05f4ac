/** What can be a part of a whole, and which figures follow one another as parts of one list. */
import { keyOf } from '../../arabic/phrases';
import { cutWords } from '../../arabic/words';
import { actionAt, wordAt } from '../figures/counting';
import type { FigureFact } from '../figures/numbers';
import type { CompareReader } from '../reader';
import { isExact } from './sum-drafts';

/** All parts of the whole; parts that nearly make it are meant as all of it; or some of it. */
export type Reach = 'all' | 'near' | 'some';

export interface PartList {
  readonly total: FigureFact;
  readonly parts: readonly FigureFact[];
  readonly reach: Reach;
  readonly reason: string;
}

const THINGS = new Set([
  ...['building', 'vehicle', 'school', 'hospital', 'town', 'base', 'site', 'camp'],
  ...['ship', 'shop', 'bus'],
]);

/** People can be among people, things among things. */
export function sharesWhole(
  { figure: whole }: FigureFact,
  { figure: part }: FigureFact,
  reader: CompareReader,
): boolean {
  const sortOf = (unit: string | null): string | null => {
    if (unit === null) return null;
    if (THINGS.has(unit)) return 'things';
    return reader.people.has(unit) || reader.groups.has(unit) ? 'people' : unit;
  };
  return sortOf(whole.unit) === sortOf(part.unit);
}

/** Between the parts of one list. */
export const NEXT_PART = /^[^.؛:]{0,60}(?:\sو|[،,]\s?|\sand\s)[^.؛:]{0,30}$/u;

/** What stands between two figures; a `و` written onto the second (`وطفلان`) is no part of it. */
export const betweenOf = (text: string, first: FigureFact, second: FigureFact): string => {
  const { start } = second.figure;
  return text.slice(first.figure.end, text.charAt(start) === 'و' ? start + 1 : start);
};

/** Plurals that say who or what some are and no new thing: `ثلاثة مستقلين`, `خمسة عراقيون`; and what a sum is for. */
const TELLS_APART =
  /^(?:لل|[وف]?بال|ال|ب(?:جروح|حروق|اصاب|رصاص|شظاي|اختناق|كسور|رضوض|حال))|(?:ين|ون|ات|يه)$/u;

/** The word right behind a figure, folded. */
const behind = ({ statement, figure }: FigureFact): string =>
  keyOf(
    /^\s*(\p{L}[\p{L}\p{M}\u0640]*)/u.exec(statement.article.text.slice(figure.end, figure.end + 30))?.[1] ??
      '',
  );

/** Whether a verb stands between two figures of one paragraph: something else may be told of. */
function isTurned(first: FigureFact, second: FigureFact): boolean {
  const { passage } = second.statement;
  const to = wordAt(passage, second.figure.start);
  for (let at = wordAt(passage, first.figure.end); at < to; at++) if (passage.isVerb(at)) return true;
  return false;
}

/** Whether a figure counts a thing of its own name that is not what the whole counts. */
function countsOther(total: FigureFact, fact: FigureFact, last: FigureFact, reader: CompareReader): boolean {
  const { noun, action } = fact.figure;
  if (noun === null || noun === total.figure.noun || !isTurned(last, fact)) return false;
  const word = behind(fact);
  // «72 إصابة … 38 إصابة»: the noun is what was done.
  const done = actionAt(cutWords(word), 0, reader);
  if (done !== null && done === action) return false;
  return !TELLS_APART.test(word);
}

/** Whether a figure can be a part of a total at all: exact, no more than it, and of what the total counts. */
export function isPartOf(
  total: FigureFact,
  fact: FigureFact,
  last: FigureFact,
  reader: CompareReader,
): boolean {
  const { figure } = fact;
  if (!isExact(fact) || figure.percent || figure.multiple || figure.low > total.figure.low) return false;
  // «خمسة من المدينة»: whoever they are, they are no towns.
  if (figure.unit === null || behind(fact) === 'من') return !countsOther(total, fact, last, reader);
  if (total.figure.unit !== null) return sharesWhole(total, fact, reader);
  return total.figure.noun === null || total.figure.noun === figure.noun;
}

/** The parts that follow one another from a figure on. */
export function partsFrom(
  total: FigureFact,
  first: number,
  following: readonly FigureFact[],
  reader: CompareReader,
): FigureFact[] {
  const { text } = total.statement.article;
  const parts: FigureFact[] = [];
  for (const fact of following.slice(first)) {
    const last = parts.at(-1);
    if (last !== undefined && !NEXT_PART.test(betweenOf(text, last, fact))) break;
    const before = last ?? (total.statement.block === fact.statement.block ? total : fact);
    if (!isPartOf(total, fact, before, reader)) break;
    parts.push(fact);
  }
  return parts;
}

export const isTotal = ({ figure }: FigureFact, reader: CompareReader): boolean =>
  !figure.percent &&
  !figure.multiple &&
  !figure.part &&
  !(figure.unit !== null && reader.lengths.has(figure.unit));

/** Whether `من أصل` or the like stands right before a word. */
export function isOutOf(words: FigureFact['statement']['words'], at: number, reader: CompareReader): boolean {
  for (let back = Math.max(0, at - 4); back < at; back++)
    if (reader.reckoning.outOf.startingAt(words, back)?.next === at) return true;
  return false;
}
