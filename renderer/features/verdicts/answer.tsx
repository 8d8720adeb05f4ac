/** One verdict as it was given: its rating and its reasons. */
import type { Scale } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import type { Judgement } from '../../../shared/records/verdict';
import { ProseView } from '../../editor/prose-view';
import { useI18n } from '../../i18n/i18n';
import { RatingBadge } from '../../ui/tone';

export function AnswerBody({
  dossier,
  judgement,
  scale,
  earlierScales,
}: {
  readonly dossier: Id;
  readonly judgement: Judgement;
  readonly scale: Scale;
  readonly earlierScales: readonly Scale[];
}) {
  const { t, locale } = useI18n();
  if (judgement.rating === '') return <span className="badge">{t.verdicts.withdrawnAnswer}</span>;
  const { rating } = findRating(judgement.rating, scale, earlierScales);
  return (
    <div className="verdict-answer">
      <RatingBadge label={rating.label[locale]} tone={rating.tone} />
      {judgement.reasons.trim() === '' ? (
        <p className="field-hint">{t.verdicts.noReasons}</p>
      ) : (
        <ProseView dossier={dossier} markdown={judgement.reasons} />
      )}
    </div>
  );
}
