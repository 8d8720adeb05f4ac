/**
 * One figure over time, as data for a chart: what is counted, of where, and each point with its value or range, its
 * date as far as the text supports one, and who says it. Nothing is judged: a series is shown, not settled.
 */
import type { Span } from '../arabic/fold';
import { type ArticleFacts, readArticle } from './article-facts';
import type { ComparedArticle } from './compared';
import { Gazetteer } from './gazetteer';
import { type FigureFact, familyOf, isComparable } from './numbers';
import { placeKey } from './places';
import { type CompareReader, compareReaderOf } from './reader';
import { readText } from './statements';

export interface FigurePoint extends Span {
  readonly article: string;
  readonly claim: string | null;
  /** EDTF: the figure's own date, else the day the article was published; null where neither is known. */
  readonly date: string | null;
  /** Whether `date` is the figure's own. */
  readonly dated: boolean;
  /** As far as it is bounded: `low` 0 and `high` null are open ends. */
  readonly low: number;
  readonly high: number | null;
  readonly bound: FigureFact['figure']['bound'];
  /** The figure as the text writes it. */
  readonly label: string;
  readonly quote: string;
  readonly speaker: string;
  readonly outlet: string;
}

export interface FigureSeries {
  /** Stable: what is counted and where. */
  readonly key: string;
  /** A word of resources/lexicons/counted.json: killed, held, people. */
  readonly slot: string;
  /** The places as the first text names them; empty where none is named. */
  readonly scope: readonly string[];
  /** By date, those without one last. */
  readonly points: readonly FigurePoint[];
}

const placeTexts = ({ statement, places }: FigureFact): string[] =>
  places.map(({ start, end }) => statement.article.text.slice(start, end));

function toPoint({ statement, figure }: FigureFact): FigurePoint {
  const [own] = figure.dates;
  return {
    ...{ start: figure.start, end: figure.end, article: statement.article.id, claim: statement.claim },
    ...{ date: own ?? statement.article.published, dated: own !== undefined },
    ...{ low: figure.low, high: Number.isFinite(figure.high) ? figure.high : null, bound: figure.bound },
    ...{ label: figure.label, quote: statement.quote, speaker: statement.speaker },
    outlet: statement.article.outlet,
  };
}

const order = (a: FigurePoint, b: FigurePoint): number => {
  const [left, right] = [a.date ?? '~', b.date ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
};

/** Series of at least two different values. @param places names shared by the places of every point */
export function seriesOf(facts: readonly FigureFact[]): FigureSeries[] {
  const groups = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    const keys = [...new Set(fact.places.map(placeKey))].sort();
    const group = fact.figure.part ? ' part' : '';
    const key = `${familyOf(fact.figure)}${group}|${keys.join('+')}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups]
    .filter(([, all]) => new Set(all.map(({ figure }) => `${figure.low} ${figure.high}`)).size > 1)
    .map(([key, all]) => ({
      key,
      slot: familyOf(all[0]!.figure),
      scope: placeTexts(all[0]!),
      points: all.map(toPoint).sort(order),
    }))
    .sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}

/** All figures of some articles that are told more than once, as series. */
export function figuresOverTime(
  articles: readonly ComparedArticle[],
  reader: CompareReader = compareReaderOf(),
): FigureSeries[] {
  const known = new Gazetteer(articles.flatMap((article) => readText(article, reader).taught));
  const read: ArticleFacts[] = articles.map((article) => readArticle(article, reader, known));
  return seriesOf(
    read.flatMap(({ figures }) => figures).filter(({ figure }) => isComparable(figure, reader)),
  );
}
