/** One question of the rules at full length: why it is asked, and the readings facing each other. */
import { Fragment, useMemo, useState } from 'react';
import { ownWordsOfGroups } from '../../../shared/compare/passages/facing';
import type { Tension } from '../../../shared/compare/tension';
import type { Span } from '../../../shared/records/text';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { FacingBar, notFacing } from '../../ui/facing';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { FigurePicture } from './figure-picture';
import type { FigurePassage } from './figure-points';
import { PassageView } from './passage-view';
import { SaidView } from './said-view';
import { SeverityMark } from './severity';
import { keepSigns } from './signs';
import { TensionActions, type TensionWays } from './tension-actions';
import { useTensions } from './tensions-context';
import { tintOf } from './tints';
import { useSay } from './use-say';
import './tensions.css';

/** Readings in sight at first, and added on request. */
const MOST_READINGS = 12;
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
  const sayPlain = useSay();
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
      <Readings tension={tension} onShow={ways.onShow} />
      {charted.has(tension.kind) ? (
        <div className="board-panel">
          <FigurePicture
            passages={passages}
            about={keepSigns(sayPlain(tension.question))}
            isCourse={tension.kind === 'series'}
            onSave={onSavePicture}
          />
        </div>
      ) : null}
    </section>
  );
}

/** Kinds whose readings are figures. */
const charted: ReadonlySet<Tension['kind']> = new Set(['number', 'series']);

/** The readings facing each other, each with the passages behind it. */
function Readings({ tension, onShow }: Pick<TensionWays, 'onShow'> & { readonly tension: Tension }) {
  const { t, count } = useI18n();
  const words = t.tensions;
  const [facing, setFacing] = useState(notFacing);
  const [most, setMost] = useState(MOST_READINGS);
  const beyond = tension.positions.length - most;
  const own = useMemo(
    () =>
      facing.shown
        ? ownWordsOfGroups(
            tension.positions.map(({ claims }) => claims.map((at) => tension.claims[at]!.quote)),
            { ignoreMarks: !facing.harakat },
          )
        : null,
    [tension, facing],
  );
  const quotes = new Set(
    tension.positions.flatMap(({ claims }) => claims.map((at) => tension.claims[at]!.quote)),
  );
  if (quotes.size === 1 && tension.positions.length > 1)
    return <OnePassage tension={tension} onShow={onShow} />;
  return (
    <>
      {quotes.size > 1 && tension.positions.length > 1 ? (
        <FacingBar facing={facing} words={t.board.facing} onChange={setFacing} />
      ) : null}
      <div className="positions">
        {tension.positions.slice(0, most).map((position, at) => (
          <section
            key={`${at} ${position.label}`}
            className="position position-asked"
            aria-label={position.label}
            style={{ '--tint': tintOf(at) } as React.CSSProperties}
          >
            <header>
              <h3>
                <bdi>{keepSigns(position.label)}</bdi>
              </h3>
            </header>
            <Passages tension={tension} at={at} own={own?.[at] ?? null} onShow={onShow} />
            <footer>
              <strong className="position-origins">
                {[
                  words.origins(count(position.origins)),
                  ...(position.carriers > 1 ? [words.carried(count(position.carriers))] : []),
                ].join(' · ')}
              </strong>
            </footer>
          </section>
        ))}
      </div>
      {beyond > 0 ? (
        <Button size="small" onPress={() => setMost(most + MOST_READINGS)}>
          {words.more(count(Math.min(MOST_READINGS, beyond)))}
        </Button>
      ) : null}
    </>
  );
}

/** Readings that all stand in one passage, as a total and its parts do: it is shown once, for all of them. */
function OnePassage({ tension, onShow }: Pick<TensionWays, 'onShow'> & { readonly tension: Tension }) {
  const labels = tension.positions.map(({ label }) => label);
  return (
    <section
      className="position position-asked"
      aria-label={labels.join(' · ')}
      style={{ '--tint': tintOf(0) } as React.CSSProperties}
    >
      <header>
        <h3>
          {labels.map((label, at) => (
            <Fragment key={`${at} ${label}`}>
              {at > 0 ? ' · ' : null}
              <bdi>{keepSigns(label)}</bdi>
            </Fragment>
          ))}
        </h3>
      </header>
      <Passages tension={tension} at={0} own={null} onShow={onShow} />
    </section>
  );
}

/** The passages of one reading: the first few, the rest when asked for, and a count of those beyond. */
function Passages({
  tension,
  at,
  own,
  onShow,
}: Pick<TensionWays, 'onShow'> & {
  readonly tension: Tension;
  readonly at: number;
  readonly own: readonly (readonly Span[])[] | null;
}) {
  const { t, count } = useI18n();
  const [all, setAll] = useState(false);
  const { claims, carriers } = tension.positions[at]!;
  const shown = all ? claims : claims.slice(0, MOST);
  return (
    <>
      <ul className="position-claims">
        {shown.map((index, n) => {
          const claim = tension.claims[index];
          return claim ? (
            <PassageView key={index} claim={claim} own={own?.[n] ?? null} onShow={(one) => onShow([one])} />
          ) : null;
        })}
      </ul>
      {claims.length > shown.length ? (
        <Button size="small" look="quiet" onPress={() => setAll(true)}>
          {t.tensions.more(count(claims.length - shown.length))}
        </Button>
      ) : null}
      {all && carriers > claims.length ? (
        <p className="field-hint">{t.tensions.notListed(count(carriers - claims.length))}</p>
      ) : null}
    </>
  );
}
