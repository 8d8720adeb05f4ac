/** The Admiralty code of a piece of evidence: its source's letter and its own number, like "B2". */
import type { Credibility } from '../../../shared/records/evidence';
import type { Reliability } from '../../../shared/records/source';
import { gradeOf } from '../../../shared/weigh/evidence';
import { useI18n } from '../../i18n/i18n';
import { Grade } from '../../ui/grade';

export function GradeMark({
  reliability,
  credibility,
}: {
  /** Null where no source is named. */
  readonly reliability: Reliability | null;
  readonly credibility: Credibility;
}) {
  const { t } = useI18n();
  const letter = reliability ? t.terms.reliability[reliability] : t.sources.evidence.noSource;
  const words = t.sources.evidence.grade(letter, t.terms.credibility[credibility]);
  return <Grade code={gradeOf(reliability, credibility)} words={words} />;
}
