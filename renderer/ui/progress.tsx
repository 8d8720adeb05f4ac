/** Progress of a thing that takes more than half a second, with a way to stop it. */
import { Button } from './button';

export function Progress({
  label,
  fraction,
  cancelLabel,
  onCancel,
}: {
  readonly label: string;
  /** 0 to 1, or null where the end is not known. */
  readonly fraction: number | null;
  readonly cancelLabel: string;
  readonly onCancel?: () => void;
}) {
  return (
    <div className="progress-box">
      <label>
        <span>{label}</span>
        <progress className="progress" {...(fraction === null ? {} : { value: fraction, max: 1 })} />
      </label>
      {onCancel ? (
        <Button size="small" onPress={onCancel}>
          {cancelLabel}
        </Button>
      ) : null}
    </div>
  );
}
