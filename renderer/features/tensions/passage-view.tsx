/** One passage a question rests on: its words with what was compared marked, who says it, and the way to its text. */
import { Fragment } from 'react';
import type { TensionClaim } from '../../../shared/compare/tension';
import { chainOf } from '../../../shared/weigh/origins';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { useTensions } from './tensions-context';

/** Longest stretch of a quote shown before the compared words, in code units. */
const LEAD = 140;

/** A quote cut into what is compared and what is around it. */
function cut(claim: TensionClaim): { readonly text: string; readonly marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const mark of [...claim.marks].sort((a, b) => a.start - b.start)) {
    const [from, to] = [mark.start - claim.start, mark.end - claim.start];
    if (from < at || to > claim.quote.length) continue;
    parts.push({ text: claim.quote.slice(at, from), marked: false });
    parts.push({ text: claim.quote.slice(from, to), marked: true });
    at = to;
  }
  parts.push({ text: claim.quote.slice(at), marked: false });
  const [first, ...rest] = parts;
  if (first && first.text.length > LEAD && rest.length > 0) {
    const tail = first.text.slice(-LEAD);
    parts[0] = { text: `…${tail.slice(tail.indexOf(' ') + 1)}`, marked: false };
  }
  const last = parts.at(-1)!;
  if (last.text.length > LEAD * 2) {
    const head = last.text.slice(0, LEAD * 2);
    parts[parts.length - 1] = { text: `${head.slice(0, head.lastIndexOf(' '))}…`, marked: last.marked };
  }
  return parts.filter(({ text }) => text !== '');
}

export function PassageView({
  claim,
  onShow,
}: {
  readonly claim: TensionClaim;
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
        {cut(claim).map(({ text, marked }, at) =>
          marked ? (
            <mark key={at}>{showHiddenMarks(text)}</mark>
          ) : (
            <Fragment key={at}>{showHiddenMarks(text)}</Fragment>
          ),
        )}
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
