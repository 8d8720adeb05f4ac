/**
 * A claim's chain as a picture: who says it, each who passes it on, who publishes it, one after the other, with
 * the letter of those who are in the register of sources; and how many claims go back to the same origin.
 */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Origin } from '../../../shared/weigh/origins';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Grade } from '../../ui/grade';
import type { ChainLink } from './chain-links';

interface PictureProps {
  readonly links: readonly ChainLink[];
  readonly article: FoldedRecord<'article'> | null;
  /** Everyone's claims that go back to the same speaker, this one among them. */
  readonly origin: Origin | null;
}

function Link({ link }: { readonly link: ChainLink }) {
  const { t } = useI18n();
  return (
    <li className="chain-link" data-part={link.part}>
      <span className="field-label">{t.claims.page.part[link.part]}</span>
      <b>
        <bdi>{link.name === '' ? t.claims.page.unnamed : showHiddenMarks(link.name)}</bdi>
      </b>
      {link.reliability ? (
        <Grade code={link.reliability} words={t.terms.reliability[link.reliability]} />
      ) : null}
    </li>
  );
}

export function ChainPicture({ links, article, origin }: PictureProps) {
  const { t, count, date } = useI18n();
  const words = t.claims.page;
  const repeated = (origin?.claims.length ?? 1) - 1;
  const published = article?.fields.published;
  return (
    <section className="page-part" aria-labelledby="page-chain">
      <h3 id="page-chain">{words.chain}</h3>
      <ol className="chain-picture">
        {links.map((link, at) => (
          <Link key={`${at} ${link.name}`} link={link} />
        ))}
        <li className="chain-link" data-part="article">
          <span className="field-label">{words.part.article}</span>
          <b>
            <bdi>{showHiddenMarks(article?.fields.title?.text || t.claims.untitledArticle)}</bdi>
          </b>
          {published ? <span className="field-hint">{date(published)}</span> : null}
        </li>
      </ol>
      <p className="field-hint">
        {repeated > 0 && origin?.named
          ? words.sameOrigin(count(repeated), count(origin.outlets.length))
          : words.onlyHere}
      </p>
    </section>
  );
}
