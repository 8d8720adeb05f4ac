/**
 * The rail: the articles of the dossier, which of them stand open, how far their claims are judged, what was set
 * aside from their pages and which articles were removed.
 */
import { memo, type ReactNode, useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useClaimsOf, useRecord, useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { listArticles } from './article-groups';
import { RailAside } from './rail-aside';
import { RailItem } from './rail-item';
import { useArticleWork } from './use-article-work';
import { measureVerdicts } from './verdict-meter';
import './library.css';

interface RailProps {
  readonly dossier: Id;
  /** Articles that stand in the panes. */
  readonly open: readonly Id[];
  readonly onOpen: (article: Id, beside: boolean) => void;
  readonly onImport: () => void;
  /** The view of a captured page, where what was set aside is reviewed. */
  readonly renderCapture: (capture: Id, onClose: () => void) => ReactNode;
}

function useMeters(dossier: Id, articles: readonly FoldedRecord<'article'>[] | undefined) {
  const ids = useMemo(() => articles?.map(({ id }) => id) ?? [], [articles]);
  const claims = useClaimsOf(dossier, ids);
  const verdicts = useRecords(dossier, 'verdict');
  const record = useRecord(dossier, 'dossier', dossier);
  return useMemo(
    () => (claims && verdicts && record ? measureVerdicts(claims, verdicts, record.fields.scale) : null),
    [claims, verdicts, record],
  );
}

export const ArticleRail = memo(function ArticleRail(props: RailProps) {
  const { dossier, open, onOpen, onImport, renderCapture } = props;
  const { t, count } = useI18n();
  const all = useRecords(dossier, 'article', { withRetracted: true });
  const articles = useMemo(() => all?.filter(({ fields }) => !fields.retracted), [all]);
  const removed = all?.filter(({ fields }) => fields.retracted) ?? [];
  const listed = useMemo(() => listArticles(articles ?? []), [articles]);
  const meters = useMeters(dossier, articles);
  const work = useArticleWork(dossier);
  const [reviewed, setReviewed] = useState<Id | null>(null);
  if (!articles) return <p className="empty">{t.common.loading}</p>;
  return (
    <div className="rail">
      <h2>{t.library.rail.heading(count(articles.length))}</h2>
      {articles.length === 0 ? (
        <div className="rail-empty">
          <p>{t.library.rail.empty}</p>
          <p>{t.library.rail.emptyHint}</p>
          <Button size="small" onPress={onImport}>
            {t.library.rail.import}
          </Button>
        </div>
      ) : (
        <ul>
          {listed.map(({ article, version }) => (
            <RailItem
              key={article.id}
              article={article}
              version={version}
              meter={meters?.get(article.id) ?? null}
              isOpen={open.includes(article.id)}
              onOpen={onOpen}
              onRemove={work.remove}
            />
          ))}
        </ul>
      )}
      <RailAside dossier={dossier} onReview={setReviewed} />
      {removed.length > 0 ? (
        <details className="rail-removed">
          <summary>{t.library.rail.removedHeading(count(removed.length))}</summary>
          <ul>
            {removed.map((article) => {
              const title = article.fields.title?.text || t.library.rail.untitled;
              return (
                <li key={article.id}>
                  <bdi>{title}</bdi>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t.library.rail.restore(title)}
                    onPress={() => void work.restore(article)}
                  >
                    {t.common.restore}
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      ) : null}
      {articles.length > 0 ? <p className="rail-hint">{t.library.rail.dropHint}</p> : null}
      {reviewed ? renderCapture(reviewed, () => setReviewed(null)) : null}
    </div>
  );
});
