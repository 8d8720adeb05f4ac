/** One right of reply, or one correction, as it stands; where editors differ, what each of them wrote. */
import { Ellipsis } from 'lucide-react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { edtfSchema } from '../../../shared/records/text';
import { takeValue } from '../../data/settle';
import { ProseView } from '../../editor/prose-view';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { Disagreement } from '../../ui/disagreement';
import { dayOf, type OpenKind, proseOf } from './openness-draft';
import { useOpenActs } from './use-open-acts';

interface ItemProps {
  readonly dossier: Id;
  readonly record: FoldedRecord<OpenKind>;
  readonly onEdit: () => void;
}

export function OpenItem({ dossier, record, onEdit }: ItemProps) {
  const { t, date, dateTime } = useI18n();
  const { kind, fields, created } = record;
  const words = t.openness[kind];
  const acts = useOpenActs(dossier);
  const day = dayOf(record);
  const prose = proseOf(fields);
  const who = 'asked' in fields ? fields.asked : '';
  const choices = fields.retracted
    ? [{ id: 'restore' as const, label: t.common.restore }]
    : [
        { id: 'edit' as const, label: t.sources.evidence.edit },
        { id: 'retract' as const, label: t.sources.evidence.retract },
      ];
  return (
    <div className="openness-item" data-retracted={fields.retracted}>
      <div className="openness-line">
        <p>
          {who ? <b dir="auto">{showHiddenMarks(who)}</b> : null}
          {who && day ? ' · ' : null}
          {day ? <time dateTime={day}>{date(day)}</time> : null}
          {fields.retracted ? <span className="badge">{t.sources.retractedMark}</span> : null}
        </p>
        <IconMenu
          label={words.actions(who || (day ? date(day) : ''))}
          icon={<Ellipsis size={16} aria-hidden="true" />}
          choices={choices}
          onChoose={(id) => {
            if (id === 'edit') onEdit();
            else void acts.retract(record, id === 'retract');
          }}
        />
      </div>
      {prose.trim() ? (
        <div className="openness-prose">
          <ProseView dossier={dossier} markdown={prose} />
        </div>
      ) : (
        <p className="field-hint">{words.waiting}</p>
      )}
      <Differences record={record} />
      <p className="field-hint">{t.sources.evidence.by(created.by.name, dateTime(created.at))}</p>
    </div>
  );
}

function Differences({ record }: { readonly record: FoldedRecord<OpenKind> }) {
  const { t, date, dateTime } = useI18n();
  const acts = useOpenActs(record.dossier);
  const fieldNames: Readonly<Record<string, string>> = t.history.ofClaim.field;
  const show = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? t.history.ofClaim.yes : t.history.ofClaim.no;
    const day = edtfSchema.safeParse(value);
    return day.success ? date(day.data) : showHiddenMarks(String(value ?? '')) || t.sources.empty;
  };
  return Object.entries(record.disagreements).map(([field, standing]) => (
    <Disagreement
      key={field}
      title={t.sources.differ(fieldNames[field] ?? field)}
      values={standing.map(({ entry, value, by, at }) => ({
        key: entry,
        value: <bdi>{show(value)}</bdi>,
        by: by.name,
        when: <time dateTime={at}>{dateTime(at)}</time>,
      }))}
      nameless={t.app.nameless}
      takeLabel={t.sources.take}
      onTake={(entry) => {
        const change = takeValue(record, field, entry);
        if (change) void acts.save([change]);
      }}
    />
  ));
}
