/**
 * The evidence on a claim or a dispute: what supports it, what refutes it, what gives context, and how many
 * independent sources stand behind. A file dropped here is attached; what is typed is kept until it is saved.
 */
import { Plus, TriangleAlert } from 'lucide-react';
import { type DragEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Passage, Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { countIndependent, ENOUGH_SOURCES } from '../../../shared/weigh/evidence';
import { keptById } from '../../../shared/weigh/merged';
import { useRecords } from '../../data/queries';
import { useDraft } from '../../data/use-draft';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { beginEvidence, evidenceDraftSchema, withPassage } from './evidence-draft';
import { EvidenceForm } from './evidence-form';
import { EvidenceItem } from './evidence-item';
import { type HeldFile, heldFileSchema } from './hold-file';
import type { ShownPassage } from './passage-line';
import { useHand } from './use-hand';
import './sources.css';
import './evidence.css';

type Evidence = FoldedRecord<'evidence'>;
type Source = FoldedRecord<'source'>;

/** What an editor hands over from elsewhere on the screen: files, or a passage of an article. */
export type Handed =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly method: 'drop' | 'paste' }
  /** `outlet` of the passage's article, empty where unknown. */
  | { readonly kind: 'passage'; readonly passage: Passage; readonly outlet: string };

interface Props {
  readonly dossier: Id;
  readonly target: Target;
  /** Opens the form with this in it. */
  readonly handed?: Handed | null;
  /** It was taken: it need not be handed again. */
  readonly onTaken?: (() => void) | undefined;
  /** Shows a passage in its article. */
  readonly onShowPassage?: ((passage: ShownPassage) => void) | undefined;
}

export function EvidenceList({ dossier, target, ...rest }: Props) {
  const { t } = useI18n();
  const all = useRecords(dossier, 'evidence', { withRetracted: true });
  const sources = useRecords(dossier, 'source', { withRetracted: true });
  const mine = useMemo(
    () => all?.filter(({ fields }) => fields.target.kind === target.kind && fields.target.id === target.id),
    [all, target.kind, target.id],
  );
  if (!mine || !sources) return <p className="field-hint">{t.common.loading}</p>;
  return (
    <Loaded key={target.id} dossier={dossier} target={target} evidence={mine} sources={sources} {...rest} />
  );
}

const order = { supports: 0, refutes: 1, context: 2 };

function Loaded({
  dossier,
  target,
  evidence,
  sources,
  handed = null,
  onTaken,
  onShowPassage,
}: Props & { readonly evidence: readonly Evidence[]; readonly sources: readonly Source[] }) {
  const { t, count } = useI18n();
  const words = t.sources.evidence;
  const [editing, setEditing] = useState<Id | null>(null);
  const [adding, setAdding] = useState(false);
  const byId = useMemo(() => keptById(sources), [sources]);
  const live = useMemo(
    () =>
      evidence
        .filter(({ fields }) => !fields.retracted)
        .sort((a, b) => order[a.fields.stance] - order[b.fields.stance]),
    [evidence],
  );
  const retracted = evidence.filter(({ fields }) => fields.retracted);
  const independent = countIndependent(live, byId);
  const item = (record: Evidence) =>
    editing === record.id ? (
      <li key={record.id}>
        <EvidenceWriter
          dossier={dossier}
          target={target}
          record={record}
          sources={sources}
          onShowPassage={onShowPassage}
          isOpen
          onClose={() => setEditing(null)}
        />
      </li>
    ) : (
      <EvidenceItem
        key={record.id}
        dossier={dossier}
        record={record}
        sources={byId}
        onShowPassage={onShowPassage}
        onEdit={() => setEditing(record.id)}
      />
    );
  return (
    <section className="evidence" aria-label={words.title}>
      <header className="evidence-head">
        <h3>{words.title}</h3>
        {independent >= ENOUGH_SOURCES ? (
          <span className="badge">{words.independent(count(independent))}</span>
        ) : null}
        <Button size="small" onPress={() => setAdding(true)}>
          <Plus size={14} aria-hidden="true" />
          {words.add}
        </Button>
      </header>
      <EvidenceWriter
        dossier={dossier}
        target={target}
        record={null}
        sources={sources}
        isOpen={adding}
        handed={handed}
        onTaken={onTaken}
        onShowPassage={onShowPassage}
        onOpen={() => setAdding(true)}
        onClose={() => setAdding(false)}
      >
        {live.length === 0 ? <p className="field-hint">{words.empty}</p> : null}
        {live.length > 0 && independent < ENOUGH_SOURCES ? (
          <p className="evidence-warning">
            <TriangleAlert size={14} aria-hidden="true" />
            {words.tooFew(count(independent))}
          </p>
        ) : null}
        <ul className="evidence-items" aria-label={words.list}>
          {live.map(item)}
        </ul>
      </EvidenceWriter>
      {retracted.length > 0 ? (
        <Disclosure>
          <Heading level={4}>
            <AriaButton slot="trigger" className="button" data-look="quiet" data-size="small">
              {words.retractedList(count(retracted.length))}
            </AriaButton>
          </Heading>
          <DisclosurePanel>
            <ul className="evidence-items">{retracted.map(item)}</ul>
          </DisclosurePanel>
        </Disclosure>
      ) : null}
    </section>
  );
}

