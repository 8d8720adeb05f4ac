/** Writing down who was asked to answer, when, and what they said; or what was wrong, and what is right. */
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { settleDraft } from '../../data/after-save';
import { isOvertaken, typedSince } from '../../data/form-draft';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { DraftForm } from '../../forms/draft-form';
import { useRecordActs } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { TextField } from '../../ui/fields';
import {
  beginOpen,
  isUntouched,
  type OpenDraft,
  type OpenKind,
  openChange,
  problemOf,
  proseOf,
  withProse,
} from './openness-draft';
import { dayHere, readDay } from './read-day';

interface FormProps<K extends OpenKind> {
  readonly dossier: Id;
  readonly kind: K;
  readonly target: Target;
  /** Who is likely to be asked: the speaker. */
  readonly asked: string;
  readonly record: FoldedRecord<K> | null;
  readonly draft: DraftState<OpenDraft<K>>;
  /** How often a press asked for it. */
  readonly pressed: number;
  readonly onClose: () => void;
}

export function OpenForm<K extends OpenKind>(props: FormProps<K>) {
  const { dossier, kind, target, asked, record, draft, pressed, onClose } = props;
  const { t, date, dir } = useI18n();
  const words = t.openness[kind as OpenKind];
  const acts = useRecordActs(dossier);
  const [tried, setTried] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form begins once, with the day it was opened
  const opened = useMemo(() => beginOpen(kind, record, { target, today: dayHere(new Date()), asked }), []);
  const typed = draft.value ?? opened;
  const { fields } = typed.form;
  const change = (next: OpenDraft<K>): void => {
    if (isUntouched(next, opened)) draft.drop();
    else draft.type(next);
  };
  const setFields = (next: typeof fields): void =>
    change({ ...typed, form: { ...typed.form, fields: next } });
  const problem = problemOf(typed);
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (problem) return;
    const made = openChange(kind, typed);
    if (!made) return leave();
    const act = await acts.save([made], { say: words.saved });
    if (!act) return;
    const goOn = (later: OpenDraft<K>, entry: Id): OpenDraft<K> => ({
      ...later,
      form: typedSince(kind, later.form, made, entry),
    });
    if (await settleDraft(draft, typed, { dossier, act, record: made.record }, goOn)) onClose();
  };
  const day = readDay(typed.day);
  const title = typed.form.base ? words.editTitle : words.newTitle;
  return (
    <DraftForm
      title={title}
      heading={<h4>{title}</h4>}
      draft={draft}
      pressed={pressed}
      isOvertaken={draft.value !== null && isOvertaken(kind, draft.value.form, record)}
      onSave={save}
      onLeave={leave}
    >
      {'asked' in fields ? (
        <TextField
          label={t.openness.asked}
          value={fields.asked}
          onChange={(next) => setFields({ ...fields, asked: next })}
          maxLength={400}
        />
      ) : null}
      <TextField
        label={words.day}
        value={typed.day}
        onChange={(next) => change({ ...typed, day: next })}
        dir={dir}
        maxLength={80}
        hint={day ? t.openness.dayRead(date(day)) : t.openness.dayHint}
        error={typed.day.trim() !== '' && day === null ? t.openness.dayWrong : undefined}
      />
      <ProseField
        dossier={dossier}
        label={words.prose}
        hint={words.proseHint}
        value={proseOf(fields)}
        onChange={(prose) => setFields(withProse(kind, fields, prose))}
        rows={3}
      />
      {tried && problem === 'nothing' ? (
        <p className="field-error" role="alert">
          {words.nothing}
        </p>
      ) : null}
    </DraftForm>
  );
}
