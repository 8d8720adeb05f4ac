/**
 * Figures that are not the whole count: some of those counted (`ثلاثة من الجرحى`, `وفاة 3 مصابين`), those one hospital
 * took in or that are still there, and those of an event beside the one told of.
 */
import type { Mention } from '../../arabic/mention';
import type { Passage } from '../../claims/grammar';
import { actionAt, isEnglish, wordAt } from './counting';
import { countEnglish } from './counting-english';
import type { ClauseOfFigure } from './earlier';

const REACH = 6;
const MARKS = '.؛،:,';

/** `أحد القتيلين`, `إحدى الضحايا`. */
const ONE_OF = /^[وف]?(?:احد|احدي|one)$/u;
const DEFINITE = /^[وفبلك]?ال\p{L}{2}/u;

const AND_NOT = /^و(?:ما|لا|لم|قد)$/u;

/** Whether a clause ends at a word: at a mark, or where another begins (`… حتفهم وما زال`). */
const goesElsewhere = (passage: Passage, at: number): boolean =>
  passage.isMark(at, MARKS) ||
  AND_NOT.test(passage.key(at)) ||
  (/^و/u.test(passage.key(at)) && passage.isVerb(at));

/** The clause words around a figure: as far as the next mark. */
function wordsAround({ passage, from, to }: ClauseOfFigure, mention: Mention): number[] {
  const [first, next] = [wordAt(passage, mention.start), wordAt(passage, mention.end)];
  const found: number[] = [];
  for (let at = first - 1; at >= Math.max(from, first - REACH) && !passage.isMark(at, MARKS); at--)
    found.push(at);
  for (let at = next; at < Math.min(to, next + REACH) && !goesElsewhere(passage, at); at++) found.push(at);
  return found;
}

const HAND = /^(?:جهه|ناحيه|جانب)$/u;

/** `في مباراة أخرى`; «من جهة أخرى» only goes on. */
const isAnother = ({ passage, reader }: ClauseOfFigure, at: number): boolean =>
  reader.words.another.has(passage.key(at)) && !HAND.test(passage.key(at - 1));

const HURT: ReadonlySet<string> = new Set(['injured', 'killed']);

/** Whether the sentence is of an event beside, or the words around say what became of some of those counted. */
export function isAside(clause: ClauseOfFigure, mention: Mention): boolean {
  const { passage, reader, from, to } = clause;
  for (let at = from; at < to; at++)
    if (reader.words.asides.has(passage.key(at)) || isAnother(clause, at)) return true;
  // «two of the wounded died»: what became of them is not what had been done to them.
  if (isOnTop(clause, mention) || (isEnglish(clause.passage, mention) && isOfThose(clause, mention)))
    return true;
  const around = wordsAround(clause, mention);
  const hurt = around.some((at) => HURT.has(actionAt(passage.words, at, reader) ?? ''));
  return hurt && around.some((at) => reader.words.handled.has(passage.key(at)));
}

/** `ثلاثة من الجرحى`, `أحد القتيلين`: of those a state has been told of. `خمسة من المدنيين` are all there are. */
function isOfThose({ passage, reader }: ClauseOfFigure, mention: Mention): boolean {
  const [first, next] = [wordAt(passage, mention.start), wordAt(passage, mention.end)];
  if (ONE_OF.test(passage.key(first)) && DEFINITE.test(passage.key(first + 1))) return true;
  if (ONE_OF.test(passage.key(first - 1)) && DEFINITE.test(passage.key(first))) return true;
  const of = /^(?:من|of)$/u.test(passage.key(next));
  // «سبعة وعشرين بنداً من أصل 31».
  for (let at = next; at <= next + 2; at++)
    if (passage.key(at) === 'من' && passage.key(at + 1) === 'اصل') return true;
  const those = next + 1 + Number(passage.key(next + 1) === 'the');
  return of && actionAt(passage.words, those, reader) !== null;
}

/** `وفاة 3 مصابين`: what was done right before is not what had been done to them. */
function isTurned({ passage, reader }: ClauseOfFigure, mention: Mention): boolean {
  if (mention.counted === null) return false;
  const had = actionAt(passage.words, wordAt(passage, mention.counted.start), reader);
  const first = wordAt(passage, mention.start);
  // «أحد عشر قتيلا وواحد وثلاثون جريحا»: the word before is what another figure counts.
  if (passage.isFigure(first - 2)) return false;
  const done = actionAt(passage.words, first - 1, reader);
  return (had === 'injured' || had === 'held') && done !== null && had !== done;
}

/** `Of the dead, 91 were …`: some of the whole that its sentence opens with. */
const isOfWhole = ({ passage, reader, to }: ClauseOfFigure, mention: Mention): boolean =>
  isEnglish(passage, mention) && countEnglish(passage, reader, mention, to).part;

/** `five more bodies`, `another 12 people`: on top of others, and no count of all. */
const isOnTop = ({ passage, reader, to }: ClauseOfFigure, mention: Mention): boolean =>
  isEnglish(passage, mention) && countEnglish(passage, reader, mention, to).more;

/** Whether a figure is of some of those counted and not of all. */
export const isSomeOf = (clause: ClauseOfFigure, mention: Mention): boolean =>
  isOfThose(clause, mention) ||
  isTurned(clause, mention) ||
  isRemaining(clause, mention) ||
  isOfWhole(clause, mention);

const REMAINING = /^(?:[يت]?زال(?:ت)?|بقي(?:ت)?|remain|still)$/u;

/** `لا يزال ستة مصابين في المستشفى`: those left of more. */
function isRemaining({ passage, reader }: ClauseOfFigure, mention: Mention): boolean {
  const before = passage.key(wordAt(passage, mention.start) - 1);
  const counted = mention.counted === null ? null : wordAt(passage, mention.counted.start);
  return REMAINING.test(before) && counted !== null && actionAt(passage.words, counted, reader) === 'injured';
}
