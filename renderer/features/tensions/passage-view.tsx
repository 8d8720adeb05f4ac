/** One passage a question rests on: its words with what was compared marked, who says it, and the way to its text. */
import { Fragment } from 'react';
import type { TensionClaim } from '../../../shared/compare/tension';
import type { Span } from '../../../shared/records/text';
import { chainOf } from '../../../shared/weigh/origins';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { OwnWords } from '../../ui/facing';
import { cutPassage, type Piece } from './passage-pieces';
import { useTensions } from './tensions-context';

function PieceView({
  piece: { start, text, marked },
  own,
}: {
  readonly piece: Piece;
  readonly own: readonly Span[];
}) {
  const here = own.map((span) => ({ start: span.start - start, end: span.end - start }));
  const words = <OwnWords text={text} own={here} show={showHiddenMarks} />;
  return marked ? <mark>{words}</mark> : words;
}

export function PassageView({
  claim,
  own,
  onShow,
}: {
  readonly claim: TensionClaim;
  /** Its words that no other reading has; null while words are not set against each other. */
  readonly own: readonly Span[] | null;
  readonly onShow: (claim: TensionClaim) => void;
}) {
  const { t, date } = useI18n();
  const { articles } = useTensions();
  const article = articles.get(claim.article)?.fields;
  const chain = chainOf({ claim: '', speaker: claim.speaker, via: claim.via, outlet: claim.outlet });
  const place = article?.outlet?.text || article?.title?.text || t.tensions.untitledArticle;
  const narrated = claim.speaker.trim() === '' && claim.via.length === 0;
  return (
    <li className="placed">
      <blockquote dir={article?.direction ?? 'auto'}>
        {cutPassage(claim, own !== null).map((piece) => (
          <PieceView key={piece.start} piece={piece} own={own ?? []} />
        ))}
      </blockquote>
      <p className="tension-said">
        {chain.map((link, at) => (
          <Fragment key={`${at} ${link}`}>
            {at > 0 ? <span aria-hidden="true"> ‹ </span> : null}
            {at > 0 ? <span className="visually-hidden"> {t.disputes.through} </span> : null}
            <bdi>{showHiddenMarks(link)}</bdi>
          </Fragment>
        ))}
        {chain.length === 0 ? t.disputes.nobody : narrated ? ` (${t.disputes.narration})` : null}
        {article?.published ? (
          <>
            {' · '}
            <time dateTime={article.published}>{date(article.published)}</time>
          </>
        ) : null}
        {claim.role === 'body' ? null : ` · ${t.tensions.inArticle[claim.role]}`}
        {' · '}
        <button
          type="button"
          className="link-button"
          aria-label={t.tensions.showPassage(place)}
          onClick={() => onShow(claim)}
        >
          {t.tensions.show}
        </button>
      </p>
    </li>
  );
}
