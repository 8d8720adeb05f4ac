/**
 * One figure over time, as data for a chart: what is counted, of where, and each point with its value or range, its
 * date as far as the text supports one, and who says it. Nothing is judged: a series is shown, not settled.
 */
import type { Span } from '../../arabic/fold';
import { grouped } from '../../log/group';
import { nameKey } from '../../weigh/names';
import { placeKeys } from '../places/place-relation';
import { isByWords } from './figures';
import { DONE_TO_THINGS, type FigureFact, familyOf } from './numbers';

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
  /** Where the quote begins in its article's text. */
  readonly from: number;
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
    ...{ label: figure.label, quote: statement.quote, from: statement.start, speaker: statement.speaker },
    outlet: statement.article.outlet,
  };
}

const order = (a: FigurePoint, b: FigurePoint): number => {
  const [left, right] = [a.date ?? '~', b.date ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
};

/** Places as one word each, without states where a nearer place is named: they contain it, they do not tell it apart. */
function placesOf({ places }: FigureFact): readonly string[] {
  const near = places.filter(({ state }) => !state);
  return placeKeys(near.length > 0 ? near : places);
}

/** What is counted: family, rates by their topic, things by their noun, parts apart from wholes. */
function countedOf({ figure }: FigureFact): string {
  const topic = isByWords(figure) ? ` ${[...figure.topic].sort().join(' ')}` : '';
  const noun = DONE_TO_THINGS.has(figure.slot) ? ` ${figure.unit ?? figure.noun ?? ''}` : '';
  return `${familyOf(figure)}${topic}${noun}${figure.part ? ' part' : ''}`;
}

/**
 * Where each set of places belongs: «the camp near the town» goes with «the camp», as long as that is the only
 * smaller set it holds. A figure of no named place may be of any, and stands with none.
 */
function coresOf(sets: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const keyed = new Map(sets.map((places) => [places.join('+'), places]));
  const bySize = [...keyed].sort(([a, left], [b, right]) => left.length - right.length || (a < b ? -1 : 1));
  const cores: (readonly [string, readonly string[]])[] = [];
  const found = new Map<string, string>();
  for (const [key, places] of bySize) {
    const within = cores.filter(([, core]) => core.length > 0 && core.every((name) => places.includes(name)));
    const [only] = within;
    found.set(key, only && within.length === 1 ? only[0] : key);
    if (found.get(key) === key) cores.push([key, places]);
  }
  return found;
}

/** Many outlets that print one voice's figure for one time are one point. */
const sameVoice = ({ date, low, high, bound, speaker, outlet }: FigurePoint): string =>
  [date, low, high, bound, nameKey(speaker) || nameKey(outlet)].join('|');

function pointsOf(facts: readonly FigureFact[]): FigurePoint[] {
  const points = new Map<string, FigurePoint>();
  for (const point of facts.map(toPoint).sort(order)) {
    const key = sameVoice(point);
    if (!points.has(key)) points.set(key, point);
  }
  return [...points.values()];
}

/** Series of at least two different values, the richest first. */
export function seriesOf(facts: readonly FigureFact[]): FigureSeries[] {
  return [...grouped(facts, countedOf)]
    .flatMap(([counted, alike]) => {
      const cores = coresOf(alike.map(placesOf));
      const groups = grouped(alike, (fact) => cores.get(placesOf(fact).join('+'))!);
      return [...groups].map(([core, all]): FigureSeries => {
        // The scope in the words of a text that names these places and no more.
        const first = all.find((fact) => placesOf(fact).join('+') === core) ?? all[0]!;
        return {
          key: `${counted}|${core}`,
          slot: familyOf(first.figure),
          scope: placeTexts(first),
          points: pointsOf(all),
        };
      });
    })
    .filter(({ points }) => new Set(points.map(({ low, high }) => `${low} ${high}`)).size > 1)
    .sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1));
}
