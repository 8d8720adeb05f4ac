/** What is done in disputes: each one act, done or said why not; what was put away can be taken back at once. */
import { useCallback, useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Placed } from '../../../shared/weigh/disputes';
import { type Change, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { newId } from '../../data/identity';
import { readRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import { type NewDispute, openingChanges, placingChanges } from './dispute-changes';

type Kinds = 'dispute' | 'position' | 'stand';
type Shown = FoldedRecord<'dispute'> | FoldedRecord<'position'> | FoldedRecord<'stand'>;

export interface DisputeActs {
  /** @returns whether it was saved */
  readonly save: (changes: readonly Change[], say?: string) => Promise<boolean>;
  /** Retracts records together, and offers to take that back. */
  readonly putAway: (records: readonly Shown[], say: string, sayBack: string) => Promise<void>;
  readonly bringBack: (records: readonly Shown[], say: string) => Promise<void>;
  /** @returns the new dispute's id, or null where it was not saved */
  readonly open: (wanted: NewDispute) => Promise<Id | null>;
  /** Puts claims under a position; those that stand elsewhere in the dispute are moved. */
  readonly place: (
    position: FoldedRecord<'position'>,
    claims: readonly { readonly claim: Id; readonly from: readonly FoldedRecord<'stand'>[] }[],
    say: string,
  ) => Promise<boolean>;
  readonly takeOut: (placed: Placed) => Promise<void>;
}

export function useDisputeActs(dossier: Id): DisputeActs {
  const { t } = useI18n();
  const save = useCallback(
    async (changes: readonly Change[], say?: string) => {
      if (changes.length === 0) return true;
      const result = await commit(dossier, changes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      else if (say) notify({ tone: 'info', text: say });
      return result.ok;
    },
    [dossier, t],
  );
  const bringBack = useCallback(
    async (records: readonly Shown[], say: string) => {
      const now = await Promise.all(records.map(({ kind, id }) => readRecord<Kinds>(dossier, kind, id)));
      await save(
        now.flatMap((record) => (record ? [edit(record, { retracted: false })] : [])),
        say,
      );
    },
    [dossier, save],
  );
  const putAway = useCallback(
    async (records: readonly Shown[], say: string, sayBack: string) => {
      const changes = records.map((record) => edit<Kinds>(record, { retracted: true }));
      if (!(await save(changes))) return;
      const undo = { label: t.common.undo, run: () => void bringBack(records, sayBack) };
      notify({ tone: 'info', text: say, action: undo });
    },
    [save, bringBack, t],
  );
  return useMemo(
    () => ({
      save,
      putAway,
      bringBack,
      open: async (wanted) => {
        const id = newId();
        const done = await save(openingChanges(wanted, id), t.disputes.created(wanted.question.trim()));
        return done ? id : null;
      },
      place: (position, claims, say) =>
        save(
          claims.flatMap(({ claim, from }) => placingChanges(position, claim, from)),
          say,
        ),
      takeOut: (placed) => putAway(placed.stands, t.disputes.takenOut, t.disputes.broughtBack),
    }),
    [save, putAway, bringBack, t],
  );
}
