/** Adding pages one after the other, and what an editor hears of it. */
import { useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { edit } from '../../data/change';
import { commit } from '../../data/commit';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import type { Item } from './intake-items';
import { addedOf } from './overview';
import type { Intake } from './use-intake';

export interface Adding {
  /** The editor tried to add a page while a question of it was open. */
  readonly isPressing: boolean;
  readonly calm: () => void;
  readonly add: (wanted: readonly Item[]) => Promise<void>;
}

/**
 * @param show brings a page into sight
 * @param onDone told the articles once no page is left to look at
 */
export function useAdding(
  intake: Intake,
  show: (key: number | null) => void,
  onDone: (articles: readonly Id[]) => void,
): Adding {
  const { t, count } = useI18n();
  const [isPressing, setPressing] = useState(false);

  const goOn = (added: readonly Id[], keys: readonly number[]): void => {
    setPressing(false);
    show(null);
    const left = intake.items.some(({ key, state }) => !keys.includes(key) && state.kind !== 'added');
    if (left) return;
    const all = [...addedOf(intake.items), ...added];
    notify({ tone: 'info', text: t.intake.add.added(count(all.length)) });
    onDone(all);
  };

  const add = async (wanted: readonly Item[]): Promise<void> => {
    const keys: number[] = [];
    const articles: Id[] = [];
    let act: Id | null = null;
    for (const { key, name } of wanted) {
      const outcome = await intake.add(key, act);
      if (outcome.kind === 'added') {
        act = outcome.act;
        keys.push(key);
        articles.push(...outcome.articles);
      } else if (outcome.kind === 'question') {
        show(key);
        setPressing(true);
      } else if (outcome.kind === 'failed') {
        const what = t.storage.problem[outcome.problem.reason];
        notify({ tone: 'error', text: t.intake.add.notSaved(name || t.intake.pasted, what) });
        show(key);
        return;
      }
    }
    if (keys.length === wanted.length) goOn(articles, keys);
    else if (wanted.length > 1) notify({ tone: 'info', text: t.intake.add.open });
  };
  return { isPressing, calm: () => setPressing(false), add };
}

/**
 * Brings back what was removed of a page: it is here already and is not taken in twice.
 * @returns whether it stands in the dossier now; where not, the reason has been said
 */
export function useRestoring(
  dossier: Id,
): (capture: FoldedRecord<'capture'>, articles: readonly FoldedRecord<'article'>[]) => Promise<boolean> {
  const { t } = useI18n();
  return async (capture, articles) => {
    const back = { retracted: false };
    const changes = [
      ...(capture.fields.retracted ? [edit(capture, back)] : []),
      ...articles.filter(({ fields }) => fields.retracted).map((article) => edit(article, back)),
    ];
    if (changes.length === 0) return true;
    const saved = await commit(dossier, changes);
    if (!saved.ok) notify({ tone: 'error', text: t.storage.problem[saved.error.reason] });
    return saved.ok;
  };
}
