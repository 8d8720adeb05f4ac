/** Passages of an article that are evidence on a claim, where their words still stand in their place. */
import { useMemo } from 'react';
import { standsExactly } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import type { PlacedClaim } from '../../highlight/hit-test';

const none: readonly FoldedRecord<'evidence'>[] = [];

/** @returns in no order; each bears the id of the claim it is evidence on */
export function useCited(dossier: Id, article: Id, text: string): readonly PlacedClaim[] {
  const evidence = useRecords(dossier, 'evidence') ?? none;
  return useMemo(
    () =>
      evidence.flatMap(({ fields: { passage, target } }) => {
        if (passage?.article !== article || target.kind !== 'claim') return [];
        if (!standsExactly(text, passage.anchor)) return [];
        return [{ id: target.id, start: passage.anchor.start, end: passage.anchor.end }];
      }),
    [evidence, article, text],
  );
}
