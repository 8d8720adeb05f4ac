/** What a figure over time is called: what was done to what, and where. */
import type { FigureSeries } from '../../../shared/compare/figures/figures-over-time';
import type { Id } from '../../../shared/records/ids';
import type { FigurePassage } from './figure-points';
import { toPoints } from './figure-points';

/** The key a series goes by among the questions of the rail. */
export const keyOfSeries = ({ key }: FigureSeries): string => `figure ${key}`;

/** The points of a series as passages a chart is drawn from. */
export const passagesOfSeries = (
  { points }: FigureSeries,
  publishedOf: (article: Id) => string | null,
): readonly FigurePassage[] =>
  points.map((point, at) => ({
    key: String(at),
    article: point.article as Id,
    quote: point.quote,
    marks: [{ start: point.start - point.from, end: point.end - point.from }],
    speaker: point.speaker,
    outlet: point.outlet,
    published: publishedOf(point.article as Id),
  }));

/** Passages read for a name, each costing about a millisecond: whoever counts the same names it the same. */
const READ_FOR_NAME = 12;

function countedIn(passages: readonly FigurePassage[]): string {
  for (const passage of passages.slice(0, READ_FOR_NAME)) {
    const counted = toPoints([passage])[0]?.counted;
    if (counted) return counted;
  }
  return '';
}

/** What is counted, as a text names it; of a deed (killed, held) its name in the editor's language. */
export function nameOfSeries(
  series: FigureSeries,
  passages: readonly FigurePassage[],
  deeds: Readonly<Record<string, string>>,
): string {
  const what = deeds[series.slot.split('/')[0]!] ?? (countedIn(passages) || series.points[0]!.label);
  return [what, ...series.scope.slice(0, 2)].join(' · ');
}
