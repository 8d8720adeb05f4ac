/** Fields of a record in which editors differ: each answer with its name and time, to be settled by taking one. */
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../shared/log/fold';
import { targetSchema } from '../../shared/records/evidence';
import type { Id } from '../../shared/records/ids';
import { shorten } from '../../shared/weigh/quotes';
import { useRecord } from '../data/queries';
import { takeValue } from '../data/settle';
import { showHiddenMarks } from '../highlight/hidden-marks';
import { useI18n } from '../i18n/i18n';
import { Disagreement } from '../ui/disagreement';
import { useSave } from './use-record-acts';

/** Code units of a claim's words that name it. */
const NAME = 120;

interface Props {
  readonly record: FoldedRecord;
  /** The fields an editor can tell apart, by name; what differs in others is not shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** How an answer is written out, where it is not text, yes or no, or what the record is about. */
  readonly show?: (field: string, value: unknown) => ReactNode;
}

export function FieldDifferences({ record, labels, show }: Props) {
  const { t, dateTime } = useI18n();
  const save = useSave(record.dossier);
  const words = t.differences;
  return Object.entries(record.disagreements)
    .filter(([field]) => labels[field] !== undefined)
    .map(([field, standing]) => (
      <Disagreement
        key={field}
        title={words.title(labels[field] ?? field)}
        hint={words.hint}
        values={standing.map(({ entry, value, by, at }) => ({
          key: entry,
          value: (
            <bdi>
              {show?.(field, value) ?? <Plain dossier={record.dossier} field={field} value={value} />}
            </bdi>
          ),
          by: by.name,
          when: <time dateTime={at}>{dateTime(at)}</time>,
        }))}
        nameless={t.app.nameless}
        takeLabel={words.take}
        onTake={(entry) => {
          const change = takeValue(record, field, entry);
          if (change) void save([change], { say: words.settled });
        }}
      />
    ));
}

/** What any record may hold. */
function Plain({
  dossier,
  field,
  value,
}: {
  readonly dossier: Id;
  readonly field: string;
  readonly value: unknown;
}) {
  const { t } = useI18n();
  const words = t.differences;
  const named = namedRecord(field, value);
  if (named) return <RecordName dossier={dossier} {...named} />;
  if (field === 'retracted') return value === true ? words.retracted : words.standing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? words.empty : showHiddenMarks(text);
}

type NamedKind = 'claim' | 'dispute' | 'position' | 'source';
const kindOf: Readonly<Record<string, NamedKind>> = {
  claim: 'claim',
  dispute: 'dispute',
  position: 'position',
  source: 'source',
  mergedInto: 'source',
};

/** The record that an answer points at: an editor knows it by its words, not by its id. */
function namedRecord(field: string, value: unknown): { readonly kind: NamedKind; readonly id: Id } | null {
  if (field === 'target') return targetSchema.safeParse(value).data ?? null;
  const kind = kindOf[field];
  return kind && typeof value === 'string' && value !== '' ? { kind, id: value } : null;
}

function nameOf(record: FoldedRecord<NamedKind>): string {
  const { fields } = record;
  if ('anchor' in fields) return fields.statement || fields.anchor.exact;
  if ('question' in fields) return fields.question;
  return 'label' in fields ? fields.label : fields.name;
}

function RecordName({
  dossier,
  kind,
  id,
}: {
  readonly dossier: Id;
  readonly kind: NamedKind;
  readonly id: Id;
}) {
  const { t } = useI18n();
  const found = useRecord<NamedKind>(dossier, kind, id);
  if (!found) return t.differences.gone;
  return showHiddenMarks(shorten(nameOf(found), NAME)) || t.differences.empty;
}
