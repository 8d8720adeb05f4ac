/** One source in hand: its form, where editors differ about it, and what rests on it. */

import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Reliability, SourceType } from '../../../shared/records/source';
import { ProseView } from '../../editor/prose-view';
import { FieldDifferences } from '../../forms/field-differences';
import { useRecordActs } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { GradeHistory } from './grade-history';
import { SourceForm } from './source-form';
import { SourceMerge } from './source-merge';
import { SourceRests } from './source-rests';

export function SourcePage({
  dossier,
  source,
  sources,
  evidence,
  onShow,
}: {
  readonly dossier: Id;
  readonly source: FoldedRecord<'source'>;
  readonly sources: readonly FoldedRecord<'source'>[];
  readonly evidence: readonly FoldedRecord<'evidence'>[];
  readonly onShow: (id: Id) => void;
}) {
  const { t, dateTime } = useI18n();
  const { setRetracted } = useRecordActs(dossier);
  const { fields, created } = source;
  const name = fields.name || t.sources.unnamed;
  const say = { retracted: t.sources.retracted(name), restored: t.sources.restored(name) };
  const show = (field: string, value: unknown): ReactNode => {
    if (field === 'reliability') return `${value} · ${t.terms.reliability[value as Reliability] ?? ''}`;
    if (field === 'type') return t.terms.sourceType[value as SourceType] ?? String(value);
    if (field === 'note' && value) return <ProseView dossier={dossier} markdown={String(value)} />;
    return undefined;
  };
  return (
    <section className="sources-sheet" aria-label={name}>
      <header className="source-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {fields.retracted ? (
          <Button size="small" onPress={() => void setRetracted([source], false, say)}>
            {t.common.restore}
          </Button>
        ) : (
          <Button size="small" look="quiet" onPress={() => void setRetracted([source], true, say)}>
            {t.sources.retract}
          </Button>
        )}
      </header>
      <p className="field-hint">{t.sources.addedBy(created.by.name, dateTime(created.at))}</p>
      {fields.retracted ? <p className="asked-line">{t.sources.retractedHint}</p> : null}
      <FieldDifferences
        record={source}
        labels={{
          name: t.sources.name,
          type: t.sources.type,
          reliability: t.sources.reliability,
          note: t.sources.note,
          redactionReason: t.sources.redaction,
          retracted: t.sources.retractedMark,
          mergedInto: t.sources.merge.title,
        }}
        show={show}
      />
      <SourceForm dossier={dossier} record={source} sources={sources} onSaved={onShow} onShow={onShow} />
      <GradeHistory dossier={dossier} source={source} />
      <SourceRests dossier={dossier} source={source} sources={sources} evidence={evidence} />
      <SourceMerge dossier={dossier} source={source} sources={sources} />
    </section>
  );
}
