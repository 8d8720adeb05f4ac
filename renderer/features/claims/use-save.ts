/** Saves changes and tells the editor when it did not work. Nothing typed is thrown away by a failed save. */
import { useCallback } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Change } from '../../data/change';
import { commit } from '../../data/commit';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';

/** @returns a function that saves one act and answers whether it was saved */
export function useSave(dossier: Id): (changes: readonly Change[]) => Promise<boolean> {
  const { t } = useI18n();
  return useCallback(
    async (changes) => {
      const result = await commit(dossier, changes);
      if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
      return result.ok;
    },
    [dossier, t],
  );
}
