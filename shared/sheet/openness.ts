/** Rights of reply and corrections for the sheet: what is open about the work on a claim or a dispute. */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import type { SheetCorrection, SheetReply } from './document';
import { groupByKey } from './input';

/** What of a claim or a dispute is open to its readers. */
export interface Openness {
  readonly rightOfReply: readonly SheetReply[];
  readonly corrections: readonly SheetCorrection[];
}

export const nothingOpen: Openness = { rightOfReply: [], corrections: [] };

const readReply = ({ id, fields, created }: FoldedRecord<'reply'>): SheetReply => ({
  id,
  asked: fields.asked,
  askedAt: fields.askedAt ?? '',
  answer: fields.answer,
  by: created.by.name,
  at: created.at,
  retracted: fields.retracted,
});

const readCorrection = ({ id, fields, created }: FoldedRecord<'correction'>): SheetCorrection => ({
  id,
  correctedAt: fields.correctedAt ?? '',
  text: fields.text,
  by: created.by.name,
  at: created.at,
  retracted: fields.retracted,
});

/** Rights of reply and corrections by the id of what they are about, in the order in which they were written down. */
export function gatherOpenness(
  replies: readonly FoldedRecord<'reply'>[],
  corrections: readonly FoldedRecord<'correction'>[],
  withRetracted: boolean,
): ReadonlyMap<Id, Openness> {
  const shown = ({ fields }: FoldedRecord<'reply' | 'correction'>): boolean =>
    withRetracted || !fields.retracted;
  const asked = groupByKey(replies.filter(shown), ({ fields }) => fields.target.id);
  const corrected = groupByKey(corrections.filter(shown), ({ fields }) => fields.target.id);
  return new Map(
    [...new Set([...asked.keys(), ...corrected.keys()])].map((target) => [
      target,
      {
        rightOfReply: (asked.get(target) ?? []).map(readReply),
        corrections: (corrected.get(target) ?? []).map(readCorrection),
      },
    ]),
  );
}
