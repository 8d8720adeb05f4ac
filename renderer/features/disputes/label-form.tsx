/** Naming a position: one field, saved with Enter. */
import { useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';

export function LabelForm({
  value,
  submitLabel,
  onSubmit,
  onCancel,
}: {
  readonly value: string;
  readonly submitLabel: string;
  readonly onSubmit: (label: string) => unknown;
  readonly onCancel: () => void;
}) {
  const { t } = useI18n();
  const [label, setLabel] = useState(value);
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="label-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() === '') setMissing(true);
        else void onSubmit(label.trim());
      }}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onCancel();
      }}
    >
      <TextField
        label={t.disputes.positionLabel}
        value={label}
        onChange={setLabel}
        autoFocus
        maxLength={400}
        error={missing && label.trim() === '' ? t.disputes.positionMissing : undefined}
      />
      <div className="choices">
        <Button type="submit" size="small" look="primary">
          {submitLabel}
        </Button>
        <Button size="small" look="quiet" onPress={onCancel}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
