/**
 * Totals against their parts, subsets against the whole, multiples against counts that must be whole numbers. What
 * holds is reported as holding.
 */

import { type Draft, type DraftSum, evidenceOf } from '../draft';
import { isByWords } from '../figures/figures';
import { type FigureFact, isComparable } from '../figures/numbers';
import { relate, share } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { changedBy, changes, formerly } from './before-after';
import { sharesWhole } from './list-parts';
import { listedSums } from './listed-parts';
import { outcomesWithin } from './outcomes';
import { sharesWithin } from './shares';
import { digits, draftSum, FAR, isExact, MAX_PARTS, type Sums } from './sum-drafts';

/** Parts may stand this many blocks after their total. */
const REACH = 8;

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
    parts.every(({ figure }) => share(figure.places, places));
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
  const inLists = listedSums(body, reader);
  const became = outcomesWithin(body, reader);
  const asked = new Set([...drafts, ...became.drafts].map(({ question }) => question.data.parts));
  const unasked = inLists.drafts.filter(({ question }) => !asked.has(question.data.parts));
  return {
    drafts: [
      ...drafts,
      ...unasked,
      ...became.drafts,
      ...sharesWithin(body, reader),
      ...subsets(usable, reader),
      ...multiples(body, reader, usable),
      ...changes(body, reader),
      ...changedBy(body, reader),
      ...formerly(body, reader),
    ],
    holding: [...holding, ...inLists.holding, ...became.holding],
  };
}
