/** The history: the dossier's log in words, newest first. */
import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { useActs } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { useActNames } from './act-names';
import { describeAct } from './describe-act';
import './history.css';

const PAGE = 100;

export function HistoryScreen({ dossier }: { readonly dossier: Id }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [limit, setLimit] = useState(PAGE);
  const acts = useActs(dossier, limit);
  const nameOf = useActNames(dossier);
  const words = useMemo(
    () => new Map(acts?.map((act) => [act.act, describeAct(act, i18n, nameOf)])),
    [acts, i18n, nameOf],
  );
  if (!acts) return <p className="empty">{t.common.loading}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list without controls is scrolled from here by key
    <section className="history" aria-labelledby="history-title" tabIndex={0}>
      <h1 id="history-title">{t.history.title}</h1>
      <p className="history-intro">{t.history.intro}</p>
      {acts.length === 0 ? <p className="empty">{t.history.empty}</p> : null}
      <ol className="history-list">
        {acts.map((act) => (
          <li key={act.act} className="history-act" data-undone={act.undone}>
            <span className="history-what">
              {act.undoes
                ? t.history.undoOf(words.get(act.undoes) ?? words.get(act.act) ?? '')
                : words.get(act.act)}
            </span>
            {act.undone ? <span className="badge">{t.history.undoneMark}</span> : null}
            <span className="history-by">
              <bdi>{act.by.name || t.app.nameless}</bdi> ·{' '}
              <time dateTime={act.at}>{i18n.dateTime(act.at)}</time>
            </span>
          </li>
        ))}
      </ol>
      {acts.length === limit ? (
        <Button onPress={() => setLimit(limit + PAGE)}>{t.history.more}</Button>
      ) : null}
    </section>
  );
}
