/** A piece of evidence as it stands: its sign, its source, its grade, what it shows, and what can be done with it. */

import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import {
  attachmentSchema,
  type Credibility,
  type Media,
  mediaSchema,
  passageSchema,
  type Stance,
} from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import { ProseView } from '../../editor/prose-view';
import { FieldDifferences } from '../../forms/field-differences';
import { useRecordActs } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { CopyButton } from '../../ui/copy-button';
import { AttachmentView } from './attachment-view';
import { GradeMark } from './grade-mark';
import { PassageLine, type ShownPassage } from './passage-line';
import { PositionName } from './position-field';

type Source = FoldedRecord<'source'>;

export function EvidenceItem({
  dossier,
  record,
  sources,
  onEdit,
  onShowPassage,
}: {
  readonly dossier: Id;
  readonly record: FoldedRecord<'evidence'>;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly onEdit: () => void;
  readonly onShowPassage?: ((passage: ShownPassage) => void) | undefined;
}) {
  const { t, dateTime } = useI18n();
  const words = t.sources.evidence;
  const { fields, created } = record;
  const source = fields.source ? (sources.get(fields.source) ?? null) : null;
  const who = source
    ? source.fields.name || t.sources.unnamed
    : fields.source
      ? words.goneSource
      : words.noSource;
  return (
    <div className="record-item" data-retracted={fields.retracted}>
      <div className="record-line">
        <span className="evidence-sign" data-stance={fields.stance} aria-hidden="true">
          {words.sign[fields.stance]}
        </span>
        <span className="record-name">
          <span className="evidence-stance">
            {t.terms.stance[fields.stance]}{' '}
            {fields.position ? <PositionName dossier={dossier} position={fields.position} /> : null} ·{' '}
          </span>
          <bdi>{showHiddenMarks(who)}</bdi>{' '}
          {fields.primary ? <span className="badge">{words.primaryMark}</span> : null}{' '}
          {source?.fields.redactionReason ? <span className="badge">{t.sources.redacted}</span> : null}
        </span>
        <GradeMark reliability={source?.fields.reliability ?? null} credibility={fields.credibility} />
        <ItemMenu
          dossier={dossier}
          record={record}
          what={shorten(fields.excerpt, 40) || who}
          onEdit={onEdit}
        />
      </div>
      <div className="evidence-body">
        {fields.excerpt ? (
          <p className="evidence-excerpt" dir="auto">
            {showHiddenMarks(fields.excerpt)}
          </p>
        ) : null}
        {fields.passage ? (
          <PassageLine dossier={dossier} passage={fields.passage} record={record} onShow={onShowPassage} />
        ) : null}
        {fields.link ? (
          <div className="evidence-link">
            <code dir="ltr">{showHiddenMarks(fields.link)}</code>
            <CopyButton text={fields.link} label={words.copy} doneLabel={words.copied} />
          </div>
        ) : null}
        {fields.media ? <MediaLine media={fields.media} /> : null}
        {fields.attachment ? <AttachmentView attachment={fields.attachment} /> : null}
        {fields.note ? (
          <div className="evidence-note">
            <ProseView dossier={dossier} markdown={fields.note} />
          </div>
        ) : null}
        <Differences record={record} />
        <p className="field-hint">{words.by(created.by.name, dateTime(created.at))}</p>
      </div>
    </div>
  );
}

/** What a picture or recording turned out to be. */
function MediaLine({ media }: { readonly media: Media }) {
  const { t } = useI18n();
  const { category, originalContext, originalLink } = media;
  return (
    <div className="evidence-media-line">
      <p>
        {t.sources.evidence.media.found} <b>{t.terms.media[category]}</b>
      </p>
      {originalContext ? <p dir="auto">{showHiddenMarks(originalContext)}</p> : null}
      {originalLink ? <code dir="ltr">{showHiddenMarks(originalLink)}</code> : null}
    </div>
  );
}

function ItemMenu({
  dossier,
  record,
  what,
  onEdit,
}: {
  readonly dossier: Id;
  readonly record: FoldedRecord<'evidence'>;
  readonly what: string;
  readonly onEdit: () => void;
}) {
  const { t } = useI18n();
  const words = t.sources.evidence;
  const { setRetracted } = useRecordActs(dossier);
  const choices = record.fields.retracted
    ? [{ id: 'restore' as const, label: t.common.restore }]
    : [
        { id: 'edit' as const, label: words.edit },
        { id: 'retract' as const, label: words.retract },
      ];
  return (
    <IconMenu
      label={words.actions(what)}
      icon={<Ellipsis size={16} aria-hidden="true" />}
      choices={choices}
      onChoose={(id) => {
        if (id === 'edit') onEdit();
        else void setRetracted([record], id === 'retract', words);
      }}
    />
  );
}

function Differences({ record }: { readonly record: FoldedRecord<'evidence'> }) {
  const { t } = useI18n();
  const words = t.sources.evidence;
  const show = (field: string, value: unknown): ReactNode => {
    if (field === 'source' && !value) return words.noSource;
    if (field === 'position' && !value) return words.wholeQuestion;
    if (field === 'stance') return t.terms.stance[value as Stance] ?? String(value);
    if (field === 'credibility') return `${value} · ${t.terms.credibility[value as Credibility] ?? ''}`;
    if (field === 'note' && value) return <ProseView dossier={record.dossier} markdown={String(value)} />;
    if (field === 'attachment')
      return attachmentSchema.safeParse(value).data?.fileName ?? t.differences.empty;
    if (field === 'passage') return passageSchema.safeParse(value).data?.anchor.exact ?? t.differences.empty;
    const media = field === 'media' ? mediaSchema.safeParse(value).data : undefined;
    if (media) return [t.terms.media[media.category], media.originalContext].filter(Boolean).join(' · ');
    return undefined;
  };
  return (
    <FieldDifferences
      record={record}
      labels={{
        source: words.source,
        stance: words.stance[record.fields.target.kind],
        position: words.position,
        credibility: words.credibility,
        primary: words.primaryMark,
        excerpt: words.excerpt,
        link: words.link,
        attachment: words.file,
        passage: t.terms.anchor.exact,
        media: words.media.category,
        note: words.note,
        retracted: t.sources.retractedMark,
        target: t.history.ofClaim.field.target,
      }}
      show={show}
    />
  );
}
