/** Whether somebody is said to be dead or alive, hurt or missing, held, free or on the run. */
import type { PhraseBook } from '../../arabic/phrases';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { stretchBefore } from './person-phrases';
import type { Dimension, Stretch, Trait } from './person-traits';

const DENIED =
  /^[وف]?(?:لم|لن|ليس|نفي|نفت|نافيا|نافيه|ينفي|تنفي|ينفون|شايعه|شايعات|انباء|خبر|مزاعم|not|denied|denies|rumours|rumors|reports)$/u;
const PRONOUN =
  /^(?:فيه|فيها|فيهما|بينهم|خلاله|خلالها|اثره|اثرها|معه|منهم|به|بها|معهم|كذلك|ايضا|had|has|have|was|been|were|is|who|that|also)$/u;
const REACH_BEHIND = 4;
const REACH_BEFORE = 3;
/** What is said only to have been tried or feared. */
const UNDONE =
  /^[وفلب]?(?:محاوله|محاولات|حاول|حاولت|حاولوا|هدد|هددت|يهدد|خطه|مخطط|طالب|طالبت|دعا|دعت|attempt|attempted|threatened|tried|plot)$/u;

interface Found {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The word of a book right before a name with its titles. */
function foundBefore(
  passage: Passage,
  name: Stretch,
  sentence: Stretch,
  book: PhraseBook<string>,
  reader: CompareReader,
): Found | null {
  const { from } = stretchBefore(passage, name.from, sentence, reader);
  for (let at = name.from - 1; at >= Math.max(sentence.from, from - REACH_BEFORE); at--) {
    if (!passage.isWord(at)) return null;
    const found = book.endingAt(passage.words, at);
    // «بلدة كفر …» is no flight.
    if (found !== null && /^[وف]?(?:ب?ال)?$/u.test(found.glued))
      return { value: found.value, from: found.next, to: at + 1 };
    if (at < from && !PRONOUN.test(passage.key(at))) return null;
  }
  return null;
}

const APPOSITION = 12;

/** `سائق الشاحنة، البالغ من العمر 44 سنة، فارق الحياة`: where the predicate goes on behind an apposition. */
function overApposition(passage: Passage, at: number, sentence: Stretch): number {
  const closing = passage.isMark(at, '،,') ? '،,' : passage.isMark(at, '(') ? ')' : null;
  if (closing === null) return at;
  for (let end = at + 1; end < Math.min(sentence.to, at + APPOSITION); end++)
    if (passage.isMark(end, closing)) return end + 1;
  return at;
}

/** The word of a book that is a name's predicate. */
function foundBehind(
  passage: Passage,
  name: Stretch,
  sentence: Stretch,
  book: PhraseBook<string>,
): Found | null {
  const first = overApposition(passage, name.to, sentence);
  for (let at = first; at < Math.min(sentence.to, first + REACH_BEHIND); at++) {
    if (!passage.isWord(at)) return null;
    const found = book.startingAt(passage.words, at, false);
    if (found !== null) return { value: found.value, from: at, to: found.next };
    if (
      !/^(?:الذي|التي|قد|كان|كانت|ما|لا|لم|زال|يزال|تزال|زالت|who|was|is|has|had|been|remains|remained|still|were|that)$/u.test(
        passage.key(at),
      )
    )
      return null;
  }
  return null;
}

function traitOf(passage: Passage, found: Found, dimension: Dimension): Trait | null {
  const before = [1, 2].map((step) => passage.key(found.from - step));
  if (before.some((key) => UNDONE.test(key))) return null;
  const negated = before.some((key) => DENIED.test(key));
  const { value, from, to } = found;
  return { dimension, value, camp: '', low: 0, high: 0, of: [], negated, from, to };
}

/** @returns what is said of the life and the liberty of the bearer of a name */
export function fatesAround(
  passage: Passage,
  name: Stretch,
  sentence: Stretch,
  reader: CompareReader,
): Trait[] {
  const { fates, custody } = reader.persons;
  return (
    [
      ['fate', fates],
      ['custody', custody],
    ] as const
  ).flatMap(([dimension, book]) => {
    const found =
      foundBefore(passage, name, sentence, book, reader) ?? foundBehind(passage, name, sentence, book);
    const told = found && traitOf(passage, found, dimension);
    if (!told) return [];
    // Who is held, freed or on the run is alive.
    return dimension === 'custody' && !told.negated
      ? [told, { ...told, dimension: 'fate', value: 'alive' }]
      : [told];
  });
}
