/** What stands in the place of a review where there is none: reading under way, a refusal, a page that is here. */
import type { FoldedRecord } from '../../../shared/log/fold';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import type { Item } from './intake-items';
import { explainItemProblem } from './problem-words';
import type { Standing } from './standing';
import './item-message.css';

interface MessageProps {
  readonly item: Item;
  readonly standing: Standing | null;
  readonly onStop: () => void;
  readonly onAgain: () => void;
  readonly onLeaveOut: () => void;
  /** Opens articles of a page that is in the dossier, restoring what was removed of them. */
  readonly onOpen: (capture: FoldedRecord<'capture'>, articles: readonly FoldedRecord<'article'>[]) => void;
}

export function ItemMessage({ item, standing, onStop, onAgain, onLeaveOut, onOpen }: MessageProps) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const name = item.name || t.intake.pasted;
  const { state } = item;
  if (state.kind === 'waiting' || state.kind === 'reading') {
    return (
      <div className="item-message" aria-busy="true">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Progress
          label={t.intake.files.readingAny}
          fraction={state.kind === 'reading' && state.fraction > 0 ? state.fraction : null}
          cancelLabel={t.common.cancel}
          onCancel={state.kind === 'reading' ? onStop : onLeaveOut}
        />
      </div>
    );
  }
  if (state.kind === 'failed') {
    const again = ['too-slow', 'unreadable', 'crashed', 'stopped'].includes(state.problem.reason);
    return (
      <div className="item-message" data-tone="error" role="alert">
        <h2>{t.intake.problem.about(name)}</h2>
        <p>{explainItemProblem(state.problem, i18n)}</p>
        <p className="item-message-safe">{t.intake.problem.safe}</p>
        <div className="choices">
          {again && item.source ? <Button onPress={onAgain}>{t.intake.files.retry}</Button> : null}
        </div>
      </div>
    );
  }
  if (state.kind === 'added') {
    return (
      <div className="item-message">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p>{t.intake.add.added(count(state.articles.length))}</p>
      </div>
    );
  }
  if (standing?.kind === 'known') return <KnownMessage name={name} standing={standing} onOpen={onOpen} />;
  if (standing?.kind === 'twin') {
    return (
      <div className="item-message">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p>{t.intake.known.twin(standing.of.name || t.intake.pasted)}</p>
        <Button onPress={onLeaveOut}>{t.intake.add.leaveOut}</Button>
      </div>
    );
  }
  return <p className="item-message">{t.common.busy}</p>;
}

function KnownMessage({
  name,
  standing,
  onOpen,
}: {
  readonly name: string;
  readonly standing: Extract<Standing, { kind: 'known' }>;
  readonly onOpen: MessageProps['onOpen'];
}) {
  const { t, dateTime } = useI18n();
  const { capture, by, articles } = standing;
  const words = t.intake.known;
  const standingArticles = articles.filter(({ fields }) => !fields.retracted);
  const isGone = articles.length > 0 && standingArticles.length === 0;
  const at = dateTime(capture.created.at);
  const as = capture.fields.fileName || t.intake.pasted;
  return (
    <div className="item-message">
      <h2>{words.title(name)}</h2>
      <p>{by === 'bytes' ? words.bytes(at, as) : words.text(at, as)}</p>
      {isGone ? <p>{words.retracted}</p> : null}
      {articles.length > 0 ? (
        <Button look="primary" onPress={() => onOpen(capture, isGone ? articles : standingArticles)}>
          {isGone ? words.restore : words.open}
        </Button>
      ) : null}
    </div>
  );
}
