/**
 * What a desk owes its readers and those it writes about: who was asked to answer, and what was corrected. On a
 * claim and on a dispute alike.
 */
import { Plus } from 'lucide-react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import { useDraft } from '../../data/use-draft';
import { useOpened } from '../../forms/use-opened';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { OpenForm } from './open-form';
import { OpenItem } from './open-item';
import { type OpenKind, openDraftSchemas } from './openness-draft';
import '../../ui/record-list.css';
import './openness.css';

interface OpennessProps {
  readonly dossier: Id;
  readonly target: Target;
  /** Who is likely to be asked: the claim's speaker. */
  readonly asked?: string;
}

export function Openness({ dossier, target, asked = '' }: OpennessProps) {
  const replies = useRecords(dossier, 'reply', { withRetracted: true });
  const corrections = useRecords(dossier, 'correction', { withRetracted: true });
  if (!replies || !corrections) return null;
  const mine = ({ fields }: FoldedRecord<OpenKind>): boolean => fields.target.id === target.id;
  const shared = { dossier, target, asked };
  return (
    <>
      <OpenList key={`reply ${target.id}`} kind="reply" records={replies.filter(mine)} {...shared} />
      <OpenList
        key={`correction ${target.id}`}
        kind="correction"
        records={corrections.filter(mine)}
        {...shared}
      />
    </>
  );
}

interface ListProps<K extends OpenKind> extends Required<OpennessProps> {
  readonly kind: K;
  readonly records: readonly FoldedRecord<K>[];
}

function OpenList<K extends OpenKind>({ dossier, target, asked, kind, records }: ListProps<K>) {
  const { t } = useI18n();
  const words = t.openness[kind as OpenKind];
  const opened = useOpened();
  return (
    <section className="openness" aria-label={words.title}>
      <header className="record-head">
        <h3>{words.title}</h3>
        <Button size="small" onPress={() => opened.open('new')}>
          <Plus size={14} aria-hidden="true" />
          {words.add}
        </Button>
      </header>
      <Writer
        dossier={dossier}
        kind={kind}
        target={target}
        asked={asked}
        record={null}
        pressed={opened.pressed('new')}
        onClose={opened.close}
      />
      {records.length === 0 ? <p className="field-hint">{words.empty}</p> : null}
      <ul className="record-items" aria-label={words.title}>
        {records.map((record) => (
          <li key={record.id}>
            <Writer
              dossier={dossier}
              kind={kind}
              target={target}
              asked={asked}
              record={record}
              pressed={opened.pressed(record.id)}
              onClose={opened.close}
            >
              <OpenItem dossier={dossier} record={record} onEdit={() => opened.open(record.id)} />
            </Writer>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The form with its draft, in place of what it edits; a kept draft opens it. */
function Writer<K extends OpenKind>({
  children = null,
  ...form
}: Omit<ListProps<K>, 'records'> & {
  readonly record: FoldedRecord<K> | null;
  readonly pressed: number;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}) {
  const { dossier, kind, target, record, pressed } = form;
  const draft = useDraft(`${kind} ${dossier} ${target.id} ${record?.id ?? 'new'}`, openDraftSchemas[kind]);
  const open = draft.ready && (pressed > 0 || draft.value !== null);
  return open ? <OpenForm {...form} draft={draft} /> : children;
}
