/** How serious a question is: dots to see, words to hear. */
import type { Severity } from '../../../shared/compare/tension';
import { useI18n } from '../../i18n/i18n';

const dots: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

export function SeverityMark({
  severity,
  words = false,
}: {
  readonly severity: Severity;
  readonly words?: boolean;
}) {
  const { t } = useI18n();
  const said = t.tensions.severity[severity];
  return (
    <span className="severity" data-severity={severity} title={said}>
      <span aria-hidden="true" className="severity-dots">
        {'●'.repeat(dots[severity])}
        <span>{'○'.repeat(3 - dots[severity])}</span>
      </span>
      <span className={words ? undefined : 'visually-hidden'}>{said}</span>
    </span>
  );
}
