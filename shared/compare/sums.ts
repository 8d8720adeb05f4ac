/**
 * Totals against their parts, subsets against the whole, multiples against counts that must be whole numbers. What
 * holds is reported as holding.
 */

import { changes, formerly } from './before-after';
import { type Draft, type DraftSum, evidenceOf } from './draft';
import { isByWords } from './figures';
import { type FigureFact, isComparable } from './numbers';
import { relate } from './places';
import type { CompareReader } from './reader';
import type { Statement } from './statements';
import { sharedOf } from './stems';
import { digits, draftSum, isExact } from './sum-drafts';

export interface Sums {
  readonly drafts: readonly Draft[];
  readonly holding: readonly DraftSum[];
}

/** Parts may stand this many blocks after their total. */
const REACH = 8;
const MAX_PARTS = 8;
/** A sum farther off than this was not meant as one. */
const FAR = 0.5;

/** Figures that count the same and have each a place of their own, in a row after a total. */
function partsAfter(total: FigureFact, all: readonly FigureFact[]): FigureFact[] {
  const parts: FigureFact[] = [];
  for (const fact of all) {
    const { statement, figure } = fact;
    if (statement.block > total.statement.block + REACH) break;
    if (figure.places.length === 0 || figure.low > total.figure.low) break;
    if (parts.some((part) => relate(part.figure.places, figure.places) !== 'apart')) break;
    parts.push(fact);
    if (parts.length === MAX_PARTS) break;
  }
  return parts.length >= 2 ? parts : [];
}

/** Whether one sentence of the article names all places of the parts together: then they are all of the whole. */
function isWhole(parts: readonly FigureFact[], total: FigureFact, statements: readonly Statement[]): boolean {
  const covers = (places: Statement['places']): boolean =>
    parts.every(({ figure }) => relate(figure.places, places) === 'same');
  if (total.figure.places.length > 0) return covers(total.figure.places);
  return total.statement === parts[0]!.statement || statements.some(({ places }) => covers(places));
}

function totalsAgainstParts(facts: readonly FigureFact[], statements: readonly Statement[]): Sums {
  const drafts: Draft[] = [];
  const holding: DraftSum[] = [];
  facts.forEach((total, at) => {
    const alike = facts
      .slice(at + 1)
      .filter(({ figure }) => figure.slot === total.figure.slot && !figure.part);
    const parts = partsAfter(total, alike);
    if (parts.length === 0 || !isWhole(parts, total, statements)) return;
    const sum = parts.reduce((so, { figure }) => so + figure.low, 0);
    const data = {
      parts: parts.map(({ figure }) => digits(figure.low)).join(' + '),
      sum: digits(sum),
      total: digits(total.figure.low),
    };
    const all = [total, ...parts];
    const evidence = all.map(({ statement, figure }) => evidenceOf(statement, figure));
    if (sum === total.figure.low) holding.push({ said: { key: 'sum-holds', data }, evidence });
    else if (Math.abs(sum - total.figure.low) <= FAR * total.figure.low)
      drafts.push(draftSum({ key: 'sum', data }, all, [{ key: 'parts-of-total', data: {} }]));
  });
  return { drafts, holding };
}

/** `بينهم 12` of nine; `3 من أصل 8` holds. */
function subsets(facts: readonly FigureFact[], reader: CompareReader): Draft[] {
  return facts.flatMap((whole, at) => {
    const next = facts[at + 1];
    if (next === undefined || next.statement.block !== whole.statement.block) return [];
    const between = whole.statement.article.text.slice(whole.figure.end, next.figure.start);
    if (/[.!؟?\n]/u.test(between) || !next.figure.part || whole.figure.part) return [];
    if (next.figure.unit !== null && whole.figure.unit !== null && !sharesWhole(whole, next, reader))
      return [];
    if (!Number.isFinite(whole.figure.high) || next.figure.low <= whole.figure.high) return [];
    const data = { part: next.figure.label, total: whole.figure.label };
    return [draftSum({ key: 'subset', data }, [whole, next], [{ key: 'among-them', data: {} }])];
  });
}

