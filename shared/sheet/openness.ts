/** Rights of reply and corrections for the sheet: what is open about the work on a claim or a dispute. */

import type { FoldedRecord } from '../log/fold';
import { grouped } from '../log/group';
import type { Id } from '../records/ids';
import type { SheetCorrection, SheetReply } from './document-parts';
import type { Author, SheetInput } from './input';
import { readDisagreements } from './judgements';

/** What of a claim or a dispute is open to its readers. */
export interface Openness {
  readonly rightOfReply: readonly SheetReply[];
  readonly corrections: readonly SheetCorrection[];
}

export const nothingOpen: Openness = { rightOfReply: [], corrections: [] };

type Authors = ReadonlyMap<Id, Author>;

function authorOf(
  { id, created }: FoldedRecord,
  authors: Authors,
): { readonly by: string; readonly at: string } {
  const { by, at } = authors.get(id) ?? created;
  return { by: by.name, at };
}

const readReply = (record: FoldedRecord<'reply'>, authors: Authors): SheetReply => ({
  id: record.id,
  asked: record.fields.asked,
  askedAt: record.fields.askedAt ?? '',
  answer: record.fields.answer,
  ...authorOf(record, authors),
  retracted: record.fields.retracted,
  disagreements: readDisagreements(record, ['asked', 'askedAt', 'answer', 'retracted']),
});

const readCorrection = (record: FoldedRecord<'correction'>, authors: Authors): SheetCorrection => ({
  id: record.id,
  correctedAt: record.fields.correctedAt ?? '',
  text: record.fields.text,
  ...authorOf(record, authors),
  retracted: record.fields.retracted,
  disagreements: readDisagreements(record, ['correctedAt', 'text', 'retracted']),
});

/** Rights of reply and corrections by the id of what they are about, in the order in which they were written down. */
export function gatherOpenness(
  { reply: replies, correction: corrections, authors }: Pick<SheetInput, 'reply' | 'correction' | 'authors'>,
  withRetracted: boolean,
): ReadonlyMap<Id, Openness> {
  const shown = ({ fields }: FoldedRecord<'reply' | 'correction'>): boolean =>
    withRetracted || !fields.retracted;
  const asked = grouped(replies.filter(shown), ({ fields }) => fields.target.id);
  const corrected = grouped(corrections.filter(shown), ({ fields }) => fields.target.id);
  return new Map(
    [...new Set([...asked.keys(), ...corrected.keys()])].map((target) => [
      target,
      {
        rightOfReply: (asked.get(target) ?? []).map((one) => readReply(one, authors)),
        corrections: (corrected.get(target) ?? []).map((one) => readCorrection(one, authors)),
      },
    ]),
  );
}
