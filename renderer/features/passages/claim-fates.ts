/**
 * What became of an article's claims in a later capture of its page, and what is written when an editor accepts it.
 * Nothing is attached anew by itself: a claim that stands elsewhere or among other words waits.
 */
import { describe as describePlace } from '../../../shared/anchoring/describe';
import type { FollowedClaim } from '../../../shared/compare/passages/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { type Change, edit } from '../../data/change';

export type Fate = 'kept' | 'moved' | 'changed' | 'orphaned';

export interface ClaimFate {
  readonly claim: FoldedRecord<'claim'>;
  readonly fate: Fate;
  /** Where it would stand in the later capture; null where nothing is offered. */
  readonly place: Span | null;
  /** Other words stand there, but only their writing differs. */
  readonly trivial: boolean;
}

/**
 * @param claims those of the earlier version
 * @param followed where each of them went, in the same order
 * @param later the blocks of the later version
 */
export function fatesOf(
  claims: readonly FoldedRecord<'claim'>[],
  followed: readonly FollowedClaim[],
  later: readonly Span[],
): readonly ClaimFate[] {
  return followed.flatMap(({ fate }, at) => {
    const claim = claims[at]!;
    const place = fate.state === 'orphaned' ? null : fate.span;
    const inside = place && later.some(({ start, end }) => start <= place.start && place.end <= end);
    if (!place || !inside) return { claim, fate: 'orphaned', place: null, trivial: false };
    return { claim, fate: fate.state, place, trivial: fate.state === 'changed' && fate.trivial };
  });
}

/** Puts claims where they stand in the later version. Those without a place stay. */
export function acceptChanges(fates: readonly ClaimFate[], article: Id, text: string): readonly Change[] {
  return fates.flatMap(({ claim, place }) =>
    place ? [edit(claim, { article, anchor: describePlace(text, place.start, place.end) })] : [],
  );
}
