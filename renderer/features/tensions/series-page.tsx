/** One figure over time, across all articles: its picture, and the passages it is drawn from. */
import { useMemo } from 'react';
import type { FigureSeries } from '../../../shared/compare/figures/figures-over-time';
import type { TensionClaim } from '../../../shared/compare/tension';
import { useI18n } from '../../i18n/i18n';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { FigurePicture } from './figure-picture';
import { PassageView } from './passage-view';
import { nameOfSeries, passagesOfSeries } from './series-words';
import type { TensionWays } from './tension-actions';
import { useTensions } from './tensions-context';

/** Passages listed under the picture; its table has all. */
const MOST = 40;

export function SeriesPage({
  series,
  onShow,
  onSavePicture,
}: Pick<TensionWays, 'onShow'> & {
  readonly series: FigureSeries;
  readonly onSavePicture: (picture: Picture, format: PictureFormat) => void;
}) {
  const { t } = useI18n();
  const { articles } = useTensions();
  const passages = useMemo(
    () => passagesOfSeries(series, (article) => articles.get(article)?.fields.published ?? null),
    [series, articles],
  );
  const name = nameOfSeries(series, passages, t.course.deed);
  return (
    <section className="board tension-page" aria-labelledby="series-name">
      <header className="board-head">
        <div>
          <p className="board-sub">{t.course.hint}</p>
          <h2 id="series-name">
            <bdi>{name}</bdi>
          </h2>
        </div>
      </header>
      <div className="board-panel">
        <FigurePicture passages={passages} about={name} onSave={onSavePicture} />
      </div>
      <section className="board-panel series-passages" aria-label={t.course.passages}>
        <h3>{t.course.passages}</h3>
        <ul className="position-claims">
          {series.points.slice(0, MOST).map((point) => {
            const claim: TensionClaim = {
              ...{ start: point.from, end: point.from + point.quote.length, article: point.article },
              ...{ quote: point.quote, claim: point.claim, role: 'body', speaker: point.speaker, via: [] },
              ...{ outlet: point.outlet, marks: [{ start: point.start, end: point.end }] },
            };
            return (
              <PassageView
                key={`${point.article} ${point.start}`}
                claim={claim}
                own={null}
                onShow={(one) => onShow([one])}
              />
            );
          })}
        </ul>
      </section>
    </section>
  );
}