interface WriterProps extends Props {
  readonly record: Evidence | null;
  readonly sources: readonly Source[];
  readonly isOpen: boolean;
  /** A dropped file or a kept draft opens the form. */
  readonly onOpen?: () => void;
  readonly onClose: () => void;
  /** What a file may be dropped on. */
  readonly children?: React.ReactNode;
}

/** The form with its draft and the file in hand, and the place files may be dropped on. */
function EvidenceWriter({
  dossier,
  target,
  record,
  sources,
  isOpen,
  onOpen,
  onClose,
  handed = null,
  onTaken,
  onShowPassage,
  children,
}: WriterProps) {
  const { t } = useI18n();
  const key = `evidence ${dossier} ${target.id} ${record?.id ?? 'new'}`;
  const draft = useDraft(key, evidenceDraftSchema);
  const file = useDraft(`${key} file`, heldFileSchema);
  const [over, setOver] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const open = isOpen || draft.value !== null;
  // The form starts anew each time it is opened; while it is open, what is typed is compared with that start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sources that arrive meanwhile change nothing typed
  const opened = useMemo(() => beginEvidence(target, record, sources), [open, record]);
  const { type } = draft;
  const { type: keepFile } = file;
  const typed = draft.value ?? opened;
  const onHeld = useCallback(
    (held: HeldFile) => {
      keepFile(held);
      const fields = { ...typed.form.fields, attachment: held.attachment };
      type({ ...typed, form: { ...typed.form, fields } });
      onOpen?.();
    },
    [keepFile, type, typed, onOpen],
  );
  const hand = useHand(onHeld);
  const latest = useRef({ typed, sources, onOpen, onTaken, take: hand.take });
  useEffect(() => {
    latest.current = { typed, sources, onOpen, onTaken, take: hand.take };
  });
  const { ready } = draft;
  useEffect(() => {
    if (!handed || !ready) return;
    const now = latest.current;
    now.onTaken?.();
    now.onOpen?.();
    if (handed.kind === 'files') void now.take(handed.files, handed.method);
    else type(withPassage(now.typed, handed.passage, handed.outlet, now.sources));
    box.current?.scrollIntoView({ block: 'start' });
  }, [handed, ready, type]);
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      ref={box}
      className="evidence"
      role="group"
      data-over={over}
      data-drop-label={t.sources.evidence.drop}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(false);
        onOpen?.();
        void hand.take([...event.dataTransfer.files], 'drop');
      }}
      onPaste={(event) => {
        // A picture from the clipboard; words go where the caret stands.
        const files = [...event.clipboardData.files];
        if (files.length === 0 || event.clipboardData.getData('text/plain') !== '') return;
        event.preventDefault();
        event.stopPropagation();
        onOpen?.();
        void hand.take(files, 'paste');
      }}
    >
      {open && draft.ready ? (
        <EvidenceForm
          dossier={dossier}
          target={target}
          record={record}
          sources={sources}
          opened={opened}
          draft={draft}
          file={file}
          hand={hand}
          onShowPassage={onShowPassage}
          onClose={onClose}
        />
      ) : null}
      {children}
    </div>
  );
}
