/** What can be done with whole dossiers. Nothing is ever deleted: a removed dossier is retracted and can come back. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { defaultScale } from '../../../shared/records/scales';
import { type Change, create, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { newId } from '../../data/identity';
import { readRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';

type Dossier = FoldedRecord<'dossier'>;

export interface DossierWork {
  /** @returns the new dossier, or null where it was not saved (the reason has been said) */
  readonly create: (title: string) => Promise<Id | null>;
  readonly rename: (dossier: Dossier, title: string) => Promise<boolean>;
  readonly remove: (dossier: Dossier) => Promise<void>;
  readonly restore: (dossier: Dossier) => Promise<void>;
}

export function useDossierWork(): DossierWork {
  const { t } = useI18n();
  return useMemo(() => {
    const save = async (dossier: Id, change: Change): Promise<boolean> => {
      const saved = await commit(dossier, [change]);
      if (!saved.ok) notify({ tone: 'error', text: t.storage.problem[saved.error.reason] });
      return saved.ok;
    };
    const restore = async ({ id }: Dossier): Promise<void> => {
      const now = await readRecord(id, 'dossier', id);
      if (now) await save(id, edit(now, { retracted: false }));
    };
    return {
      create: async (title) => {
        const id = newId();
        return (await save(id, create('dossier', { title, scale: defaultScale }, id))) ? id : null;
      },
      rename: (dossier, title) =>
        title === dossier.fields.title ? Promise.resolve(true) : save(dossier.id, edit(dossier, { title })),
      remove: async (dossier) => {
        if (!(await save(dossier.id, edit(dossier, { retracted: true })))) return;
        notify({
          tone: 'info',
          text: t.library.removed(dossier.fields.title || t.library.untitled),
          action: { label: t.common.undo, run: () => void restore(dossier) },
        });
      },
      restore,
    };
  }, [t]);
}
