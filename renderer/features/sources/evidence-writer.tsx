/** Writing a piece of evidence: its form with what is typed and the file in hand, and the place files are dropped on. */
import { type DragEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Passage, Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { type DraftState, useDraft } from '../../data/use-draft';
import { useI18n } from '../../i18n/i18n';
import { beginEvidence, type EvidenceDraft, evidenceDraftSchema, withPassage } from './evidence-draft';
import { EvidenceForm } from './evidence-form';
import { type HeldFile, heldFileSchema } from './hold-file';
import type { ShownPassage } from './passage-line';
import { type HandState, useHand } from './use-hand';

/** What an editor hands over from elsewhere on the screen: files, or a passage of an article. */
export type Handed =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly method: 'drop' | 'paste' }
  /** `outlet` of the passage's article, empty where unknown. */
  | { readonly kind: 'passage'; readonly passage: Passage; readonly outlet: string };

interface WriterProps {
  readonly dossier: Id;
  readonly target: Target;
  /** Null for a new piece. */
  readonly record: FoldedRecord<'evidence'> | null;
  readonly sources: readonly FoldedRecord<'source'>[];
  /** How often a press asked for the form; what is typed keeps it open all the same. */
  readonly pressed: number;
  /** A file or a passage that is handed over opens the form. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Goes into the form, and opens it. */
  readonly handed?: Handed | null;
  readonly onTaken?: (() => void) | undefined;
  readonly onShowPassage?: ((passage: ShownPassage) => void) | undefined;
  /** What the form of a known piece stands in place of; what the form of a new one stands above. */
  readonly children: ReactNode;
}

export function EvidenceWriter(props: WriterProps) {
  const { dossier, target, record, pressed, children } = props;
  const key = `evidence ${dossier} ${target.id} ${record?.id ?? 'new'}`;
  const draft = useDraft(key, evidenceDraftSchema);
  const open = draft.ready && (pressed > 0 || draft.value !== null);
  if (record && !open) return children;
  return (
    <Desk {...props} draftKey={key} draft={draft} open={open}>
      {record ? null : children}
    </Desk>
  );
}

interface DeskProps extends WriterProps {
  readonly draftKey: string;
  readonly draft: DraftState<EvidenceDraft>;
  readonly open: boolean;
}

function Desk(props: DeskProps) {
  const { dossier, target, record, sources, pressed, draftKey, draft, open, onOpen, onClose } = props;
  const { handed = null, onTaken, onShowPassage, children } = props;
  const file = useDraft(`${draftKey} file`, heldFileSchema);
  const box = useRef<HTMLDivElement>(null);
  // The form starts anew each time it is opened; while it is open, what is typed is compared with that start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sources that arrive meanwhile change nothing typed
  const opened = useMemo(() => beginEvidence(target, record, sources), [open, record]);
  const { type, ready } = draft;
  const { type: keepFile } = file;
  const typed = draft.value ?? opened;
  const onHeld = useCallback(
    (held: HeldFile) => {
      keepFile(held);
      const fields = { ...typed.form.fields, attachment: held.attachment };
      type({ ...typed, form: { ...typed.form, fields } });
    },
    [keepFile, type, typed],
  );
  const hand = useHand(onHeld);
  const latest = useRef({ typed, sources, onTaken, onOpen, take: hand.take });
  useEffect(() => {
    latest.current = { typed, sources, onTaken, onOpen, take: hand.take };
  });
  useEffect(() => {
    if (!handed || !ready) return;
    const now = latest.current;
    now.onTaken?.();
    now.onOpen();
    if (handed.kind === 'files') void now.take(handed.files, handed.method);
    else type(withPassage(now.typed, handed.passage, handed.outlet, now.sources));
    box.current?.scrollIntoView({ block: 'start' });
  }, [handed, ready, type]);
  const take: HandState['take'] = (files, method) => {
    onOpen();
    return hand.take(files, method);
  };
  return (
    <DropPlace box={box} onFiles={take}>
      {open && ready ? (
        <EvidenceForm
          dossier={dossier}
          target={target}
          record={record}
          sources={sources}
          opened={opened}
          draft={draft}
          file={file}
          hand={hand}
          pressed={pressed}
          onShowPassage={onShowPassage}
          onClose={onClose}
        />
      ) : null}
      {children}
    </DropPlace>
  );
}

/** Files dropped here, or a picture pasted here, are taken in hand: by the innermost place of those they fell on. */
function DropPlace({
  box,
  onFiles,
  children,
}: {
  readonly box: React.RefObject<HTMLDivElement | null>;
  readonly onFiles: HandState['take'];
  readonly children: ReactNode;
}) {
  const { t } = useI18n();
  const [over, setOver] = useState(false);
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      ref={box}
      className="evidence"
      role="group"
      data-over={over}
      data-drop-label={t.sources.evidence.drop}
      onDragOver={(event) => {
        setOver(isFile(event) && !event.defaultPrevented);
        if (isFile(event)) event.preventDefault();
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isFile(event) || event.defaultPrevented) return;
        event.preventDefault();
        void onFiles([...event.dataTransfer.files], 'drop');
      }}
      onPaste={(event) => {
        // A picture from the clipboard; words go where the caret stands.
        const files = [...event.clipboardData.files];
        if (files.length === 0 || event.clipboardData.getData('text/plain') !== '') return;
        event.preventDefault();
        event.stopPropagation();
        void onFiles(files, 'paste');
      }}
    >
      {children}
    </div>
  );
}
