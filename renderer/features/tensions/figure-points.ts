/** From passages to the points of a chart: the figure each gives, how firmly, of what, and when it is true of. */
import { readDay } from '../../../shared/arabic/edtf';
import type { Mention } from '../../../shared/arabic/mention';
import { findMentions } from '../../../shared/arabic/mentions';
import { builtInNouns, kindOfNoun } from '../../../shared/compare/figures/counted-nouns';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import type { ChartBound, ChartPoint } from '../../ui/picture/figure-frame';

/** A passage that gives a figure. */
export interface FigurePassage {
  readonly key: string;
  readonly article: Id;
  readonly quote: string;
  /** Where the figure stands in the quote; null: its first one. */
  readonly marks: readonly Span[] | null;
  readonly speaker: string;
  readonly outlet: string;
  readonly published: string | null;
}

/** A point with what its table says besides. */
export interface FigurePoint extends ChartPoint {
  readonly article: Id;
  readonly quote: string;
  /** What is counted, as the text has it. */
  readonly counted: string;
  /** Whether the passage itself says the date; else the article's own stands for it. */
  readonly dated: boolean;
}

const isFigure = ({ type, value, bound }: Mention): boolean =>
  (type === 'cardinal' || type === 'range' || type === 'approximate') &&
  value !== null &&
  bound !== 'multiple-of';

function boundOf({ bound, value }: Mention): ChartBound {
  if (typeof value === 'object' && value !== null) return 'range';
  return bound === 'about' || bound === 'at-least' || bound === 'at-most'
    ? bound
    : bound === 'fewer-than'
      ? 'at-most'
      : 'exact';
}

/** «منذ يومين»: how long ago or for how long, told beside what is told; no figure to set against others. */
const isWindow = ({ start, window }: Mention, all: readonly Mention[]): boolean =>
  window !== null && all.find((other) => other.start >= window.start)?.start === start;

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The figure a passage gives as a point; null where it gives none. */
export function toPoint(passage: FigurePassage): FigurePoint | null {
  const { quote, marks, published } = passage;
  const written = readDay(published);
  const mentions = findMentions(quote, { writtenAt: () => written });
  const figure = mentions.find(
    (mention) =>
      isFigure(mention) &&
      (marks ? marks.some((mark) => meets(mark, mention)) : !isWindow(mention, mentions)),
  );
  if (!figure || figure.value === null || typeof figure.value === 'string') return null;
  const dates = mentions.flatMap(({ type, value, start }) =>
    type === 'date' && typeof value === 'string' ? [{ start, value }] : [],
  );
  const figures = mentions.filter(isFigure);
  const next = figures[figures.indexOf(figure) + 1]?.start ?? Infinity;
  // Of several figures each has the date that follows it; «from 70 in 2019 to 30» dates the first alone.
  const own = dates.filter(({ start }) => figures.length === 1 || (start >= figure.end && start < next));
  // A date without a year stands nowhere on an axis; the article's own does.
  const said = own.length === 1 && /^\d{4}/u.test(own[0]!.value) ? own[0]!.value : null;
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const counted = figure.counted ? quote.slice(figure.counted.start, figure.counted.end) : '';
  const end =
    figure.counted && figure.counted.start >= figure.start
      ? Math.max(figure.end, figure.counted.end)
      : figure.end;
  return {
    key: passage.key,
    date: said ?? published,
    dated: said !== null,
    low,
    high,
    bound: boundOf(figure),
    label: quote.slice(figure.start, end).trim(),
    source: passage.speaker.trim() || passage.outlet.trim(),
    article: passage.article,
    quote,
    counted,
  };
}

/** What each figure of a passage counts, with its place; of passages whose figure is marked nothing is asked. */
function kindsOf({ quote, marks }: FigurePassage): readonly (Span & { readonly kind: string })[] {
  if (marks !== null) return [];
  const mentions = findMentions(quote);
  return mentions
    .filter((mention) => isFigure(mention) && !isWindow(mention, mentions))
    .map(({ start, end, counted }) => ({
      ...{ start, end },
      kind: counted === null ? '' : kindOfNoun(quote.slice(counted.start, counted.end), builtInNouns()),
    }));
}

/** What most of the passages count, where at least two count the same and some count something else. */
function mainKind(kinds: readonly ReturnType<typeof kindsOf>[]): string | null {
  const counts = new Map<string, number>();
  for (const some of kinds)
    for (const kind of new Set(some.map((one) => one.kind)))
      if (kind !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1 && counts.size > 1 ? first[0] : null;
}

/** Passages of one kind of count: a chart of ships and houses together would compare what cannot be compared. */
function ofOneKind(passages: readonly FigurePassage[]): readonly FigurePassage[] {
  const kinds = passages.map(kindsOf);
  const main = mainKind(kinds);
  if (main === null) return passages;
  return passages.flatMap((passage, at) => {
    if (passage.marks !== null) return [passage];
    const figure = kinds[at]!.find(({ kind }) => kind === main) ?? kinds[at]!.find(({ kind }) => kind === '');
    return figure === undefined ? [] : [{ ...passage, marks: [figure] }];
  });
}

/** The points of some passages; a figure that the same source gives for the same time is one point. */
export function toPoints(passages: readonly FigurePassage[]): readonly FigurePoint[] {
  const points = new Map<string, FigurePoint>();
  for (const passage of ofOneKind(passages)) {
    const point = toPoint(passage);
    if (!point) continue;
    const name = [point.date, point.low, point.high, point.bound, point.source].join('\n');
    if (!points.has(name)) points.set(name, point);
  }
  return [...points.values()];
}
