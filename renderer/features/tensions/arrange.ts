/**
 * Tensions as a screen lists them: those that wait, in groups of one matter; those an editor put away; those that
 * became a dispute. A question is taken for a dispute where some dispute holds a claim at a passage of every
 * reading, whoever opened it and however.
 */
import type { Tension } from '../../../shared/compare/tension';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';

/** A passage of an article that a dispute's claim stands on. */
interface Passage extends Span {
  readonly article: Id;
}

/** A dispute that is not retracted, as far as questions go. */
export interface OpenedDispute {
  readonly id: Id;
  readonly question: string;
  readonly passages: readonly Passage[];
}

export interface TensionGroup {
  readonly group: string;
  /** The most serious first; never empty. */
  readonly tensions: readonly Tension[];
}

export interface Arranged {
  readonly waiting: readonly TensionGroup[];
  readonly dismissed: readonly Tension[];
  /** Tension's key → the dispute it became. */
  readonly opened: ReadonlyMap<string, OpenedDispute>;
  /** How many wait, groups or not. */
  readonly count: number;
}

const meets = (a: Passage, b: Passage): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

/** Puts a dispute's claims in their places. @param claims all claims by id */
export function passagesOf(
  dispute: FoldedRecord<'dispute'>,
  stands: readonly FoldedRecord<'stand'>[],
  claims: ReadonlyMap<Id, FoldedRecord<'claim'>>,
): OpenedDispute {
  const mine = stands.filter(({ fields }) => fields.dispute === dispute.id && !fields.retracted);
  return {
    id: dispute.id,
    question: dispute.fields.question,
    passages: mine.flatMap(({ fields }) => {
      const claim = claims.get(fields.claim)?.fields;
      return claim ? [{ article: claim.article, start: claim.anchor.start, end: claim.anchor.end }] : [];
    }),
  };
}

/** The dispute that holds a passage of every reading of a tension. */
export function disputeOf(tension: Tension, disputes: readonly OpenedDispute[]): OpenedDispute | null {
  const readings = tension.positions.map(({ claims }) => claims.map((at) => tension.claims[at]!));
  const wanted = readings.length > 0 ? readings : [tension.claims];
  return (
    disputes.find(({ passages }) =>
      wanted.every((claims) => claims.some((claim) => passages.some((passage) => meets(passage, claim)))),
    ) ?? null
  );
}

/** @param dismissed keys of the tensions that editors put away */
export function arrangeTensions(
  tensions: readonly Tension[],
  dismissed: ReadonlySet<string>,
  disputes: readonly OpenedDispute[],
): Arranged {
  const opened = new Map<string, OpenedDispute>();
  const away: Tension[] = [];
  const groups = new Map<string, Tension[]>();
  let count = 0;
  for (const tension of tensions) {
    const dispute = disputeOf(tension, disputes);
    if (dispute) opened.set(tension.key, dispute);
    else if (dismissed.has(tension.key)) away.push(tension);
    else {
      count++;
      const group = groups.get(tension.group);
      if (group) group.push(tension);
      else groups.set(tension.group, [tension]);
    }
  }
  const waiting = [...groups].map(([group, members]) => ({ group, tensions: members }));
  return { waiting, dismissed: away, opened, count };
}
