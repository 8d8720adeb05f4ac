/** The quiet line at the foot: whether everything is saved, that nothing is sent, how much there is. */
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import { readStanding } from '../../shared/weigh/verdicts';
import { useRecords, useSaveState } from '../data/queries';
import { useJournalState } from '../data/vault-queue';
import { useI18n } from '../i18n/i18n';
import { Button } from '../ui/button';

export function StatusLine({ dossier }: { readonly dossier: Id }) {
  const { t, time, count } = useI18n();
  const save = useSaveState();
  const journal = useJournalState();
  const claims = useRecords(dossier, 'claim');
  const verdicts = useRecords(dossier, 'verdict');
  const disputes = useRecords(dossier, 'dispute');
  const articles = useRecords(dossier, 'article');
  const open = useMemo(() => {
    const judged = new Set(
      verdicts
        ?.filter((verdict) => ['given', 'disagreement'].includes(readStanding(verdict).state))
        .map((verdict) => verdict.id),
    );
    return claims?.filter((claim) => !judged.has(claim.id)).length ?? 0;
  }, [claims, verdicts]);
  return (
    <footer className="status">
      <span className="status-save" data-state={save.state} role="status">
        {save.state === 'failed' ? '▲' : '●'} {t.app.saveState[save.state]}
      </span>
      {save.state === 'failed' && save.retry ? (
        <Button size="small" onPress={save.retry}>
          {t.common.retry}
        </Button>
      ) : null}
      {save.at ? <span>{t.app.savedAt(time(save.at))}</span> : null}
      {journal.problem ? <span role="status">▲ {t.storage.journalBehind}</span> : null}
      <span>{t.app.offline}</span>
      {claims && disputes && articles ? (
        <span className="status-counts">
          {t.library.articles(count(articles.length))} ·{' '}
          {t.app.counts(count(claims.length), count(disputes.length), count(open))}
        </span>
      ) : null}
    </footer>
  );
}
