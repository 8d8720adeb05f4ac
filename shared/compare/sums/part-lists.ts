/**
 * How texts list the parts of a whole: behind it (`120 ألف فرصة: 70 ألفاً … و50 ألفاً`, `45 جريحاً، 20 في … و15 في …`),
 * before it (`40 … و25 …، بمجموع 65`), or in a sentence of their own about a whole told before (`القتلى 9 من … و8 من …`).
 */
import { cutWords, type Word } from '../../arabic/words';
import { wordAt } from '../figures/counting';
import type { FigureFact } from '../figures/numbers';
import { type CompareReader, findAll } from '../reader';
import { listedApart } from './apart-lists';
import { betweenOf, isOutOf, isPartOf, isTotal, NEXT_PART, type PartList, partsFrom } from './list-parts';
import { FAR, isExact, MAX_PARTS } from './sum-drafts';

/** How a list of parts is announced: all of them behind a colon, some or all behind `منها`. */
const ALL_OF = /^[^.؛]{0,40}[:：]\s*(?:[وبل]?)$/u;
const SOME_OF = /[\s،](?:من|بين)(?:ها|هم|هن|هما)\s[^.؛]{0,20}$/u;
/** Behind the whole and a comma: `612 مصاباً، يتابع 410 منهم`. */
const ASIDE = /^(?:\s[\p{L}\p{M}]+){0,4}\s?[،,]\s*(?:[وف]?[يت]\p{L}{2,}\s)?$/u;
/** How a total is announced behind its parts. */
const IN_ALL =
  /^[^.؛:!؟?\n]{0,60}[\s،](?:[وفبل]{0,2}(?:ال)?(?:مجموع|إجمالي|اجمالي|محصلة)(?:ه|ها|هم)?)\s(?:[^.؛:،!؟?\n\d]{0,24}\s)?$/u;

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

const SIDE = 5;

/** `820 كلياً و320 جزئياً`: two parts that are all there is. */
function areComplements({ parts }: PartList, reader: CompareReader): boolean {
  const [first, second] = parts;
  if (parts.length !== 2) return false;
  const behind = ({ statement, figure }: FigureFact): readonly Word[] => {
    const { passage } = statement;
    const from = wordAt(passage, figure.end);
    let to = from;
    while (to < from + SIDE && passage.isWord(to) && !passage.isFigure(to)) to++;
    return passage.words.slice(from, to);
  };
  const [left, right] = [behind(first!), behind(second!)];
  const has = (book: CompareReader['hedges'], words: readonly Word[]): boolean =>
    findAll(book, words).length > 0;
  return reader.reckoning.complements.some(
    ([a, b]) => (has(a, left) && has(b, right)) || (has(b, left) && has(a, right)),
  );
}

/** Whether a sum is off and still meant as one. */
export function isOff(list: PartList, reader: CompareReader): boolean {
  const [sum, total] = [sumOf(list.parts), list.total.figure.low];
  if (sum === total) return false;
  if (sum > total) return list.reason !== 'parts-elsewhere' || sum * FAR <= total;
  if (list.reach === 'some') return sum >= FAR * total && areComplements(list, reader);
  if (list.reach === 'near') return sum >= NEAR * total && !leavesOut(list, reader);
  return sum >= (list.reason === 'parts-elsewhere' ? 0.7 : FAR) * total;
}

/** Whether the parts of a list are no rivals of its whole: it makes it, or is off. */
export const isMeant = (list: PartList, reader: CompareReader): boolean =>
  list.reach !== 'near' || holds(list) || isOff(list, reader);

/** `من أصل 138 عضواً`: the whole some are of, to which nothing was done. */
const isHouse = ({ statement, figure }: FigureFact, reader: CompareReader): boolean =>
  figure.action === null && isOutOf(statement.passage.words, wordAt(statement.passage, figure.start), reader);

/** The same facts with the parts of lists marked as parts, and wholes that are only named beside them as aside. */
export function withParts(facts: readonly FigureFact[], reader: CompareReader): FigureFact[] {
  const lists = partListsOf(facts, reader).filter((list) => isMeant(list, reader));
  const parts = new Set(lists.flatMap((list) => list.parts.map(({ figure }) => figure)));
  return facts.map((fact) => {
    const part = fact.figure.part || parts.has(fact.figure);
    const aside = fact.figure.aside || isHouse(fact, reader);
    const same = part === fact.figure.part && aside === fact.figure.aside;
    return same ? fact : { ...fact, figure: { ...fact.figure, part, aside } };
  });
}
