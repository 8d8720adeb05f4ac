/**
 * Offered where this browser holds no dossier and the machine holds a journal of another one: work is never
 * stranded because a browser was changed or its data was cleared.
 */
import { useEffect, useState } from 'react';
import type { Vault, VaultSummary } from '../../../shared/host-api';
import { useDossiers } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import { Progress } from '../../ui/progress';
import { type Restoring, useRestore } from './use-restore';
import './recovery.css';

/** The newest journal of this machine that is not this browser's own; null where there is none. */
function useOtherVault(vault: Vault): VaultSummary | null {
  const [found, setFound] = useState<VaultSummary | null>(null);
  useEffect(() => {
    let current = true;
    vault.list().then((list) => {
      if (current && list.ok) setFound(list.value.find(({ own, entries }) => !own && entries > 0) ?? null);
    });
    return () => {
      current = false;
    };
  }, [vault]);
  return found;
}

/** Says what came of it, wherever the editor is by then. */
function useReport(restoring: Restoring): void {
  const { t, count } = useI18n();
  const { recovery } = t.storage;
  useEffect(() => {
    if (restoring.step !== 'done') return;
    const { entries, damagedLines, bytesMissing } = restoring.recovered;
    notify({ tone: 'info', text: recovery.restored(count(entries)) });
    if (damagedLines > 0) notify({ tone: 'error', text: recovery.damagedLines(count(damagedLines)) });
    if (bytesMissing > 0) notify({ tone: 'error', text: recovery.bytesMissing(count(bytesMissing)) });
  }, [restoring, recovery, count]);
}

/** Draws nothing where there are dossiers here, or nothing was found elsewhere. */
export function ElsewhereCard({ vault }: { readonly vault: Vault }) {
  const { t, count, dateTime } = useI18n();
  const { elsewhere } = t.storage;
  const dossiers = useDossiers({ withRetracted: true });
  const other = useOtherVault(vault);
  const { restoring, start, stop } = useRestore(vault);
  useReport(restoring);
  if (!other || dossiers?.length !== 0) return null;
  const entries = count(other.entries);
  return (
    <section className="elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{elsewhere.title}</h2>
      <p>
        {other.changedAt
          ? elsewhere.text(entries, dateTime(other.changedAt))
          : elsewhere.textUndated(entries)}
      </p>
      {restoring.step === 'running' ? (
        <Progress
          label={elsewhere.bringing}
          fraction={restoring.fraction}
          cancelLabel={t.common.cancel}
          onCancel={stop}
        />
      ) : (
        <div className="recovery-choices">
          <Button onPress={() => void start(other.id)}>{elsewhere.bring}</Button>
        </div>
      )}
      {restoring.step === 'idle' && restoring.message ? <p role="alert">{restoring.message}</p> : null}
    </section>
  );
}
