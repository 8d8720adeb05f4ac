/** What a chart of one figure is drawn from, and where its values and times stand on the sheet. */
import { edtfRange, numberTicks, type TimeTick } from './chart-scale';
import type { Measure } from './picture';

export type ChartBound = 'exact' | 'at-least' | 'at-most' | 'about' | 'range';

export interface ChartPoint {
  readonly key: string;
  /** When the figure is true of, else when it was printed, as EDTF; null where neither is known. */
  readonly date: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: ChartBound;
  /** The figure as words: "more than 70,000". */
  readonly label: string;
  /** Who gives it. */
  readonly source: string;
}

export interface ChartInput {
  readonly points: readonly ChartPoint[];
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly undated: string;
  /** Whether the values are a course in time; else they stand beside each other as what different voices say. */
  readonly isCourse: boolean;
  readonly number: (value: number) => string;
  readonly time: (tick: TimeTick) => string;
  readonly measure: Measure;
}

/** A point with its place and the number it goes by in the table. */
export interface PlacedPoint {
  readonly point: ChartPoint;
  readonly n: number;
  readonly x: number;
  readonly y: number;
  /** Which of `shapes` it is drawn with. */
  readonly shape: number;
}

export const SIZE = 12;
export const PLOT = { top: 26, bottom: 34, edge: 26 } as const;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const middleOf = ({ low, high }: ChartPoint): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);

export interface Frame extends ChartInput {
  readonly ticks: readonly number[];
  readonly span: readonly [number, number] | null;
  /** Where the axis of numbers stands, and how far the plot goes from there in the reading direction. */
  readonly axis: number;
  readonly far: number;
  readonly hasUndated: boolean;
}

export function frameOf(input: ChartInput): Frame {
  const { points, dir, width, number, measure } = input;
  const tops = points.map((point) => Math.max(point.low ?? 0, point.high ?? 0));
  const ticks = numberTicks(Math.max(...tops, 0) * 1.08);
  const gutter = Math.max(...ticks.map((tick) => measure(number(tick), SIZE))) + 14;
  const dates = points.flatMap(({ date }) => (date ? (edtfRange(date) ?? []) : []));
  const span = dates.length > 0 ? ([Math.min(...dates), Math.max(...dates)] as const) : null;
  const hasUndated = points.some(({ date }) => !date || !edtfRange(date));
  return {
    ...input,
    ticks,
    span,
    hasUndated,
    axis: dir === 'rtl' ? width - gutter : gutter,
    far: dir === 'rtl' ? PLOT.edge : width - PLOT.edge,
  };
}

/** A share of the way from the axis to the far end, as an x. */
export function along({ axis, far, hasUndated }: Frame, share: number): number {
  const way = far - axis;
  const start = axis + Math.sign(way) * PLOT.edge;
  const room = (far - start) * (hasUndated ? 0.84 : 1);
  return Math.round((start + room * share) * 10) / 10;
}

export function xOf(frame: Frame, date: string | null): number {
  const range = date ? edtfRange(date) : null;
  if (!range || !frame.span) return frame.far;
  const [from, to] = frame.span;
  return along(frame, to === from ? 0.5 : ((range[0] + range[1]) / 2 - from) / (to - from));
}

export function yOf({ ticks, height }: Frame, value: number): number {
  const room = height - PLOT.top - PLOT.bottom;
  return Math.round((height - PLOT.bottom - (room * value) / ticks.at(-1)!) * 10) / 10;
}
