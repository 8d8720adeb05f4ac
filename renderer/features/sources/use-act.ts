/** Saving from a form: done or said why not. What was typed stays in the form where it was not saved. */
import { useCallback } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type Bytes, type Change, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { readRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';

export interface Acts {
  /** @returns whether it was saved */
  readonly save: (changes: readonly Change[], bytes?: readonly Bytes[]) => Promise<boolean>;
  /** Retracts a record and offers to take that back. */
  readonly retract: (
    record: FoldedRecord<'source'> | FoldedRecord<'evidence'>,
    say: { readonly retracted: string; readonly restored: string },
  ) => Promise<void>;
  readonly restore: (record: FoldedRecord<'source'> | FoldedRecord<'evidence'>, say: string) => Promise<void>;
}

export function useActs(dossier: Id): Acts {
  const { t } = useI18n();
  const save = useCallback(
    async (changes: readonly Change[], bytes: readonly Bytes[] = []) => {
      const result = await commit(dossier, changes, bytes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      return result.ok;
    },
    [dossier, t],
  );
  const restore = useCallback<Acts['restore']>(
    async ({ kind, id }, say) => {
      const now = await readRecord(dossier, kind, id);
      if (now && (await save([edit(now, { retracted: false })]))) notify({ tone: 'info', text: say });
    },
    [dossier, save],
  );
  const retract = useCallback<Acts['retract']>(
    async (record, say) => {
      if (!(await save([edit<'source' | 'evidence'>(record, { retracted: true })]))) return;
      const undo = { label: t.common.undo, run: () => void restore(record, say.restored) };
      notify({ tone: 'info', text: say.retracted, action: undo });
    },
    [save, restore, t],
  );
  return { save, retract, restore };
}
