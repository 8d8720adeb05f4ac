/**
 * How texts list the parts of a whole: behind it (`120 ألف فرصة: 70 ألفاً … و50 ألفاً`, `45 جريحاً، 20 في … و15 في …`),
 * before it (`40 … و25 …، بمجموع 65`), or in a sentence of their own about a whole told before (`القتلى 9 من … و8 من …`).
 */
import { keyOf } from '../arabic/phrases';
import { cutWords } from '../arabic/words';
import { actionAt, wordAt } from './counting';
import type { FigureFact } from './numbers';
import { type CompareReader, findAll } from './reader';
import { isLittle, stemOf } from './stems';
import { FAR, isExact, MAX_PARTS } from './sum-drafts';

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

/** How a list of parts is announced: all of them behind a colon, some or all behind `منها`. */
const ALL_OF = /^[^.؛]{0,40}[:：]\s*(?:[وبل]?)$/u;
const SOME_OF = /[\s،](?:من|بين)(?:ها|هم|هن|هما)\s[^.؛]{0,20}$/u;
/** Behind the whole and a comma: `612 مصاباً، يتابع 410 منهم`. */
const ASIDE = /^(?:\s[\p{L}\p{M}]+){0,4}\s?[،,]\s*(?:[وف]?[يت]\p{L}{2,}\s)?$/u;
/** Between the parts of one list. */
const NEXT_PART = /^[^.؛:]{0,60}(?:\sو|[،,]\s?|\sand\s)[^.؛:]{0,30}$/u;

/** How a total is announced behind its parts. */
const IN_ALL =
  /^[^.؛:!؟?\n]{0,60}[\s،](?:[وفبل]{0,2}(?:ال)?(?:مجموع|إجمالي|اجمالي|محصلة)(?:ه|ها|هم)?)\s(?:[^.؛:،!؟?\n\d]{0,24}\s)?$/u;

