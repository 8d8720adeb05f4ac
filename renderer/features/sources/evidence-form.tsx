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
import { settleDraft } from '../../data/after-save';
import { isOvertaken } from '../../data/form-draft';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { DraftForm } from '../../forms/draft-form';
import { useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Checkbox, Choices, TextField } from '../../ui/fields';
import { AttachmentField } from './attachment-field';
import {
  asksAboutMedia,
  type EvidenceDraft,
  evidenceChanges,
  evidenceSince,
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
  /** How often a press asked for it. */
  readonly pressed: number;
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
  pressed,
  onShowPassage,
  onClose,
}: Props) {
  const { t } = useI18n();
  const words = t.sources.evidence;
  const keep = useSave(dossier);
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
    const { changes, made, bytes } = evidenceChanges(typed, sources, file.value);
    if (!made) return leave();
    const act = await keep(changes, { bytes, say: words.saved });
    if (!act) return;
    const goOn = (later: EvidenceDraft, entry: Id): EvidenceDraft => evidenceSince(later, made, entry);
    if (await settleDraft(draft, typed, { dossier, act, record: made.record }, goOn)) leave();
  };
  const title = typed.form.base ? words.editTitle : words.newTitle;

  return (
    <DraftForm
      title={title}
      heading={
        <h4>
          {title} <GradeMark reliability={reliability} credibility={fields.credibility} />
        </h4>
      }
      draft={{ value: draft.value, keptAt: draft.keptAt, failed: draft.failed || file.failed }}
      pressed={pressed}
      focusOnForm
      isOvertaken={draft.value !== null && isOvertaken('evidence', draft.value.form, record)}
      saveLabel={words.save}
      isDisabled={hand.reading !== null}
      onSave={save}
      onLeave={leave}
    >
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
    </DraftForm>
  );
}
