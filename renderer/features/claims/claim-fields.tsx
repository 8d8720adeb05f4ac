/** The fields of a claim that are changed most, edited where they are shown: each change is one act of its own. */
import { z } from 'zod';
import { type ClaimFields, categories, workflowSchema } from '../../../shared/records/claim';
import { flattenProse } from '../../../shared/sheet/prose';
import { edit } from '../../data/change';
import { useDraft } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { ProseView } from '../../editor/prose-view';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { ChoiceMenu } from '../../ui/choice-menu';
import { TextField } from '../../ui/fields';
import { InlineText, type KeptText } from '../../ui/inline-text';
import { SuggestField } from '../../ui/suggest-field';
import type { Claim } from './claim-list';
import { suggestNames } from './name-suggestions';
import { useSave } from './use-save';

const keptSchema = z.string().max(100_000);

interface FieldsProps {
  readonly claim: Claim;
  /** Names already used in the dossier. */
  readonly names: readonly string[];
}

export function ClaimFieldsEditor({ claim, names }: FieldsProps) {
  const { t } = useI18n();
  const save = useSave(claim.dossier);
  const { category, workflow, speaker } = claim.fields;
  const set = (fields: Partial<ClaimFields>): Promise<boolean> => save([edit(claim, fields)]);
  const words = t.claims.inline;
  const keptSpeaker = useKeptText(claim, 'speaker');
  return (
    <div className="claim-fields">
      <div className="claim-fields-row">
        <ChoiceMenu
          label={t.claims.field.category}
          value={category}
          options={categories.map((id) => ({ id, label: t.terms.category[id] }))}
          onChange={(id) => {
            const chosen = categories.find((one) => one === id);
            if (chosen) void set({ category: chosen });
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
            if (chosen.success) void set({ workflow: chosen.data });
          }}
        />
      </div>
      <InlineText
        kept={keptSpeaker}
        label={t.claims.field.speaker}
        editLabel={words.edit(t.claims.field.speaker, speaker)}
        value={speaker}
        placeholder={t.claims.outletItself}
        onSave={(next) => set({ speaker: next })}
        renderField={({ value, onChange }) => (
          <SuggestField
            label={t.claims.field.speaker}
            hint={words.keys}
            value={value}
            onChange={onChange}
            suggest={(typed) => suggestNames(names, typed)}
            maxLength={400}
            autoFocus
          />
        )}
      >
        {speaker ? <bdi>{showHiddenMarks(speaker)}</bdi> : undefined}
      </InlineText>
      <Statement claim={claim} onSave={(next) => set({ statement: next })} />
      <Note claim={claim} onSave={(next) => set({ note: next })} />
    </div>
  );
}

/** What is typed into one field, kept until it is saved or given up. */
function useKeptText(claim: Claim, field: 'speaker' | 'statement' | 'note'): KeptText {
  const { value, type, drop } = useDraft(`claim-text ${claim.dossier} ${claim.id} ${field}`, keptSchema);
  return { value, type, drop };
}

interface TextProps {
  readonly claim: Claim;
  readonly onSave: (value: string) => Promise<boolean>;
}

function Statement({ claim, onSave }: TextProps) {
  const { t } = useI18n();
  const words = t.claims.inline;
  const label = t.claims.field.statement;
  const value = claim.fields.statement;
  return (
    <InlineText
      kept={useKeptText(claim, 'statement')}
      label={label}
      editLabel={words.edit(label, value)}
      value={value}
      placeholder={words.empty}
      multiline
      onSave={onSave}
      renderField={(field) => (
        <TextField
          {...field}
          label={label}
          hint={words.linesKeys}
          multiline
          rows={3}
          autoFocus
          maxLength={4000}
        />
      )}
    />
  );
}

function Note({ claim, onSave }: TextProps) {
  const { t } = useI18n();
  const words = t.claims.inline;
  const label = t.claims.field.note;
  const value = claim.fields.note;
  return (
    <InlineText
      kept={useKeptText(claim, 'note')}
      label={label}
      editLabel={words.edit(label, flattenProse(value))}
      value={value}
      placeholder={words.empty}
      multiline
      onSave={onSave}
      renderField={(field) => (
        <ProseField
          {...field}
          dossier={claim.dossier}
          label={label}
          hint={words.linesKeys}
          rows={3}
          autoFocus
        />
      )}
    >
      {value ? <ProseView dossier={claim.dossier} markdown={value} /> : undefined}
    </InlineText>
  );
}
