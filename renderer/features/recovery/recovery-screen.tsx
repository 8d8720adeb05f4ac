/**
 * Shown instead of the app where the storage is not as it was left. It says in plain words what was noticed and
 * what is safe, offers to bring the work back, and does nothing that was not decided here.
 */
import { useState } from 'react';
import type { Vault } from '../../../shared/host-api';
import { continueWithout } from '../../data/recover';
import type { Trouble } from '../../data/start';
import { useHost } from '../../host/host';
import { type I18n, useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { packJournal } from './journal-files';
import { RestoredReport } from './restored-report';
import { describeProblem, useRestore } from './use-restore';
import './recovery.css';

/** What was noticed, as a title and what it means. */
function describeTrouble(
  state: Trouble,
  { t, count }: I18n,
): { readonly title: string; readonly text: string[] } {
  const { recovery } = t.storage;
  switch (state.state) {
    case 'lost':
      return {
        title: recovery.lost.title,
        text: [state.known > 0 ? recovery.lost.text(count(state.known)) : recovery.lost.wiped],
      };
    case 'shrunken':
      return {
        title: recovery.shrunken.title,
        text: [recovery.shrunken.text(count(state.found), count(state.known))],
      };
    case 'hanging':
      return { title: recovery.hanging.title, text: [recovery.hanging.text] };
    case 'failed':
      return {
        title: recovery.failed.title,
        text: [recovery.failed.text, ...(state.restorable > 0 ? [recovery.failed.elsewhere] : [])],
      };
    case 'newer':
      return { title: recovery.newer.title, text: [recovery.newer.text] };
  }
}

/** What is safe, and what the journal can do. */
function describeSafety(state: Trouble, { t, count }: I18n): string[] {
  const { recovery } = t.storage;
  if (state.state === 'newer') return [];
  if (state.state === 'hanging' || state.state === 'failed') {
    const journal = state.restorable > 0 ? [recovery.journalHasAll(count(state.restorable))] : [];
    return [...journal, recovery.untouched];
  }
  const journal =
    state.restorable > 0 ? recovery.journalHas(count(state.restorable)) : recovery.journalHasNone;
  return [journal, recovery.untouched];
}

function useJournalFiles(vault: Vault): {
  readonly busy: boolean;
  readonly said: string | null;
  readonly save: () => void;
} {
  const host = useHost();
  const i18n = useI18n();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const { t, count } = i18n;
    setBusy(true);
    setSaid(null);
    const packed = await packJournal(vault, new Date().toISOString());
    setBusy(false);
    if (!packed.ok) return setSaid(t.storage.recovery.journalFailed(t.errors.host[packed.error.reason]));
    let saved = 0;
    for (const { name, bytes } of packed.value) {
      const result = await host.save({
        suggestedName: name,
        mediaType: 'application/vnd.qarina.dossier+zip',
        bytes,
      });
      if (!result.ok) return setSaid(t.errors.aboutFile(name, t.errors.host[result.error.reason]));
      saved++;
    }
    setSaid(saved > 0 ? t.storage.recovery.savedFiles(count(saved)) : t.storage.recovery.nothingToSave);
  };
  return { busy, said, save: () => void save() };
}

function GoOnDialog({
  vault,
  onClose,
  onReady,
}: {
  readonly vault: Vault;
  readonly onClose: () => void;
  readonly onReady: () => void;
}) {
  const i18n = useI18n();
  const { recovery } = i18n.t.storage;
  const [problem, setProblem] = useState<string | null>(null);
  const goOn = async (): Promise<void> => {
    const result = await continueWithout(vault);
    if (result.ok) onReady();
    else setProblem(describeProblem(result.error, i18n));
  };
  return (
    <Dialog title={recovery.goOnTitle} role="alertdialog" onClose={onClose}>
      <p>{recovery.goOnText}</p>
      {problem ? <p role="alert">{problem}</p> : null}
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          {i18n.t.common.cancel}
        </Button>
        <Button look="danger" onPress={() => void goOn()}>
          {recovery.goOnConfirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Choices({
  state,
  vault,
  onReady,
  onRestore,
}: {
  readonly state: Trouble;
  readonly vault: Vault;
  readonly onReady: () => void;
  readonly onRestore: () => void;
}) {
  const { t } = useI18n();
  const { recovery } = t.storage;
  const files = useJournalFiles(vault);
  const [asking, setAsking] = useState(false);
  const less = state.state === 'lost' || state.state === 'shrunken';
  const restorable = state.state === 'newer' ? 0 : state.restorable;
  const canRestore = less && restorable > 0;
  return (
    <>
      <div className="recovery-choices">
        {canRestore ? (
          <Button look="primary" autoFocus onPress={onRestore}>
            {recovery.restore}
          </Button>
        ) : null}
        <Button look={canRestore ? 'plain' : 'primary'} onPress={onReady}>
          {t.common.retry}
        </Button>
        {restorable > 0 ? (
          <Button onPress={files.save} isDisabled={files.busy}>
            {files.busy ? recovery.savingFiles : recovery.saveFiles}
          </Button>
        ) : null}
        {less ? (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {recovery.goOn}
          </Button>
        ) : null}
      </div>
      <p role="status">{files.said}</p>
      {asking ? <GoOnDialog vault={vault} onClose={() => setAsking(false)} onReady={onReady} /> : null}
    </>
  );
}

export function RecoveryScreen({
  state,
  vault,
  onReady,
}: {
  readonly state: Trouble;
  readonly vault: Vault;
  /** Look again: after a restore, or because the editor thinks it will go well now. */
  readonly onReady: () => void;
}) {
  const i18n = useI18n();
  const { recovery } = i18n.t.storage;
  const { restoring, start, stop } = useRestore(vault);
  const { title, text } = describeTrouble(state, i18n);
  const done = restoring.step === 'done';
  return (
    <main className="recovery">
      <section className="recovery-sheet" aria-labelledby="recovery-title">
        <h1 id="recovery-title">{done ? recovery.restoredTitle : title}</h1>
        {(done ? [] : text).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {restoring.step === 'done' ? (
          <RestoredReport recovered={restoring.recovered} onOpen={onReady} />
        ) : (
          <>
            <div className="recovery-safe">
              {describeSafety(state, i18n).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            {restoring.step === 'running' ? (
              <Progress
                label={recovery.restoring}
                fraction={restoring.fraction}
                cancelLabel={i18n.t.common.cancel}
                onCancel={stop}
              />
            ) : (
              <Choices state={state} vault={vault} onReady={onReady} onRestore={() => void start()} />
            )}
            {restoring.step === 'idle' && restoring.message ? <p role="alert">{restoring.message}</p> : null}
          </>
        )}
        {state.state === 'failed' ? (
          <details>
            <summary>{i18n.t.common.more}</summary>
            <code dir="ltr">{state.detail}</code>
          </details>
        ) : null}
      </section>
    </main>
  );
}