const THINGS = new Set(['building', 'vehicle', 'school', 'hospital', 'town', 'base', 'site', 'camp']);

/** People can be among people, things among things. */
function sharesWhole(
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

interface Listed {
  readonly parts: readonly FigureFact[];
  readonly all: boolean;
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
    const between = text.slice(last.figure.end, figure.start);
    if (parts.length === 0) {
      // How long the total took may stand before the list of its parts.
      if (figure.unit !== null && reader.lengths.has(figure.unit)) continue;
      all = ALL_OF.test(between);
      if (!all && !SOME_OF.test(between)) return null;
    } else if (!NEXT_PART.test(between)) break;
    const alike = figure.unit === null || total.figure.unit === null || sharesWhole(total, fact, reader);
    if (!alike || !isExact(fact) || figure.percent || figure.multiple) break;
    parts.push(fact);
  }
  return parts.length >= 2 ? { parts, all } : null;
}

/** Parts that one sentence lists: all of them make the total, some of them no more than it. */
function listed(facts: readonly FigureFact[], reader: CompareReader): Sums {
  const drafts: Draft[] = [];
  const holding: DraftSum[] = [];
  facts.forEach((total, at) => {
    const { unit, part, percent, multiple } = total.figure;
    if (!isExact(total) || percent || multiple || part || (unit !== null && reader.lengths.has(unit))) return;
    const following = facts
      .slice(at + 1, at + 2 + MAX_PARTS)
      .filter(({ statement }) => statement.block === total.statement.block);
    const found = listedAfter(total, following, reader);
    if (found === null) return;
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
    else if (sum > total.figure.low || (found.all && sum >= FAR * total.figure.low))
      drafts.push(
        draftSum({ key: 'sum', data }, all, [{ key: found.all ? 'listed-parts' : 'among-them', data: {} }]),
      );
  });
  return { drafts, holding };
}

const MULTIPLE_REACH = 3;

/** `تعادل ضعف عدد العمليات` of 153: half of it would have to be a whole number. */
function multiples(
  facts: readonly FigureFact[],
  reader: CompareReader,
  usable: readonly FigureFact[],
): Draft[] {
  return facts.flatMap((times) => {
    const { statement, figure } = times;
    if (!figure.multiple || figure.low < 2 || !Number.isInteger(figure.low)) return [];
    const equal = statement.words.some(({ key }) => reader.equals.has(key));
    if (!equal) return [];
    const base = usable
      .filter(
        (fact) =>
          isExact(fact) &&
          Number.isInteger(fact.figure.low) &&
          fact.statement.block <= statement.block &&
          fact.statement.block >= statement.block - MULTIPLE_REACH &&
          fact.figure.start < figure.start &&
          sharedOf(fact.statement.stemSet, statement.stemSet).length > 0,
      )
      .at(-1);
    if (base === undefined || base.figure.low % figure.low === 0) return [];
    const data = {
      count: digits(base.figure.low),
      times: figure.label,
      result: digits(base.figure.low / figure.low),
    };
    return [draftSum({ key: 'multiple', data }, [base, times], [{ key: 'whole-number', data: {} }])];
  });
}

/** All sums of one article. @param statements all of it, in order */
export function sumsWithin(
  facts: readonly FigureFact[],
  statements: readonly Statement[],
  reader: CompareReader,
): Sums {
  const body = facts.filter(({ statement }) => statement.role === 'body');
  const usable = body.filter(({ figure }) => isComparable(figure, reader) && !isByWords(figure));
  const exact = usable.filter((fact) => isExact(fact) && !fact.figure.part);
  const { drafts, holding } = totalsAgainstParts(exact, statements);
  const inLists = listed(body, reader);
  const asked = new Set(drafts.map(({ question }) => question.data.parts));
  const unasked = inLists.drafts.filter(({ question }) => !asked.has(question.data.parts));
  return {
    drafts: [
      ...drafts,
      ...unasked,
      ...subsets(usable, reader),
      ...multiples(body, reader, usable),
      ...changes(body, reader),
      ...formerly(body, reader),
    ],
    holding: [...holding, ...inLists.holding],
  };
}
