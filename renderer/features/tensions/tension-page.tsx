/** One question of the rules at full length: why it is asked, and the readings facing each other. */
import { useMemo } from 'react';
import type { Tension } from '../../../shared/compare/tension';
import { useI18n } from '../../i18n/i18n';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { FigurePicture } from './figure-picture';
import type { FigurePassage } from './figure-points';
import { PassageView } from './passage-view';
import { SaidView } from './said-view';
import { SeverityMark } from './severity';
import { TensionActions, type TensionWays } from './tension-actions';
import { useTensions } from './tensions-context';
import { tintOf } from './tints';
import './tensions.css';

/** Passages of one reading that are in sight at first. */
const MOST = 6;

export function TensionPage({
  tension,
  onSavePicture,
  ...ways
}: TensionWays & {
  readonly tension: Tension;
  readonly onSavePicture: (picture: Picture, format: PictureFormat) => void;
}) {
  const { t, count } = useI18n();
  const words = t.tensions;
  const { articles } = useTensions();
  const passages = useMemo(
    () =>
      tension.claims.map(
        (claim, at): FigurePassage => ({
          key: String(at),
          article: claim.article,
          quote: claim.quote,
          marks: claim.marks.map(({ start, end }) => ({
            start: start - claim.start,
            end: end - claim.start,
          })),
          speaker: claim.speaker || (claim.via[0] ?? ''),
          outlet: claim.outlet,
          published: articles.get(claim.article)?.fields.published ?? null,
        }),
      ),
    [tension, articles],
  );
  return (
    <section className="board tension-page" aria-labelledby="tension-question">
      <header className="board-head">
        <div>
          <p className="board-sub">
            <span className="tag tension-kind">{words.kind[tension.kind]}</span>
            <SeverityMark severity={tension.severity} words />
            <span>{words.origins(count(tension.origins))}</span>
          </p>
          <h2 id="tension-question">
            <SaidView said={tension.question} />
          </h2>
        </div>
        <TensionActions tension={tension} {...ways} />
      </header>
      <section className="tension-reasons" aria-label={words.because}>
        <h3>{words.because}</h3>
        <ul>
          {tension.reasons.map((reason, at) => (
            <li key={at}>
              <SaidView said={reason} />
            </li>
          ))}
        </ul>
      </section>
      <div className="positions">
        {tension.positions.map((position, at) => (
          <section
            key={`${at} ${position.label}`}
            className="position position-asked"
            aria-label={position.label}
            style={{ '--tint': tintOf(at) } as React.CSSProperties}
          >
            <header>
              <h3>
                <bdi>{position.label}</bdi>
              </h3>
            </header>
            <ul className="position-claims">
              {position.claims.slice(0, MOST).map((index) => {
                const claim = tension.claims[index];
                return claim ? (
                  <PassageView key={index} claim={claim} onShow={(one) => ways.onShow([one])} />
                ) : null;
              })}
            </ul>
            <footer>
              <strong className="position-origins">
                {[
                  words.origins(count(position.origins)),
                  ...(position.claims.length > 1
                    ? [words.repeated(count(articlesOf(tension, position.claims)))]
                    : []),
                ].join(' · ')}
              </strong>
            </footer>
          </section>
        ))}
      </div>
      {charted.has(tension.kind) ? (
        <div className="board-panel">
          <FigurePicture passages={passages} about="" onSave={onSavePicture} />
        </div>
      ) : null}
    </section>
  );
}

/** Kinds whose readings are figures. */
const charted: ReadonlySet<Tension['kind']> = new Set(['number', 'series']);

const articlesOf = (tension: Tension, claims: readonly number[]): number =>
  new Set(claims.map((at) => tension.claims[at]?.article)).size;
