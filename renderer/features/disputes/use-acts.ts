/** What is done in disputes, each one act: opening one, putting claims under positions, taking them out. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Placed } from '../../../shared/weigh/disputes';
import { newId } from '../../data/identity';
import { type RecordActs, useRecordActs } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { type NewDispute, openingChanges, placingChanges } from './dispute-changes';

export interface DisputeActs extends RecordActs {
  /** @returns the new dispute's id, or null where it was not saved */
  readonly open: (wanted: NewDispute) => Promise<Id | null>;
  /**
   * Puts claims under a position; those that stand elsewhere in the dispute are moved.
   * @returns whether it was done
   */
  readonly place: (
    position: FoldedRecord<'position'>,
    claims: readonly { readonly claim: Id; readonly from: readonly FoldedRecord<'stand'>[] }[],
    say: string,
  ) => Promise<boolean>;
  readonly takeOut: (placed: Placed) => Promise<boolean>;
}

export function useDisputeActs(dossier: Id): DisputeActs {
  const { t } = useI18n();
  const acts = useRecordActs(dossier);
  return useMemo(() => {
    const { save, setRetracted } = acts;
    return {
      ...acts,
      open: async (wanted) => {
        const id = newId();
        const say = t.disputes.created(wanted.question.trim());
        return (await save(openingChanges(wanted, id), { say })) && id;
      },
      place: async (position, claims, say) => {
        const changes = claims.flatMap(({ claim, from }) => placingChanges(position, claim, from));
        return changes.length === 0 || (await save(changes, { say })) !== null;
      },
      takeOut: ({ stands }) =>
        setRetracted(stands, true, { retracted: t.disputes.takenOut, restored: t.disputes.broughtBack }),
    };
  }, [acts, t]);
}
