/**
 * What an editor under threat must know, in plain words: where the work is kept, that nothing is sent, how
 * evidence stays as it came, what is not protected, how to keep a copy; and a check of what is stored.
 */
import { type ReactNode, useEffect, useState } from 'react';
import type { HostError, VaultState } from '../../../shared/host-api';
import type { Id } from '../../../shared/records/ids';
import type { Result } from '../../../shared/result';
import { useRecord } from '../../data/queries';
import { useHost } from '../../host/host';
import { type I18n, useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Progress } from '../../ui/progress';
import { useVerify, type Verifying } from './use-verify';
import type { Verified } from './verify-bytes';
import './help.css';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="safety-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function describeJournal(state: Result<VaultState, HostError> | null, { t, count, dateTime }: I18n): string {
  const { safety } = t.help;
  if (!state) return safety.journalAsking;
  if (!state.ok) return safety.journalFailed(t.errors.host[state.error.reason]);
  const { entries, changedAt } = state.value;
  return entries > 0 && changedAt
    ? safety.journalState(count(entries), dateTime(changedAt))
    : safety.journalEmpty;
}

function Journal() {
  const i18n = useI18n();
  const { vault } = useHost();
  const [state, setState] = useState<Result<VaultState, HostError> | null>(null);
  useEffect(() => {
    let current = true;
    vault.state().then((found) => current && setState(found));
    return () => {
      current = false;
    };
  }, [vault]);
  return (
    <p className="safety-fact" role="status">
      {describeJournal(state, i18n)}
    </p>
  );
}

function describeOutcome({ done, all, found }: Verified, { t, count }: I18n): string[] {
  const { safety } = t.help;
  if (all === 0) return [safety.nothingStored];
  if (found.sound === all) return [safety.allSound(count(all))];
  return [
    ...(done > 0 ? [safety.sound(count(found.sound))] : []),
    ...(['restored', 'missing', 'damaged'] as const)
      .filter((kind) => found[kind] > 0)
      .map((kind) => safety[kind](count(found[kind]))),
    ...(found.missing + found.damaged > 0 ? [safety.wayOut] : []),
  ];
}

/** What the check found; spoken when it is there. */
function Outcome({ verifying }: { readonly verifying: Verifying }) {
  const i18n = useI18n();
  const { safety } = i18n.t.help;
  const lines =
    verifying.step === 'failed'
      ? [safety.failed]
      : verifying.step === 'stopped'
        ? [safety.stopped, ...describeOutcome(verifying.so, i18n)]
        : verifying.step === 'done'
          ? describeOutcome(verifying.so, i18n)
          : [];
  const bad =
    verifying.step === 'failed' ||
    ('so' in verifying && verifying.so.found.damaged + verifying.so.found.missing > 0);
  return (
    <div role="status" className="safety-outcome" data-bad={bad || undefined}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Check({ dossier }: { readonly dossier: Id }) {
  const { t, count } = useI18n();
  const { safety } = t.help;
  const { verifying, start, stop } = useVerify(dossier);
  return (
    <Part title={safety.check}>
      <p>{safety.checkText}</p>
      {verifying.step === 'running' ? (
        <Progress
          label={safety.checking(count(verifying.so.done), count(verifying.so.all))}
          fraction={verifying.so.all > 0 ? verifying.so.done / verifying.so.all : null}
          cancelLabel={t.common.cancel}
          onCancel={stop}
        />
      ) : (
        <Button onPress={start}>{verifying.step === 'idle' ? safety.start : safety.again}</Button>
      )}
      <Outcome verifying={verifying} />
    </Part>
  );
}

function TitleOf({ dossier }: { readonly dossier: Id }) {
  const record = useRecord(dossier, 'dossier', dossier);
  const { t } = useI18n();
  return (
    <p className="safety-title">
      <bdi>{record?.fields.title || t.app.untitled}</bdi>
    </p>
  );
}

export function SafetyDialog({
  dossier,
  onSave,
  onClose,
}: {
  /** The dossier that is checked and saved; null on the home screen, where only the rest is said. */
  readonly dossier: Id | null;
  readonly onSave: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const host = useHost();
  const { safety } = t.help;
  return (
    <Dialog title={safety.title} width={680} onClose={onClose}>
      {dossier ? <TitleOf dossier={dossier} /> : null}
      <div className="safety">
        <Part title={safety.here}>
          <p>{host.can.nativeMenu ? safety.inWindow : safety.inTab}</p>
          <p>{safety.journal}</p>
          <Journal />
        </Part>
        <Part title={safety.sent}>
          <p>{safety.nothing}</p>
        </Part>
        <Part title={safety.frozen}>
          <p>{safety.frozenText}</p>
        </Part>
        <Part title={safety.open}>
          <p className="safety-warning">{safety.notEncrypted}</p>
          <p>{safety.notSecret}</p>
        </Part>
        <Part title={safety.backup}>
          <p>{safety.backupText}</p>
          {onSave ? (
            <Button
              onPress={() => {
                onClose();
                onSave();
              }}
            >
              {safety.save}
            </Button>
          ) : null}
        </Part>
        {dossier ? <Check dossier={dossier} /> : null}
      </div>
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          {t.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
