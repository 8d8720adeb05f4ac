/** The fields of a claim that are changed most, edited where they are shown: each change is one act of its own. */
import { type ClaimFields, categories, workflowSchema } from '../../../shared/records/claim';
import { flattenProse } from '../../../shared/sheet/prose';
import { edit } from '../../data/change';
import { ProseField } from '../../editor/prose-field';
import { ProseView } from '../../editor/prose-view';
import { useSave } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { ChoiceMenu } from '../../ui/choice-menu';
import { TextField } from '../../ui/fields';
import { InlineText } from '../../ui/inline-text';
import { SuggestField } from '../../ui/suggest-field';
import type { Claim } from './claim-list';
import { suggestNames } from './name-suggestions';
import { useTextInHand } from './use-text-in-hand';

interface FieldsProps {
  readonly claim: Claim;
  /** Names already used in the dossier. */
  readonly names: readonly string[];
}

export function ClaimFieldsEditor({ claim, names }: FieldsProps) {
  const { t } = useI18n();
  const save = useSave(claim.dossier);
  const { category, workflow, speaker } = claim.fields;
  const set = (fields: Partial<ClaimFields>): void => void save([edit(claim, fields)]);
  const words = t.claims.inline;
  const inHand = useTextInHand(claim, 'speaker');
  return (
    <div className="claim-fields">
      <div className="claim-fields-row">
        <ChoiceMenu
          label={t.claims.field.category}
          value={category}
          options={categories.map((id) => ({ id, label: t.terms.category[id] }))}
          onChange={(id) => {
            const chosen = categories.find((one) => one === id);
            if (chosen) set({ category: chosen });
          }}
        />
        <ChoiceMenu
          label={t.claims.field.workflow}
          hint={t.claims.workflowKeys}
          shortcut="W"
          value={workflow}
          options={workflowSchema.options.map((id) => ({ id, label: t.terms.workflow[id] }))}
          onChange={(id) => {
            const chosen = workflowSchema.safeParse(id);
            if (chosen.success) set({ workflow: chosen.data });
          }}
        />
      </div>
      <InlineText
        inHand={inHand}
        warning={inHand.overtaken ? t.drafts.changedMeanwhile : undefined}
        label={t.claims.field.speaker}
        editLabel={words.edit(t.claims.field.speaker, speaker)}
        value={speaker}
        placeholder={t.claims.outletItself}
        renderField={(field) => (
          <SuggestField
            {...field}
            label={t.claims.field.speaker}
            hint={words.keys}
            suggest={(typed) => suggestNames(names, typed)}
            maxLength={400}
          />
        )}
      >
        {speaker ? <bdi>{showHiddenMarks(speaker)}</bdi> : undefined}
      </InlineText>
      <Statement claim={claim} />
      <Note claim={claim} />
    </div>
  );
}

function Statement({ claim }: Pick<FieldsProps, 'claim'>) {
  const { t } = useI18n();
  const words = t.claims.inline;
  const label = t.claims.field.statement;
  const value = claim.fields.statement;
  const inHand = useTextInHand(claim, 'statement');
  return (
    <InlineText
      inHand={inHand}
      warning={inHand.overtaken ? t.drafts.changedMeanwhile : undefined}
      label={label}
      editLabel={words.edit(label, value)}
      value={value}
      placeholder={words.empty}
      multiline
      renderField={(field) => (
        <TextField {...field} label={label} hint={words.linesKeys} multiline rows={3} maxLength={4000} />
      )}
    />
  );
}

function Note({ claim }: Pick<FieldsProps, 'claim'>) {
  const { t } = useI18n();
  const words = t.claims.inline;
  const label = t.claims.field.note;
  const value = claim.fields.note;
  const inHand = useTextInHand(claim, 'note');
  return (
    <InlineText
      inHand={inHand}
      warning={inHand.overtaken ? t.drafts.changedMeanwhile : undefined}
      label={label}
      editLabel={words.edit(label, flattenProse(value))}
      value={value}
      placeholder={words.empty}
      multiline
      renderField={(field) => (
        <ProseField {...field} dossier={claim.dossier} label={label} hint={words.linesKeys} rows={3} />
      )}
    >
      {value ? <ProseView dossier={claim.dossier} markdown={value} /> : undefined}
    </InlineText>
  );
}
