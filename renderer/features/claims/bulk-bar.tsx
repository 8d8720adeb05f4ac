/** What can be done with several claims at once; each is one act, undone at one stroke. */
import { useState } from 'react';
import { type ClaimFields, categories, workflowSchema } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { edit } from '../../data/change';
import { useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Select } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { SuggestField } from '../../ui/suggest-field';
import type { Claim } from './claim-list';
import { suggestNames } from './name-suggestions';

interface BulkProps {
  readonly dossier: Id;
  /** The selected claims that are shown. */
  readonly selected: readonly Claim[];
  /** How many claims are shown. */
  readonly shown: number;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  /** Names already used in the dossier. */
  readonly names: readonly string[];
  /** Makes one claim of them. @returns whether it was done */
  readonly onJoin: (claims: readonly Claim[]) => Promise<boolean>;
}

export function BulkBar(props: BulkProps) {
  const { dossier, selected, shown, onSelectAll, onClear, names, onJoin } = props;
  const { t, count } = useI18n();
  const save = useSave(dossier);
  const [saving, setSaving] = useState(false);
  if (selected.length === 0) return null;
  const apply = async (
    fields: Partial<Pick<ClaimFields, 'retracted' | 'category' | 'workflow' | 'speaker'>>,
  ) => {
    const changing = selected.filter((claim) =>
      Object.entries(fields).some(
        ([field, value]) =>
          claim.fields[field as keyof ClaimFields] !== value ||
          claim.disagreements[field as keyof ClaimFields] !== undefined,
      ),
    );
    setSaving(true);
    const saved = changing.length === 0 || (await save(changing.map((claim) => edit(claim, fields))));
    setSaving(false);
    if (!saved) return;
    notify({ tone: 'info', text: t.claims.bulk.changed(count(changing.length)) });
    if ('retracted' in fields) onClear();
  };
  const retracted = selected.every((claim) => claim.fields.retracted);
  return (
    <div className="claim-bulk" role="region" aria-label={t.claims.bulk.label}>
      <div className="claim-bulk-head">
        <strong role="status">{t.claims.bulk.selected(count(selected.length))}</strong>
        <Button size="small" look="quiet" isDisabled={selected.length === shown} onPress={onSelectAll}>
          {t.claims.bulk.all(count(shown))}
        </Button>
        <Button size="small" look="quiet" onPress={onClear}>
          {t.claims.bulk.none}
        </Button>
      </div>
      <div className="claim-bulk-acts">
        <Select
          label={t.claims.bulk.category}
          value={null}
          options={categories.map((value) => ({ value, label: t.terms.category[value] }))}
          onChange={(category) => void apply({ category })}
        />
        <Select
          label={t.claims.bulk.workflow}
          value={null}
          options={workflowSchema.options.map((value) => ({ value, label: t.terms.workflow[value] }))}
          onChange={(workflow) => void apply({ workflow })}
        />
        <BulkSpeaker names={names} isDisabled={saving} onApply={(speaker) => void apply({ speaker })} />
        <Button
          size="small"
          isDisabled={saving || retracted || selected.length < 2}
          onPress={() =>
            void onJoin(selected).then((joined) => {
              if (joined) onClear();
            })
          }
        >
          {t.claims.join.open}
        </Button>
        <Button size="small" isDisabled={saving} onPress={() => void apply({ retracted: !retracted })}>
          {retracted ? t.claims.restore : t.claims.retract}
        </Button>
      </div>
    </div>
  );
}

/** One speaker for all of them: typed, then set. */
function BulkSpeaker({
  names,
  isDisabled,
  onApply,
}: {
  readonly names: readonly string[];
  readonly isDisabled: boolean;
  readonly onApply: (speaker: string) => void;
}) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const apply = (): void => {
    if (typed.trim() !== '' && !isDisabled) onApply(typed.trim());
  };
  return (
    <form
      className="claim-bulk-speaker"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <SuggestField
        label={t.claims.bulk.speaker}
        value={typed}
        onChange={setTyped}
        suggest={(words) => suggestNames(names, words)}
        maxLength={400}
      />
      <Button size="small" type="submit" isDisabled={isDisabled || typed.trim() === ''}>
        {t.claims.bulk.set}
      </Button>
    </form>
  );
}
