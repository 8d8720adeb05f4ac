/** What is written when a dispute is opened and when a claim is put under one of its positions. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Judgement } from '../../../shared/records/verdict';
import type { ArrangedPosition, Placed } from '../../../shared/weigh/disputes';
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

/** Makes two positions one: the claims of the first go over to the second, doubles are retracted, the first too. */
export function mergingChanges(from: ArrangedPosition, into: ArrangedPosition): Change[] {
  const there = new Set(into.placed.map(({ claim }) => claim));
  const moved = from.placed.flatMap(({ claim, stands }) => {
    const [first, ...doubles] = stands;
    const kept = first && !there.has(claim);
    return [
      ...(kept ? [edit(first, { position: into.record.id })] : []),
      ...(kept ? doubles : stands).map((double) => edit(double, { retracted: true })),
    ];
  });
  return [...moved, edit(from.record, { retracted: true })];
}

/** Splits a position: some of its claims go over to a new one that stands right after it. */
export function splittingChanges(
  position: FoldedRecord<'position'>,
  leaving: readonly Placed[],
  label: string,
  all: readonly FoldedRecord<'position'>[],
): Change[] {
  const at = all.findIndex(({ id }) => id === position.id) + 1;
  const made = create('position', { dispute: position.fields.dispute, label: label.trim(), order: at });
  const shifted = all.flatMap((other, place) => {
    const order = place < at ? place : place + 1;
    return other.fields.order === order ? [] : [edit(other, { order })];
  });
  return [
    made,
    ...shifted,
    ...leaving.flatMap(({ claim, stands }) => {
      const [first, ...doubles] = stands;
      if (!first)
        return [create('stand', { dispute: position.fields.dispute, position: made.record.id, claim })];
      return [
        edit(first, { position: made.record.id }),
        ...doubles.map((double) => edit(double, { retracted: true })),
      ];
    }),
  ];
}

/**
 * Gives claims a judgement each, as one act. A verdict's record bears its claim's id; what stood in it is replaced
 * as it was seen.
 */
export function takingOverChanges(
  given: ReadonlyMap<Id, Judgement>,
  verdicts: ReadonlyMap<Id, FoldedRecord<'verdict'>>,
): Change[] {
  return [...given].map(([claim, judgement]) => {
    const seen = verdicts.get(claim);
    if (!seen) return create('verdict', { target: { kind: 'claim', id: claim }, judgement }, claim);
    return edit(seen, seen.fields.retracted ? { judgement, retracted: false } : { judgement });
  });
}
