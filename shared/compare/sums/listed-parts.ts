/** Totals against the parts a text lists: what makes the total is shown as holding, what does not is asked about. */
import { type Draft, type DraftSum, evidenceOf } from '../draft';
import type { FigureFact } from '../figures/numbers';
import type { CompareReader } from '../reader';
import { holds, isOff, partListsOf } from './part-lists';
import { digits, draftSum, type Sums } from './sum-drafts';

/** Parts that a text lists: all of them make the total, some of them no more than it. */
export function listedSums(facts: readonly FigureFact[], reader: CompareReader): Sums {
  const drafts: Draft[] = [];
  const holding: DraftSum[] = [];
  for (const list of partListsOf(facts, reader)) {
    const { total, parts, reason } = list;
    const data = {
      parts: parts.map(({ figure }) => digits(figure.low)).join(' + '),
      sum: digits(parts.reduce((so, { figure }) => so + figure.low, 0)),
      total: digits(total.figure.low),
    };
    const all = [total, ...parts];
    if (holds(list))
      holding.push({
        said: { key: 'sum-holds', data },
        evidence: all.map(({ statement, figure }) => evidenceOf(statement, figure)),
      });
    else if (isOff(list, reader))
      drafts.push(draftSum({ key: 'sum', data }, all, [{ key: reason, data: {} }]));
  }
  return { drafts, holding };
}
