/** The home screen: the dossiers of this machine, how to begin one, and what was taken off the list. */
import { FileCheck, FileInput, Highlighter, Scale } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useDossiers } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { DossierRow } from './dossier-row';
import { TitleDialog } from './title-dialog';
import { useDossierWork } from './use-dossier-work';
import './library.css';

interface HomeProps {
  readonly onOpen: (dossier: Id) => void;
  readonly onOpenFile: () => void;
  readonly onOpenSample: () => Promise<void>;
}

export function HomeScreen({ onOpen, onOpenFile, onOpenSample }: HomeProps) {
  const { t } = useI18n();
  const all = useDossiers({ withRetracted: true });
  const work = useDossierWork();
  const [creating, setCreating] = useState(false);
  if (!all) return <p className="empty">{t.common.loading}</p>;
  const dossiers = all.filter(({ fields }) => !fields.retracted);
  const removed = all.filter(({ fields }) => fields.retracted);
  const start = (
    <StartButtons
      isFirst={dossiers.length === 0}
      onCreate={() => setCreating(true)}
      onOpenFile={onOpenFile}
      onOpenSample={onOpenSample}
    />
  );
  return (
    <div className="home">
      {dossiers.length === 0 ? (
        <Welcome>{start}</Welcome>
      ) : (
        <>
          <header className="home-head">
            <h1>{t.library.title}</h1>
            {start}
          </header>
          <ul className="home-list">
            {dossiers.map((dossier) => (
              <DossierRow key={dossier.id} dossier={dossier} onOpen={onOpen} work={work} />
            ))}
          </ul>
        </>
      )}
      <RemovedDossiers dossiers={removed} onRestore={work.restore} />
      {creating ? (
        <TitleDialog
          heading={t.library.form.create}
          action={t.library.form.createAction}
          initial=""
          onClose={() => setCreating(false)}
          onSave={async (title) => {
            const made = await work.create(title);
            if (made) onOpen(made);
            return made !== null;
          }}
        />
      ) : null}
    </div>
  );
}

/** Bringing in, tagging, weighing, handing over. */
const steps = [
  ['bringIn', FileInput],
  ['tag', Highlighter],
  ['weigh', Scale],
  ['handOver', FileCheck],
] as const;

/** What a first visit sees: what this is for, in two sentences, and the sample as the first thing to press. */
function Welcome({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  return (
    <section className="home-welcome">
      <h1>{t.library.welcome}</h1>
      <p>{t.library.teach}</p>
      {children}
      <p className="home-sample-hint">{t.library.sampleHint}</p>
      <ol className="home-steps">
        {steps.map(([step, Icon]) => (
          <li key={step}>
            <Icon size={20} aria-hidden="true" />
            <strong>{t.library.steps[step].title}</strong>
            <p>{t.library.steps[step].text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function StartButtons({
  isFirst,
  onCreate,
  onOpenFile,
  onOpenSample,
}: {
  readonly isFirst: boolean;
  readonly onCreate: () => void;
  readonly onOpenFile: () => void;
  readonly onOpenSample: () => Promise<void>;
}) {
  const { t } = useI18n();
  const [opening, setOpening] = useState(false);
  const sample = (
    <Button
      key="sample"
      look={isFirst ? 'primary' : 'plain'}
      isDisabled={opening}
      onPress={() => {
        setOpening(true);
        onOpenSample().finally(() => setOpening(false));
      }}
    >
      {opening ? t.library.opening : t.library.sample}
    </Button>
  );
  const create = (
    <Button key="create" look={isFirst ? 'plain' : 'primary'} onPress={onCreate}>
      {t.library.create}
    </Button>
  );
  const open = (
    <Button key="open" onPress={onOpenFile}>
      {t.library.openFile}
    </Button>
  );
  return <div className="home-start">{isFirst ? [sample, create, open] : [create, open, sample]}</div>;
}

function RemovedDossiers({
  dossiers,
  onRestore,
}: {
  readonly dossiers: readonly FoldedRecord<'dossier'>[];
  readonly onRestore: (dossier: FoldedRecord<'dossier'>) => void;
}) {
  const { t, count } = useI18n();
  if (dossiers.length === 0) return null;
  return (
    <details className="home-removed">
      <summary>{t.library.removedDossiers(count(dossiers.length))}</summary>
      <ul>
        {dossiers.map((dossier) => {
          const title = dossier.fields.title || t.library.untitled;
          return (
            <li key={dossier.id}>
              <bdi>{title}</bdi>
              <Button size="small" aria-label={t.library.restoreOf(title)} onPress={() => onRestore(dossier)}>
                {t.common.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
