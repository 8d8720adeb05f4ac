/** Parts listed in a sentence of their own, of a whole told before: `القتلى 9 من … و8 من …`, `وتتوزع النفقات على …`. */
import { actionAt, wordAt } from '../figures/counting';
import type { FigureFact } from '../figures/numbers';
import { type CompareReader, findAll } from '../reader';
import { isLittle, stemOf } from '../stems';
import { isTotal, type PartList, partsFrom } from './list-parts';
import { isExact, MAX_PARTS } from './sum-drafts';

/** Words between a noun and the first of the figures it is divided into: `القتلى هم 9 …`, `القتلى بينهم`. */
const BEING = /^(?:هم|هن|هي|كانوا|بينهم|منهم|علي|بين|الي|are|were)$/u;
/** `من بين الشهداء سيدتان`: some of them. */
const AMONG = /^[وف]?(?:من|بين|among|of)$/u;
const SUBJECT = 6;

/** The noun a sentence of parts is about, as the index of its word: `القتلى 9 من …`, `وتتوزع النفقات على 140 …`. */
function subjectOf({ statement, figure }: FigureFact, reader: CompareReader): number | null {
  const { passage } = statement;
  const first = wordAt(passage, figure.start);
  const from = passage.sentences.find((one) => first >= one.from && first < one.to)?.from ?? statement.from;
  const divided = findAll(reader.reckoning.dividing, passage.words, Math.max(from, first - SUBJECT), first);
  let at = first - 1;
  while (at >= from && BEING.test(passage.key(at))) at--;
  const noun = divided.length > 0 ? divided[0]!.next : at;
  const named = passage.isWord(noun) && !isLittle(passage.key(noun)) && noun < first;
  if (!named || passage.isFigure(noun) || AMONG.test(passage.key(noun - 1))) return null;
  if (divided.length > 0) return noun;
  const definite = /^[وف]?ال\p{L}{2}/u.test(passage.key(noun));
  return definite && actionAt(passage.words, noun, reader) !== null ? noun : null;
}

const NOUN_REACH = 6;

/** Whether a whole told before is of a noun: counted by it, or by what it says was done. */
function isOf(fact: FigureFact, part: FigureFact, noun: number, reader: CompareReader): boolean {
  const { passage } = part.statement;
  const action = actionAt(passage.words, noun, reader);
  if (action !== null) return fact.figure.action === action;
  const stem = stemOf(passage.key(noun));
  const { words } = fact.statement;
  const at = words.findIndex(({ end }) => end > fact.figure.start);
  return words.slice(Math.max(0, at - NOUN_REACH), at + 3).some(({ key }) => stemOf(key) === stem);
}

/** Parts may stand this many paragraphs behind their whole. */
const BLOCKS = 8;

/** A list whose whole was told before it, in another sentence. */
export function listedApart(
  at: number,
  facts: readonly FigureFact[],
  reader: CompareReader,
): PartList | null {
  const first = facts[at]!;
  const noun = subjectOf(first, reader);
  if (noun === null || !isExact(first)) return null;
  const { block } = first.statement;
  const before = facts
    .slice(0, at)
    .filter(
      (fact) =>
        isExact(fact) &&
        isTotal(fact, reader) &&
        block - fact.statement.block <= BLOCKS &&
        isOf(fact, first, noun, reader),
    );
  const total = before.at(-1);
  if (total === undefined) return null;
  const following = facts.slice(at, at + MAX_PARTS).filter(({ statement }) => statement.block === block);
  const parts = partsFrom(total, 0, following, reader);
  return parts.length >= 2 ? { total, parts, reach: 'all', reason: 'parts-elsewhere' } : null;
}