/** What stands between two figures; a `و` written onto the second (`وطفلان`) is no part of it. */
const betweenOf = (text: string, first: FigureFact, second: FigureFact): string => {
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
function isPartOf(total: FigureFact, fact: FigureFact, last: FigureFact, reader: CompareReader): boolean {
  const { figure } = fact;
  if (!isExact(fact) || figure.percent || figure.multiple || figure.low > total.figure.low) return false;
  if (figure.unit === null) return !countsOther(total, fact, last, reader);
  if (total.figure.unit !== null) return sharesWhole(total, fact, reader);
  return total.figure.noun === null || total.figure.noun === figure.noun;
}

/** Whether the words between a whole and the figure behind it say that the whole is divided. */
const divides = (between: string, reader: CompareReader): boolean =>
  between.length <= 60 &&
  !/[.؛!؟?\n]/u.test(between) &&
  findAll(reader.reckoning.dividing, cutWords(between)).length > 0;

/** `وتوزعت الإصابات البالغة 72 على …`: the verb stands before the whole. */
function isDivided({ statement, figure }: FigureFact, reader: CompareReader): boolean {
  const before = statement.words.filter(({ end }) => end <= figure.start).slice(-5);
  return findAll(reader.reckoning.dividing, before).length > 0;
}

const OF_THE = /(?:^|\s)of\s(?:the\s)?$/iu;

/** How the first figure behind a whole makes it one of a list. */
function openerOf(
  total: FigureFact,
  first: FigureFact,
  reader: CompareReader,
): Pick<PartList, 'reach' | 'reason'> | null {
  const { text } = total.statement.article;
  const between = betweenOf(text, total, first);
  if (ALL_OF.test(between)) return { reach: 'all', reason: 'listed-parts' };
  const dividing = divides(between, reader) || (between.length <= 40 && isDivided(total, reader));
  if (dividing && !/[.!؟?\n]/u.test(between)) return { reach: 'all', reason: 'listed-parts' };
  if (SOME_OF.test(between)) return { reach: 'some', reason: 'among-them' };
  const lead = text.slice(Math.max(0, total.figure.start - 12), total.figure.start);
  if (ASIDE.test(between) || (OF_THE.test(lead) && /^[^.;:]{0,24},\s$/u.test(between)))
    return { reach: 'near', reason: 'listed-parts' };
  return null;
}

/** The parts that follow one another from a figure on. */
function partsFrom(
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

/** The parts a total is broken into behind it. */
function listedAfter(
  total: FigureFact,
  following: readonly FigureFact[],
  reader: CompareReader,
): PartList | null {
  // How long the total took may stand before the list of its parts.
  const first = following.findIndex(({ figure }) => figure.unit === null || !reader.lengths.has(figure.unit));
  if (first < 0) return null;
  const opener = openerOf(total, following[first]!, reader);
  if (opener === null) return null;
  const parts = partsFrom(total, first, following, reader);
  return parts.length >= 2 ? { total, parts, ...opener } : null;
}

/**
 * The parts a total is told after, the last first. Where the nearest of them already make it, those farther off
 * belong to something else.
 */
function listedBefore(
  total: FigureFact,
  preceding: readonly FigureFact[],
  reader: CompareReader,
): PartList | null {
  const { text } = total.statement.article;
  const parts: FigureFact[] = [];
  let sum = 0;
  for (const fact of preceding.toReversed()) {
    const next = parts.at(-1);
    const between = betweenOf(text, fact, next ?? total);
    if (!(next ? NEXT_PART : IN_ALL).test(between) || !isPartOf(total, fact, fact, reader)) break;
    parts.push(fact);
    sum += fact.figure.low;
    if (parts.length >= 2 && sum === total.figure.low) break;
  }
  return parts.length >= 2
    ? { total, parts: parts.toReversed(), reach: 'all', reason: 'parts-before' }
    : null;
}

const isTotal = ({ figure }: FigureFact, reader: CompareReader): boolean =>
  !figure.percent &&
  !figure.multiple &&
  !figure.part &&
  !(figure.unit !== null && reader.lengths.has(figure.unit));

/** One thing without a number, in the accusative of a list: `موقعين … وموقعاً`. */
const ONE = /(?:اً|ًا|ةً)$/u;

/** The single things a list behind a colon names beside its figures, as figures of one. */
function singlesAfter(total: FigureFact, reader: CompareReader): FigureFact[] {
  const { statement, figure } = total;
  const { passage, from, to } = statement;
  let at = from;
  while (at < to && passage.words[at]!.start < figure.end) at++;
  while (at < to && !passage.isMark(at, '.؛:')) at++;
  if (!passage.isMark(at, ':')) return [];
  const singles: FigureFact[] = [];
  for (at++; at < to && !passage.isMark(at, '.؛'); at++) {
    const word = passage.words[at]!;
    const raw = passage.raw(at);
    if (!ONE.test(raw) || passage.isFigure(at) || !/^و/u.test(word.key)) continue;
    const unit = reader.units.startingAt(passage.words, at)?.value ?? null;
    // A site may be a shop or a depot; everything else is a part only by its own name.
    if (unit !== figure.unit && figure.unit !== 'site') continue;
    const { start, end } = word;
    const one = { ...figure, start, end, low: 1, high: 1, label: raw, bound: 'exact' as const };
    singles.push({ ...total, figure: { ...one, unit: figure.unit, others: false } });
  }
  return singles;
}

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
function listedApart(at: number, facts: readonly FigureFact[], reader: CompareReader): PartList | null {
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

/** All lists of parts of some facts of one article, in order; what is a part in one is no whole of another. */
export function partListsOf(facts: readonly FigureFact[], reader: CompareReader): PartList[] {
  const lists: PartList[] = [];
  const taken = new Set<FigureFact>();
  facts.forEach((fact, at) => {
    if (taken.has(fact)) return;
    const inBlock = ({ statement }: FigureFact): boolean => statement.block === fact.statement.block;
    const whole = isExact(fact) && isTotal(fact, reader);
    const withSingles = (following: readonly FigureFact[]): readonly FigureFact[] =>
      [...following, ...singlesAfter(fact, reader)].sort((a, b) => a.figure.start - b.figure.start);
    const found =
      (whole
        ? listedBefore(fact, facts.slice(Math.max(0, at - MAX_PARTS), at).filter(inBlock), reader)
        : null) ??
      (whole
        ? listedAfter(fact, withSingles(facts.slice(at + 1, at + 2 + MAX_PARTS).filter(inBlock)), reader)
        : null) ??
      listedApart(at, facts, reader);
    if (found === null) return;
    lists.push(found);
    for (const part of found.parts) taken.add(part);
  });
  return lists;
}

const NEAR = 0.9;

const sumOf = (parts: readonly FigureFact[]): number => parts.reduce((so, { figure }) => so + figure.low, 0);

/** Whether a list of parts makes its whole. */
export const holds = ({ total, parts }: PartList): boolean => sumOf(parts) === total.figure.low;

/** Women and children are told of and leave the men out; together with them they are all. */
function leavesOut({ parts }: PartList, reader: CompareReader): boolean {
  const groups = parts.filter(({ figure }) => figure.unit !== null && reader.groups.has(figure.unit));
  return groups.length > 0 && (groups.length === parts.length || groups.length < 2);
}

/** Whether a sum is off and still meant as one. */
export function isOff(list: PartList, reader: CompareReader): boolean {
  const [sum, total] = [sumOf(list.parts), list.total.figure.low];
  if (sum === total) return false;
  if (sum > total) return list.reason !== 'parts-elsewhere' || sum * FAR <= total;
  if (list.reach === 'some') return false;
  if (list.reach === 'near') return sum >= NEAR * total && !leavesOut(list, reader);
  return sum >= (list.reason === 'parts-elsewhere' ? 0.7 : FAR) * total;
}

/** Whether the parts of a list are no rivals of its whole: it makes it, or is off. */
export const isMeant = (list: PartList, reader: CompareReader): boolean =>
  list.reach !== 'near' || holds(list) || isOff(list, reader);

/** The same facts with the parts of lists marked as parts. */
export function withParts(facts: readonly FigureFact[], reader: CompareReader): FigureFact[] {
  const lists = partListsOf(facts, reader).filter((list) => isMeant(list, reader));
  const parts = new Set(lists.flatMap((list) => list.parts.map(({ figure }) => figure)));
  return facts.map((fact) =>
    parts.has(fact.figure) && !fact.figure.part ? { ...fact, figure: { ...fact.figure, part: true } } : fact,
  );
}
