/** The fields of a claim that are changed most, edited where they are shown: each change is one act of its own. */
import { type ClaimFields, categories, workflowSchema } from '../../../shared/records/claim';
import { edit } from '../../data/change';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { ChoiceMenu } from '../../ui/choice-menu';
import { TextField } from '../../ui/fields';
import { InlineText } from '../../ui/inline-text';
import { SuggestField } from '../../ui/suggest-field';
import type { Claim } from './claim-list';
import { suggestNames } from './name-suggestions';
import { useSave } from './use-save';

interface FieldsProps {
  readonly claim: Claim;
  /** Names already used in the dossier. */
  readonly names: readonly string[];
}

export function ClaimFieldsEditor({ claim, names }: FieldsProps) {
  const { t } = useI18n();
  const save = useSave(claim.dossier);
  const { category, workflow, speaker, statement, note } = claim.fields;
  const set = (fields: Partial<ClaimFields>): Promise<boolean> => save([edit(claim, fields)]);
  const words = t.claims.inline;
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
      <LongText
        label={t.claims.field.statement}
        value={statement}
        maxLength={4000}
        onSave={(next) => set({ statement: next })}
      />
      <LongText label={t.claims.field.note} value={note} onSave={(next) => set({ note: next })} />
    </div>
  );
}

function LongText({
  label,
  value,
  maxLength,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  readonly onSave: (value: string) => Promise<boolean>;
}) {
  const { t } = useI18n();
  const words = t.claims.inline;
  return (
    <InlineText
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
          {...(maxLength ? { maxLength } : {})}
        />
      )}
    />
  );
}
