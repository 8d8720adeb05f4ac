/** What is done with rights of reply and corrections: each one act, done or said why not. */
import { useCallback, useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type Change, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { readRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import type { OpenKind } from './openness-draft';

export interface OpenActs {
  /** @returns whether it was saved */
  readonly save: (changes: readonly Change[]) => Promise<boolean>;
  /** Retracts a record and offers to take that back, or restores it. */
  readonly retract: (record: FoldedRecord<OpenKind>, retracted: boolean) => Promise<void>;
}

export function useOpenActs(dossier: Id): OpenActs {
  const { t } = useI18n();
  const save = useCallback(
    async (changes: readonly Change[]) => {
      const result = await commit(dossier, changes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      return result.ok;
    },
    [dossier, t],
  );
  const retract = useCallback(
    async ({ kind, id }: FoldedRecord<OpenKind>, retracted: boolean): Promise<void> => {
      const now = await readRecord<OpenKind>(dossier, kind, id);
      if (!now || !(await save([edit<OpenKind>(now, { retracted })]))) return;
      const undo = { label: t.common.undo, run: () => void retract(now, false) };
      const words = t.openness[kind];
      if (retracted) notify({ tone: 'info', text: words.retracted, action: undo });
      else notify({ tone: 'info', text: words.restored });
    },
    [dossier, save, t],
  );
  return useMemo(() => ({ save, retract }), [save, retract]);
}
