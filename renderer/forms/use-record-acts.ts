/** What is done with records: each one act, done or said why not; what was retracted can be taken back at once. */
import { useCallback, useMemo } from 'react';
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id } from '../../shared/records/ids';
import { type Bytes, type Change, edit } from '../data/change';
import { commit } from '../data/commit';
import { readRecord } from '../data/queries';
import { useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';

/** The kinds that an editor retracts one by one. */
export type RetractedKind =
  | 'claim'
  | 'source'
  | 'evidence'
  | 'dispute'
  | 'position'
  | 'stand'
  | 'reply'
  | 'correction';
type Named = Pick<FoldedRecord, 'id'> & { readonly kind: RetractedKind };

interface SaveOptions {
  /** What the changes name by hash and the dossier does not hold yet. */
  readonly bytes?: readonly Bytes[];
  /** Said once it is saved. */
  readonly say?: string | undefined;
}

/** @returns the act, or null where it was not saved and the editor was told why */
export type Save = (changes: readonly Change[], options?: SaveOptions) => Promise<Id | null>;

export interface RecordActs {
  readonly save: Save;
  /** Retracts records together, or brings them back, and offers to take that back. @returns whether it was done */
  readonly setRetracted: (
    records: readonly Named[],
    retracted: boolean,
    say: { readonly retracted: string; readonly restored: string },
  ) => Promise<boolean>;
}

export function useSave(dossier: Id): Save {
  const { t } = useI18n();
  return useCallback(
    async (changes, { bytes = [], say } = {}) => {
      const result = await commit(dossier, changes, bytes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      else if (say) notify({ tone: 'info', text: say });
      return result.ok ? result.value.act : null;
    },
    [dossier, t],
  );
}

export function useRecordActs(dossier: Id): RecordActs {
  const { t } = useI18n();
  const save = useSave(dossier);
  const setRetracted = useCallback<RecordActs['setRetracted']>(
    async (records, retracted, say) => {
      // As they are by now: a screen may still show them as they were before the last press.
      const now = await Promise.all(
        records.map(({ kind, id }) => readRecord<RetractedKind>(dossier, kind, id)),
      );
      const changes = now.flatMap((record) => (record ? [edit(record, { retracted })] : []));
      if (changes.length === 0 || !(await save(changes))) return false;
      const undo = { label: t.common.undo, run: () => void setRetracted(records, !retracted, say) };
      if (retracted) notify({ tone: 'info', text: say.retracted, action: undo });
      else notify({ tone: 'info', text: say.restored });
      return true;
    },
    [dossier, save, t],
  );
  return useMemo(() => ({ save, setRetracted }), [save, setRetracted]);
}
