/** What is written when a dispute is opened and when a claim is put under one of its positions. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type Change, create, edit } from '../../data/change';

/** What opening a dispute needs. */
export interface NewDispute {
  readonly question: string;
  /** Labels of its positions, blank ones left out. */
  readonly positions: readonly string[];
  /** A claim that stands for the first position. */
  readonly claim: Id | null;
}

/** The records of a new dispute, all for one act. */
export function openingChanges({ question, positions, claim }: NewDispute, id: Id): Change[] {
  const labels = positions.map((label) => label.trim()).filter((label) => label !== '');
  const made = labels.map((label, order) => create('position', { dispute: id, label, order }));
  const first = made[0]?.record.id;
  return [
    create('dispute', { question: question.trim() }, id),
    ...made,
    ...(claim && first ? [create('stand', { dispute: id, position: first, claim })] : []),
  ];
}

/**
 * Puts one claim under a position. A claim that stands elsewhere in the dispute is moved: its first stand goes
 * over, doubles are retracted.
 * @param from the claim's stands in the same dispute
 */
export function placingChanges(
  position: FoldedRecord<'position'>,
  claim: Id,
  from: readonly FoldedRecord<'stand'>[],
): Change[] {
  const { dispute } = position.fields;
  const [first, ...doubles] = from;
  const stand = first
    ? edit(first, { position: position.id })
    : create('stand', { dispute, position: position.id, claim });
  return [stand, ...doubles.map((double) => edit(double, { retracted: true }))];
}
