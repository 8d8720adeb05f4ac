/** Corrects what is said about one article. Words left as they were keep their place on the page. */
import { type FormEvent, useState } from 'react';
import type { PageArticle } from '../../../shared/intake/page';
import { readTypedDate } from '../../../shared/intake/typed-date';
import type { PlacedText } from '../../../shared/records/text';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Choices, TextField } from '../../ui/fields';

const textFields = ['title', 'subtitle', 'outlet', 'byline', 'dateline'] as const;

/** Typed words: the same ones keep their span, none are no value, others stand outside the page. */
function retyped(before: PlacedText | null, typed: string): PlacedText | null {
  const text = typed.trim();
  if (text === (before?.text ?? '').trim()) return before;
  return text === '' ? null : { text, span: null };
}

export function ArticleForm({
  fields,
  onSave,
  onClose,
}: {
  readonly fields: PageArticle;
  readonly onSave: (fields: Partial<PageArticle>) => void;
  readonly onClose: () => void;
}) {
  const { t, date, dir } = useI18n();
  const [typed, setTyped] = useState(() => ({
    title: fields.title?.text ?? '',
    subtitle: fields.subtitle?.text ?? '',
    outlet: fields.outlet?.text ?? '',
    byline: fields.byline?.text ?? '',
    dateline: fields.dateline?.text ?? '',
  }));
  const [day, setDay] = useState(fields.published ?? '');
  const [direction, setDirection] = useState(fields.direction);
  const kept = day.trim() === (fields.published ?? '');
  const edtf = day.trim() === '' ? null : kept ? fields.published : readTypedDate(day);
  const wrong = day.trim() !== '' && edtf === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong) return;
    const words = textFields.map((field) => [field, retyped(fields[field], typed[field])] as const);
    const changed = words.filter(([field, value]) => value !== fields[field]);
    onSave({
      ...Object.fromEntries(changed),
      ...(edtf === fields.published ? {} : { published: edtf }),
      ...(direction === fields.direction ? {} : { direction }),
    });
  };
  return (
    <Dialog title={t.intake.form.title} onClose={onClose} width={620}>
      <form className="form" onSubmit={submit}>
        {textFields.map((field) => (
          <TextField
            key={field}
            label={t.terms.field[field]}
            value={typed[field]}
            onChange={(value) => setTyped((before) => ({ ...before, [field]: value }))}
            multiline={field === 'title' || field === 'subtitle'}
            rows={2}
            maxLength={4000}
            autoFocus={field === 'title'}
          />
        ))}
        <TextField
          label={t.terms.field.published}
          value={day}
          onChange={setDay}
          dir={dir}
          hint={edtf && !wrong ? t.intake.form.dateRead(date(edtf)) : t.intake.form.dateHint}
          error={wrong ? t.intake.form.dateWrong : undefined}
        />
        <Choices
          label={t.intake.form.direction}
          value={direction}
          onChange={setDirection}
          options={[
            { value: 'rtl', label: t.intake.form.rtl },
            { value: 'ltr', label: t.intake.form.ltr },
          ]}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={wrong}>
            {t.common.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
