/** One right of reply, or one correction, as it stands; where editors differ, what each of them wrote. */
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { ProseView } from '../../editor/prose-view';
import { FieldDifferences } from '../../forms/field-differences';
import { useRecordActs } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { dayOf, type OpenKind, proseOf } from './openness-draft';

interface ItemProps {
  readonly dossier: Id;
  readonly record: FoldedRecord<OpenKind>;
  readonly onEdit: () => void;
}

export function OpenItem({ dossier, record, onEdit }: ItemProps) {
  const { t, date, dateTime } = useI18n();
  const { kind, fields, created } = record;
  const words = t.openness[kind];
  const { setRetracted } = useRecordActs(dossier);
  const show = (field: string, value: unknown): ReactNode => {
    const isDay = field === 'askedAt' || field === 'correctedAt';
    return isDay && typeof value === 'string' ? date(value) : undefined;
  };
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
    <div className="record-item" data-retracted={fields.retracted}>
      <div className="record-line">
        <p className="record-name">
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
            else void setRetracted([{ kind, id: record.id }], id === 'retract', words);
          }}
        />
      </div>
      {prose.trim() ? (
        <div className="record-prose">
          <ProseView dossier={dossier} markdown={prose} />
        </div>
      ) : (
        <p className="field-hint">{words.waiting}</p>
      )}
      <FieldDifferences record={record} labels={t.history.ofClaim.field} show={show} />
      <p className="field-hint">{t.sources.evidence.by(created.by.name, dateTime(created.at))}</p>
    </div>
  );
}
