/** The questions of the rules in the rail of the disputes: those that wait, those put away, sums that hold, names. */
import { Fragment, useMemo, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FigureSeries } from '../../../shared/compare/figures/figures-over-time';
import type { Tension } from '../../../shared/compare/tension';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { RailList } from '../../ui/rail-list';
import { SaidView } from './said-view';
import { keyOfSeries, nameOfSeries, passagesOfSeries } from './series-words';
import { SeverityMark } from './severity';
import { useTensions } from './tensions-context';
import { useTensionActs } from './use-tension-acts';
import './tensions.css';

/** Questions in sight at first; further ones are asked for. */
const STEP = 40;

function TensionLine({ tension }: { readonly tension: Tension }) {
  const { t, count } = useI18n();
  const { articles } = useTensions();
  const outlets = [...new Set(tension.claims.map(({ outlet }) => outlet).filter((outlet) => outlet !== ''))];
  const [first] = tension.claims;
  const where = outlets[0] ?? (first ? articles.get(first.article)?.fields.title?.text : undefined);
  return (
    <>
      <strong>
        <SaidView said={tension.question} />
      </strong>
      <small>
        <SeverityMark severity={tension.severity} /> {t.tensions.kind[tension.kind]}
        {tension.positions.length > 2 ? ` · ${t.tensions.positions(count(tension.positions.length))}` : null}
        {where ? (
          <>
            {' · '}
            <bdi>{where}</bdi>
            {outlets.length > 1 ? ` +${count(outlets.length - 1).text}` : null}
          </>
        ) : null}
      </small>
    </>
  );
}

function Folded({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Disclosure className="tension-folded">
      <Heading level={3}>
        <AriaButton slot="trigger" className="button" data-look="quiet" data-size="small">
          {label}
        </AriaButton>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  );
}

/** How the comparison goes: only where it takes long enough to be noticed. */
export function FeedLine() {
  const { t, count } = useI18n();
  const { feed } = useTensions();
  const { status } = feed;
  if (status.state === 'idle') return null;
  if (status.state === 'working') {
    if (status.total < 5) return null;
    return (
      <div className="tension-feed">
        <Progress
          label={`${t.tensions.working} ${t.tensions.progress(count(status.done), count(status.total))}`}
          fraction={status.done / Math.max(1, status.total)}
          cancelLabel={t.tensions.stop}
          onCancel={feed.stop}
        />
      </div>
    );
  }
  return (
    <div className="tension-feed" role="status">
      <span className="field-hint">{status.state === 'failed' ? t.tensions.failed : t.tensions.stopped}</span>
      <Button size="small" onPress={feed.again}>
        {t.tensions.again}
      </Button>
    </div>
  );
}

function Names() {
  const { t, count } = useI18n();
  const { dossier, namings } = useTensions();
  const acts = useTensionActs(dossier);
  if (namings.length === 0) return null;
  return (
    <Folded label={t.tensions.names(count(namings.length))}>
      <p className="field-hint">{t.tensions.namesHint}</p>
      <ul className="tension-small-list">
        {namings.map((naming) => (
          <li key={naming.id}>
            <span>
              {naming.fields.names.map((name, at) => (
                <span key={name}>
                  {at > 0 ? ' · ' : null}
                  <bdi>{name}</bdi>
                </span>
              ))}
              <small> ({naming.fields.same ? t.tensions.isSame : t.tensions.isDifferent})</small>
            </span>
            <Button size="small" look="quiet" onPress={() => void acts.takeBack(naming)}>
              {t.tensions.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** Figures that several texts give: shown, not asked about. */
function FiguresOverTime({
  current,
  onPick,
}: {
  readonly current: string | null;
  readonly onPick: (key: string) => void;
}) {
  const { t, count } = useI18n();
  const { feed, articles } = useTensions();
  if (feed.figures.length === 0) return null;
  const label = t.course.list(count(feed.figures.length));
  return (
    <Folded label={label}>
      <RailList
        label={label}
        items={feed.figures.map((series) => ({
          id: keyOfSeries(series),
          content: <SeriesLine series={series} articles={articles} />,
        }))}
        current={current}
        onPick={onPick}
      />
    </Folded>
  );
}

function SeriesLine({
  series,
  articles,
}: {
  readonly series: FigureSeries;
  readonly articles: ReturnType<typeof useTensions>['articles'];
}) {
  const { t, count } = useI18n();
  const name = useMemo(() => {
    const passages = passagesOfSeries(series, (article) => articles.get(article)?.fields.published ?? null);
    return nameOfSeries(series, passages, t.course.deed);
  }, [series, articles, t]);
  return (
    <>
      <strong>
        <bdi>{showHiddenMarks(name)}</bdi>
      </strong>
      <small>
        {t.course.values(count(series.points.length))}
        {series.points.slice(0, 4).map(({ article, start, label }) => (
          <Fragment key={`${article} ${start}`}>
            {' · '}
            <bdi>{showHiddenMarks(label)}</bdi>
          </Fragment>
        ))}
      </small>
    </>
  );
}

export function TensionRail({
  current,
  onPick,
}: {
  /** Key of the question in hand. */
  readonly current: string | null;
  readonly onPick: (key: string) => void;
}) {
  const { t, count } = useI18n();
  const words = t.tensions;
  const { arranged, holding, total, listed, feed, articles } = useTensions();
  const [most, setMost] = useState(STEP);
  const waiting = arranged.waiting.flatMap(({ tensions }) => tensions);
  const toItem = (tension: Tension) => ({ id: tension.key, content: <TensionLine tension={tension} /> });
  return (
    <section className="tension-rail" aria-label={words.list}>
      <h3>{arranged.count > 0 ? words.asking(count(arranged.count)) : words.title}</h3>
      <FeedLine />
      {waiting.length === 0 && feed.result && feed.status.state === 'idle' ? (
        <p className="field-hint">{articles.size === 0 ? words.needTwo : words.nothing}</p>
      ) : null}
      <RailList
        label={words.asking(count(arranged.count))}
        items={waiting.slice(0, most).map(toItem)}
        current={current}
        onPick={onPick}
      />
      {waiting.length > most ? (
        <Button size="small" onPress={() => setMost(most + STEP)}>
          {words.more(count(Math.min(STEP, waiting.length - most)))}
        </Button>
      ) : null}
      {total > listed ? <p className="field-hint">{words.capped(count(listed), count(total))}</p> : null}
      {arranged.dismissed.length > 0 ? (
        <Folded label={words.dismissedList(count(arranged.dismissed.length))}>
          <RailList
            label={words.dismissedList(count(arranged.dismissed.length))}
            items={arranged.dismissed.map(toItem)}
            current={current}
            onPick={onPick}
          />
        </Folded>
      ) : null}
      {holding.length > 0 ? (
        <Folded label={words.holding(count(holding.length))}>
          <p className="field-hint">{words.holdingHint}</p>
          <ul className="tension-small-list">
            {holding.map((sum) => (
              <li key={sum.key}>
                <span>
                  <span aria-hidden="true">✓ </span>
                  <SaidView said={sum.said} />
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      ) : null}
      <FiguresOverTime current={current} onPick={onPick} />
      <Names />
    </section>
  );
}
