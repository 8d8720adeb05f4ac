/** Undo and redo as the shell offers them: done at once, said in words, never silently without effect. */
import { useCallback } from 'react';
import type { Id } from '../../shared/records/ids';
import { redo as redoAct, undo as undoAct } from '../data/commit';
import { useActNames } from '../features/history/act-names';
import { describeAct } from '../features/history/describe-act';
import { useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';

export function useUndo(dossier: Id): { readonly undo: () => void; readonly redo: () => void } {
  const i18n = useI18n();
  const nameOf = useActNames(dossier);
  const run = useCallback(
    async (action: typeof undoAct, say: (what: string) => string, nothing: string) => {
      const result = await action(dossier);
      if (!result.ok) notify({ tone: 'error', text: i18n.t.storage.problem[result.error.reason] });
      else {
        const text = result.value ? say(describeAct(result.value, i18n, nameOf)) : nothing;
        notify({ tone: 'info', text });
      }
    },
    [dossier, i18n, nameOf],
  );
  const { app } = i18n.t;
  const undo = useCallback(() => void run(undoAct, app.undone, app.undoNothing), [run, app]);
  const redo = useCallback(() => void run(redoAct, app.redone, app.redoNothing), [run, app]);
  return { undo, redo };
}
