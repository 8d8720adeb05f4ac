/** Writing a piece of evidence: where it comes from, what it does to the claim, how credible it is, what it shows. */
import { useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import {
  credibilitySchema,
  type EvidenceFields,
  stanceSchema,
  type Target,
} from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { isOvertaken } from '../../data/form-draft';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
import { Button } from '../../ui/button';
import { Checkbox, Choices, TextField } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { AttachmentField } from './attachment-field';
import {
  asksAboutMedia,
  type EvidenceDraft,
  evidenceChanges,
  findNamed,
  isUntouched,
  isWebAddress,
  saysNothing,
} from './evidence-draft';
import { GradeMark } from './grade-mark';
import type { HeldFile } from './hold-file';
import { MediaField } from './media-field';
import { PassageLine, type ShownPassage } from './passage-line';
import { PositionField } from './position-field';
import { SourceField } from './source-field';
import { useActs } from './use-act';
import type { HandState } from './use-hand';

interface Props {
  readonly dossier: Id;
  readonly target: Target;
  readonly record: FoldedRecord<'evidence'> | null;
  readonly sources: readonly FoldedRecord<'source'>[];
  /** The form as it was opened. */
  readonly opened: EvidenceDraft;
  readonly draft: DraftState<EvidenceDraft>;
  readonly file: DraftState<HeldFile>;
  readonly hand: HandState;
  readonly onShowPassage?: ((passage: ShownPassage) => void) | undefined;
  readonly onClose: () => void;
}

export function EvidenceForm({
  dossier,
  target,
  record,
  sources,
  opened,
  draft,
  file,
  hand,
  onShowPassage,
  onClose,
}: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const words = t.sources.evidence;
  const acts = useActs(dossier);
  const [tried, setTried] = useState(false);
  const typed = draft.value ?? opened;
  const { fields } = typed.form;
  const found = findNamed(typed, sources);
  const reliability = found?.fields.reliability ?? (typed.name.trim() ? typed.fresh.reliability : null);

  const change = (next: EvidenceDraft): void => {
    if (isUntouched(next, opened)) draft.drop();
    else draft.type(next);
  };
  const set = (part: Partial<EvidenceFields>): void =>
    change({ ...typed, form: { ...typed.form, fields: { ...fields, ...part } } });
  const leave = (): void => {
    draft.drop();
    file.drop();
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (saysNothing(typed) || hand.reading !== null) return;
    const { changes, bytes } = evidenceChanges(typed, sources, file.value);
    if (changes.length > 0 && !(await acts.save(changes, bytes))) return;
    leave();
    notify({ tone: 'info', text: words.saved });
  };

  return (
    <form
      className="evidence-form"
      aria-label={record ? words.editTitle : words.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h4>
        {record ? words.editTitle : words.newTitle}{' '}
        <GradeMark reliability={reliability} credibility={fields.credibility} />
      </h4>
      <SourceField
        sources={sources}
        name={typed.name}
        found={found}
        fresh={typed.fresh}
        onName={(name) => change({ ...typed, name })}
        onFresh={(part) => change({ ...typed, fresh: { ...typed.fresh, ...part } })}
      />
      <Choices
        label={words.stance[target.kind]}
        value={fields.stance}
        options={stanceSchema.options.map((value) => ({
          value,
          label: t.terms.stance[value],
          code: words.sign[value],
        }))}
        onChange={(stance) => set({ stance })}
      />
      {target.kind === 'dispute' ? (
        <PositionField
          dossier={dossier}
          dispute={target.id}
          value={fields.position ?? null}
          onChange={(position) => set({ position })}
        />
      ) : null}
      <Choices
        label={words.credibility}
        value={fields.credibility}
        options={credibilitySchema.options.map((value) => ({
          value,
          label: t.terms.credibility[value],
          code: value,
        }))}
        onChange={(credibility) => set({ credibility })}
      />
      <Checkbox isSelected={fields.primary} onChange={(primary) => set({ primary })}>
        {words.primary}
      </Checkbox>
      <TextField
        label={words.excerpt}
        hint={words.excerptHint}
        value={fields.excerpt}
        onChange={(excerpt) => set({ excerpt })}
        multiline
        rows={3}
        maxLength={20_000}
      />
      {fields.passage ? (
        <div className="passage-held">
          <PassageLine dossier={dossier} passage={fields.passage} record={null} onShow={onShowPassage} />
          <Button size="small" look="quiet" onPress={() => set({ passage: null })}>
            {words.detachPassage}
          </Button>
        </div>
      ) : null}
      <TextField
        label={words.link}
        hint={fields.link.trim() !== '' && !isWebAddress(fields.link) ? words.notALink : words.linkHint}
        value={fields.link}
        onChange={(link) => set({ link })}
        dir="ltr"
        maxLength={4000}
      />
      <AttachmentField
        attachment={fields.attachment}
        hand={hand}
        onDetach={() => {
          file.drop();
          set({ attachment: null });
        }}
      />
      {asksAboutMedia(typed) ? (
        <MediaField media={fields.media} onChange={(media) => set({ media })} />
      ) : null}
      <ProseField
        dossier={dossier}
        label={words.note}
        value={fields.note}
        onChange={(note) => set({ note })}
        rows={2}
      />
      {tried && saysNothing(typed) ? (
        <p className="field-error" role="alert">
          {words.nothing}
        </p>
      ) : null}
      {draft.value && isOvertaken('evidence', draft.value.form, record) ? (
        <p className="asked-line" role="status">
          {t.drafts.changedMeanwhile}
        </p>
      ) : null}
      <footer className="evidence-foot">
        <Button type="submit" look="primary" isDisabled={hand.reading !== null}>
          {words.save}
        </Button>
        <Button look="quiet" onPress={leave}>
          {draft.value ? t.drafts.discard : t.common.cancel}
        </Button>
        {draft.value ? (
          <span className="field-hint">
            {sayDraft(i18n, { failed: draft.failed || file.failed, keptAt: draft.keptAt })}
          </span>
        ) : null}
      </footer>
    </form>
  );
}
