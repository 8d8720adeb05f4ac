/** Asks for a dossier's title. Stays open, with what was typed, where saving fails. */
import { type FormEvent, useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/fields';

export function TitleDialog({
  heading,
  action,
  initial,
  onSave,
  onClose,
}: {
  readonly heading: string;
  readonly action: string;
  readonly initial: string;
  /** @returns whether it was saved; otherwise the reason has been said */
  readonly onSave: (title: string) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { t } = useI18n();
  const [title, setTitle] = useState(initial);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const saved = await onSave(title.trim());
    setBusy(false);
    if (saved) onClose();
  };
  return (
    <Dialog title={heading} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField
          label={t.library.form.title}
          hint={t.library.form.hint}
          value={title}
          onChange={setTitle}
          maxLength={400}
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t.common.cancel}</Button>
          <Button type="submit" look="primary" isDisabled={busy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
