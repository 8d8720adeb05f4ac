/** The words each position has alone, while an editor sets positions against each other. */
import { useMemo } from 'react';
import { ownWordsOfGroups } from '../../../shared/compare/passages/facing';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import type { Arrangement } from '../../../shared/weigh/disputes';
import type { Facing } from '../../ui/facing';
import type { Board } from './use-board';

/** A claim under a position → its own words over its quote; null where it is not compared. */
export type OwnWordsOf = (position: Id, claim: Id) => readonly Span[] | null;

/** @returns null while words are not set against each other */
export function useOwnWords(
  { claims }: Pick<Board, 'claims'>,
  { positions }: Arrangement,
  { shown, harakat }: Facing,
): OwnWordsOf | null {
  return useMemo(() => {
    if (!shown) return null;
    const groups = positions.map(({ placed }) =>
      placed.flatMap(({ claim }) => {
        const record = claims.get(claim);
        return record && !record.fields.retracted ? [record] : [];
      }),
    );
    const own = ownWordsOfGroups(
      groups.map((group) => group.map(({ fields }) => fields.anchor.exact)),
      { ignoreMarks: !harakat },
    );
    const found = new Map<string, readonly Span[]>();
    positions.forEach(({ record }, at) => {
      groups[at]!.forEach(({ id }, n) => {
        found.set(`${record.id} ${id}`, own[at]![n]!);
      });
    });
    return (position, claim) => found.get(`${position} ${claim}`) ?? null;
  }, [claims, positions, shown, harakat]);
}
