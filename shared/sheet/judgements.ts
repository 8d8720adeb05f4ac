/**
 * What editors judged and where they differ, for the sheet: every answer that stands is shown with the name of
 * the one who gave it, and none is chosen over another.
 */
import type { FoldedRecord } from '../log/fold';
import type { Scale } from '../records/dossier';
import type { Kind } from '../records/kinds';
import { findRating } from '../records/scales';
import type { Judgement } from '../records/verdict';
import { readStanding } from '../weigh/verdicts';
import type { SheetDisagreement, SheetJudgement, SheetVerdict } from './document-parts';
import type { Author } from './input';

export const noVerdict: SheetVerdict = { state: 'none', judgements: [] };

/** Whether nobody's answer stands. */
export const isUnjudged = (verdict: SheetVerdict): boolean =>
  verdict.state === 'none' || verdict.state === 'withdrawn';

const answer = (scale: Scale, judgement: Judgement, { by, at }: Author): SheetJudgement => ({
  rating: judgement.rating === '' ? null : findRating(judgement.rating, scale).rating,
  reasons: judgement.reasons,
  by: by.name,
  at,
});

/**
 * The verdict on a claim or a dispute.
 * @param judge who gave it, where it stands alone
 */
export function readVerdict(
  record: FoldedRecord<'verdict'>,
  scale: Scale,
  judge: Author = record.changed,
): SheetVerdict {
  const standing = readStanding(record);
  if (standing.state === 'none') return noVerdict;
  const judgements =
    standing.state === 'disagreement'
      ? standing.answers.map((one) => answer(scale, one.judgement, one))
      : [answer(scale, standing.judgement, judge)];
  return { state: standing.state, judgements };
}

/** A value as a reader knows it: quotes, chains, plain words. */
export const print = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(print).join(' ‹ ');
  if (typeof value === 'object' && value !== null && 'exact' in value) return print(value.exact);
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

/**
 * The fields of a record in which editors differ, as far as a reader of the sheet is concerned.
 * @param say a value in words, null where it may not be told; as it is where nothing is said
 */
export function readDisagreements<K extends Kind>(
  record: FoldedRecord<K>,
  fields: readonly (keyof FoldedRecord<K>['fields'] & string)[],
  say: (field: string, value: unknown) => string | null = (_, value) => print(value),
): SheetDisagreement[] {
  return fields.flatMap((field) => {
    const standing = record.disagreements[field];
    if (!standing) return [];
    const values = standing.map(({ value, by, at }) => ({ value: say(field, value), by: by.name, at }));
    return [{ field, values }];
  });
}

/** Whether editors differ in a field: then all that stands is shown with its author, and nothing as if agreed. */
export const differIn = (list: readonly SheetDisagreement[], field: string): boolean =>
  list.some((one) => one.field === field);
