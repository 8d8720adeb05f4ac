/**
 * Totals and parts that one sentence lists: the total first (`120 ألف فرصة: 70 ألفاً … و50 ألفاً`) or last
 * (`40 … و25 …، بمجموع 65`).
 */
import { type Draft, type DraftSum, evidenceOf } from './draft';
import type { FigureFact } from './numbers';
import type { CompareReader } from './reader';
import { digits, draftSum, FAR, isExact, MAX_PARTS, type Sums } from './sum-drafts';

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
/** Between the parts of one list. */
const NEXT_PART = /^[^.؛:]{0,60}(?:\sو|،\s?)[^.؛:]{0,12}$/u;

/** How a total is announced behind its parts. */
const IN_ALL =
  /^[^.؛:!؟?\n]{0,60}[\s،](?:[وفبل]{0,2}(?:ال)?(?:مجموع|إجمالي|اجمالي|محصلة)(?:ه|ها|هم)?)\s(?:[^.؛:،!؟?\n\d]{0,24}\s)?$/u;

/** What stands between two figures; a `و` written onto the second (`وطفلان`) is no part of it. */
const betweenOf = (text: string, first: FigureFact, second: FigureFact): string => {
  const { start } = second.figure;
  return text.slice(first.figure.end, text.charAt(start) === 'و' ? start + 1 : start);
};

interface Listed {
  readonly parts: readonly FigureFact[];
  readonly all: boolean;
}

/** Whether a figure can be a part of a total at all: exact, and of what the total counts. */
function isPartOf(total: FigureFact, fact: FigureFact, reader: CompareReader): boolean {
  const { figure } = fact;
  if (!isExact(fact) || figure.percent || figure.multiple) return false;
  return figure.unit === null || total.figure.unit === null || sharesWhole(total, fact, reader);
}

/** The parts a total is broken into by the same sentence: `120 ألف فرصة: 70 ألفاً … و50 ألفاً`. */
function listedAfter(
  total: FigureFact,
  following: readonly FigureFact[],
  reader: CompareReader,
): Listed | null {
  const { text } = total.statement.article;
  const parts: FigureFact[] = [];
  let all = false;
  for (const fact of following) {
    const { figure } = fact;
    const last = parts.at(-1) ?? total;
    const between = betweenOf(text, last, fact);
    if (parts.length === 0) {
      // How long the total took may stand before the list of its parts.
      if (figure.unit !== null && reader.lengths.has(figure.unit)) continue;
      all = ALL_OF.test(between);
      if (!all && !SOME_OF.test(between)) return null;
    } else if (!NEXT_PART.test(between)) break;
    if (!isPartOf(total, fact, reader)) break;
    parts.push(fact);
  }
  return parts.length >= 2 ? { parts, all } : null;
}

/**
 * The parts a total is told after, the last first. Where the nearest of them already make it, those farther off
 * belong to something else.
 */
function listedBefore(
  total: FigureFact,
  preceding: readonly FigureFact[],
  reader: CompareReader,
): readonly FigureFact[] {
  const { text } = total.statement.article;
  const parts: FigureFact[] = [];
  let sum = 0;
  for (const fact of preceding.toReversed()) {
    const next = parts.at(-1);
    const between = betweenOf(text, fact, next ?? total);
    if (!(next ? NEXT_PART : IN_ALL).test(between) || !isPartOf(total, fact, reader)) break;
    parts.push(fact);
    sum += fact.figure.low;
    if (parts.length >= 2 && sum === total.figure.low) break;
  }
  return parts.length >= 2 ? parts.toReversed() : [];
}

/** Whether a sum is off and still meant as one. */
const isOff = (sum: number, total: number, all: boolean): boolean =>
  sum > total || (all && sum >= FAR * total);

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

/** Parts that one sentence lists: all of them make the total, some of them no more than it. */
export function listedSums(facts: readonly FigureFact[], reader: CompareReader): Sums {
  const drafts: Draft[] = [];
  const holding: DraftSum[] = [];
  facts.forEach((total, at) => {
    if (!isExact(total) || !isTotal(total, reader)) return;
    const inBlock = ({ statement }: FigureFact): boolean => statement.block === total.statement.block;
    const withSingles = (following: readonly FigureFact[]): readonly FigureFact[] =>
      [...following, ...singlesAfter(total, reader)].sort((a, b) => a.figure.start - b.figure.start);
    const before = listedBefore(total, facts.slice(Math.max(0, at - MAX_PARTS), at).filter(inBlock), reader);
    const found =
      before.length > 0
        ? { parts: before, all: true }
        : listedAfter(total, withSingles(facts.slice(at + 1, at + 2 + MAX_PARTS).filter(inBlock)), reader);
    if (found === null) return;
    const reason = before.length > 0 ? 'parts-before' : found.all ? 'listed-parts' : 'among-them';
    const sum = found.parts.reduce((so, { figure }) => so + figure.low, 0);
    const data = {
      parts: found.parts.map(({ figure }) => digits(figure.low)).join(' + '),
      sum: digits(sum),
      total: digits(total.figure.low),
    };
    const all = [total, ...found.parts];
    if (sum === total.figure.low)
      holding.push({
        said: { key: 'sum-holds', data },
        evidence: all.map(({ statement, figure }) => evidenceOf(statement, figure)),
      });
    else if (isOff(sum, total.figure.low, found.all))
      drafts.push(draftSum({ key: 'sum', data }, all, [{ key: reason, data: {} }]));
  });
  return { drafts, holding };
}
