/** Taking an article out of the dossier and back. Its text, claims and verdicts stay in the log. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type Change, edit } from '../../data/change';
import { commit } from '../../data/commit';
import { readRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';

type Article = FoldedRecord<'article'>;

export interface ArticleWork {
  readonly remove: (article: Article) => Promise<void>;
  readonly restore: (article: Article) => Promise<void>;
}

export function useArticleWork(dossier: Id): ArticleWork {
  const { t } = useI18n();
  return useMemo(() => {
    const save = async (change: Change): Promise<boolean> => {
      const saved = await commit(dossier, [change]);
      if (!saved.ok) notify({ tone: 'error', text: t.storage.problem[saved.error.reason] });
      return saved.ok;
    };
    const nameOf = ({ fields }: Article): string => fields.title?.text || t.library.rail.untitled;
    const restore = async (article: Article): Promise<void> => {
      const now = await readRecord(dossier, 'article', article.id);
      if (now && (await save(edit(now, { retracted: false }))))
        notify({ tone: 'info', text: t.library.rail.restored(nameOf(now)) });
    };
    const remove = async (article: Article): Promise<void> => {
      if (!(await save(edit(article, { retracted: true })))) return;
      notify({
        tone: 'info',
        text: t.library.rail.removed(nameOf(article)),
        action: { label: t.common.undo, run: () => void restore(article) },
      });
    };
    return { remove, restore };
  }, [dossier, t]);
}
