/** Asks whether an article is a new version of one that is here. A rule asks; the editor answers. */
import type { Proposal } from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import { useI18n } from '../../i18n/i18n';
import { Choices } from '../../ui/fields';
import './article-card.css';

export function VersionQuestion({
  proposal,
  article,
  answer,
  isPressing,
  onAnswer,
}: {
  readonly proposal: Proposal;
  /** The article of the dossier. */
  readonly article: FoldedRecord<'article'>;
  readonly answer: boolean | undefined;
  /** The editor tried to go on without answering. */
  readonly isPressing: boolean;
  readonly onAnswer: (isVersion: boolean) => void;
}) {
  const { t, dateTime, list, percent } = useI18n();
  const words = t.intake.version;
  const reasons = proposal.because.map((because) =>
    because === 'body' ? words.reason.body(percent(proposal.shared)) : words.reason[because],
  );
  const title = article.fields.title?.text || t.intake.got.untitled;
  return (
    <div className="version-question" data-open={answer === undefined}>
      <Choices
        label={words.question(title)}
        value={answer === undefined ? null : answer ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        onChange={(value) => onAnswer(value === 'yes')}
        hint={`${words.about(dateTime(article.created.at))} ${words.because} ${list(reasons)}`}
      />
      {isPressing && answer === undefined ? (
        <p className="field-error" role="alert">
          {words.asked}
        </p>
      ) : null}
    </div>
  );
}
