/** Writing down who was asked to answer, when, and what they said; or what was wrong, and what is right. */
import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { isOvertaken } from '../../data/form-draft';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { notify } from '../../ui/notices';
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
import { useOpenActs } from './use-open-acts';

interface FormProps<K extends OpenKind> {
  readonly dossier: Id;
  readonly kind: K;
  readonly target: Target;
  /** Who is likely to be asked: the speaker. */
  readonly asked: string;
  readonly record: FoldedRecord<K> | null;
  readonly draft: DraftState<OpenDraft<K>>;
  readonly onClose: () => void;
}

export function OpenForm<K extends OpenKind>(props: FormProps<K>) {
  const { dossier, kind, target, asked, record, draft, onClose } = props;
  const i18n = useI18n();
  const { t, date, dir } = i18n;
  const words = t.openness[kind as OpenKind];
  const acts = useOpenActs(dossier);
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
    if (made && !(await acts.save([made]))) return;
    leave();
    notify({ tone: 'info', text: words.saved });
  };
  const day = readDay(typed.day);
  return (
    <form
      className="openness-form"
      aria-label={record ? words.editTitle : words.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        const mod = event.ctrlKey || event.metaKey;
        if (event.code === 'Enter' && mod) void save();
        else if (event.code === 'Escape' && draft.value === null) onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <h4>{record ? words.editTitle : words.newTitle}</h4>
      {'asked' in fields ? (
        <TextField
          label={t.openness.asked}
          value={fields.asked}
          onChange={(next) => setFields({ ...fields, asked: next })}
          maxLength={400}
          autoFocus
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
      {draft.value && isOvertaken(kind, draft.value.form, record) ? (
        <p className="asked-line" role="status">
          {t.drafts.changedMeanwhile}
        </p>
      ) : null}
      <footer className="openness-foot">
        <Button type="submit" look="primary">
          {t.common.save}
        </Button>
        <Button look="quiet" onPress={leave}>
          {draft.value ? t.drafts.discard : t.common.cancel}
        </Button>
        {draft.value ? <span className="field-hint">{sayDraft(i18n, draft)}</span> : null}
      </footer>
    </form>
  );
}
