/** How a comparison goes: its progress, and the ways to stop it and to take it up again. */
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import type { Comparison } from './use-comparison';

export function ComparisonLine({
  comparison,
  label,
}: {
  readonly comparison: Comparison | null;
  readonly label: string;
}) {
  const { t } = useI18n();
  const words = t.passages;
  if (comparison?.state === 'working') {
    return (
      <Progress
        label={label}
        fraction={comparison.share}
        cancelLabel={words.stop}
        onCancel={comparison.stop}
      />
    );
  }
  if (comparison?.state === 'stopped') {
    return (
      <div className="choices" role="status">
        <span className="field-hint">{words.stopped}</span>
        <Button size="small" onPress={comparison.again}>
          {words.again}
        </Button>
      </div>
    );
  }
  return comparison?.outcome.kind === 'failed' ? (
    <p className="field-error" role="alert">
      {words.failed}
    </p>
  ) : null;
}
