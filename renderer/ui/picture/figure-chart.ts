/**
 * The layout of one figure over time. Each point is a value somebody gave: its bound is a stem that says where
 * the true number may lie, its outlet is told by the shape as well as by the words beside it. Time runs with the
 * reading direction. Words that would collide are left out of the drawing; the point keeps its number, and the
 * table beside the drawing holds everything.
 */
import { edtfRange, numberTicks, type TimeTick, timeTicks } from './chart-scale';
import type { Mark, Measure, Picture } from './picture';
import { pathOf, shapes } from './shapes';

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

const SIZE = 12;
const PLOT = { top: 26, bottom: 34, edge: 26 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const middleOf = ({ low, high }: ChartPoint): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0);

interface Frame extends ChartInput {
  readonly ticks: readonly number[];
  readonly span: readonly [number, number] | null;
  /** Where the axis of numbers stands, and how far the plot goes from there in the reading direction. */
  readonly axis: number;
  readonly far: number;
  readonly hasUndated: boolean;
}

function frameOf(input: ChartInput): Frame {
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
function along({ axis, far, hasUndated }: Frame, share: number): number {
  const way = far - axis;
  const start = axis + Math.sign(way) * PLOT.edge;
  const room = (far - start) * (hasUndated ? 0.84 : 1);
  return Math.round((start + room * share) * 10) / 10;
}

function xOf(frame: Frame, date: string | null): number {
  const range = date ? edtfRange(date) : null;
  if (!range || !frame.span) return frame.far;
  const [from, to] = frame.span;
  return along(frame, to === from ? 0.5 : ((range[0] + range[1]) / 2 - from) / (to - from));
}

function yOf({ ticks, height }: Frame, value: number): number {
  const room = height - PLOT.top - PLOT.bottom;
  return Math.round((height - PLOT.bottom - (room * value) / ticks.at(-1)!) * 10) / 10;
}

function axisMarks(frame: Frame): Mark[] {
  const { axis, far, dir, height, ticks, number, time, span, undated, hasUndated } = frame;
  const away = dir === 'rtl' ? 8 : -8;
  const marks: Mark[] = ticks.flatMap((tick): Mark[] => [
    {
      kind: 'path',
      d: `M${axis} ${yOf(frame, tick)}H${far}`,
      stroke: tick === 0 ? 'line-strong' : 'line',
      width: 1,
    },
    {
      kind: 'text',
      text: number(tick),
      x: axis + away,
      y: yOf(frame, tick) + 4,
      ink: 'ink-3',
      size: SIZE,
      edge: dir === 'rtl' ? 'left' : 'right',
      dir,
    },
  ]);
  marks.push({
    kind: 'path',
    d: `M${axis} ${PLOT.top}V${height - PLOT.bottom}`,
    stroke: 'line-strong',
    width: 1,
  });
  const taken: Box[] = [];
  const name = (text: string, x: number): void => {
    const half = frame.measure(text, SIZE) / 2 + 4;
    const box = { left: x - half, right: x + half, top: 0, bottom: 1 };
    marks.push({ kind: 'path', d: `M${x} ${height - PLOT.bottom}v5`, stroke: 'line-strong', width: 1 });
    if (taken.some((other) => meets(box, other))) return;
    taken.push(box);
    const at = Math.min(Math.max(x, half), frame.width - half);
    marks.push({ kind: 'text', text, x: at, y: height - 12, ink: 'ink-3', size: SIZE, edge: 'middle', dir });
  };
  if (hasUndated) name(undated, far);
  if (span) {
    const share = (at: number): number => (span[1] === span[0] ? 0.5 : (at - span[0]) / (span[1] - span[0]));
    const ticksOfTime = span[1] === span[0] ? [{ at: span[0], step: 'day' as const }] : timeTicks(...span);
    for (const tick of ticksOfTime) name(time(tick), along(frame, share(tick.at)));
  }
  return marks;
}

/** Where the true number may lie: a stem up, down, or both ways; dotted where its end is open. */
function stemMarks(frame: Frame, { point, x, y }: PlacedPoint): Mark[] {
  const top = Math.max(PLOT.top - 12, y - 34);
  const floor = Math.min(frame.height - PLOT.bottom, y + 34);
  const open = (to: number): Mark[] => [
    { kind: 'path', d: `M${x} ${y}V${to}`, stroke: 'accent', width: 2, dash: [2, 3] },
    {
      kind: 'path',
      d: `M${x - 4} ${to + (to < y ? 5 : -5)}L${x} ${to}L${x + 4} ${to + (to < y ? 5 : -5)}`,
      stroke: 'accent',
    },
  ];
  switch (point.bound) {
    case 'at-least':
      return open(top);
    case 'at-most':
      return open(floor);
    case 'about':
      return [{ kind: 'path', d: `M${x - 7} ${y - 11}q3.5 -4 7 0t7 0`, stroke: 'accent', width: 1.5 }];
    case 'range': {
      const [from, to] = [yOf(frame, point.low ?? 0), yOf(frame, point.high ?? 0)];
      return [
        {
          kind: 'path',
          d: `M${x - 5} ${from}h10M${x} ${from}V${to}M${x - 5} ${to}h10`,
          stroke: 'accent',
          width: 2,
        },
      ];
    }
    case 'exact':
      return [];
  }
}

/** A line from value to value, where each date has one value only: two at one time are a question, not a course. */
function courseMarks(placed: readonly PlacedPoint[]): Mark[] {
  const dated = placed.filter(({ point }) => point.date && edtfRange(point.date)).sort((a, b) => a.x - b.x);
  const once = dated.every(({ x }, at) => at === 0 || Math.abs(x - dated[at - 1]!.x) > 1);
  if (dated.length < 2 || !once) return [];
  const d = dated.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return [{ kind: 'path', d, stroke: 'accent', width: 1.5 }];
}

/** The words beside each point, where they fit; the point's number where they do not. */
function labelMarks(frame: Frame, placed: readonly PlacedPoint[]): Mark[] {
  const { dir, width, measure } = frame;
  const boxes: Box[] = placed.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  const marks: Mark[] = [];
  const put = (text: string, bold: boolean, { x, y }: PlacedPoint): boolean => {
    const wide = measure(text, SIZE, bold);
    const places = [
      { left: x - wide - 13, y: y + 4 },
      { left: x + 13, y: y + 4 },
      { left: x - wide / 2, y: y - 14 },
      { left: x - wide / 2, y: y + 24 },
      { left: x - wide - 8, y: y - 14 },
      { left: x + 8, y: y - 14 },
      { left: x - wide - 8, y: y + 24 },
      { left: x + 8, y: y + 24 },
    ];
    const inOrder = dir === 'rtl' ? places : [places[1]!, places[0]!, ...places.slice(2)];
    for (const place of inOrder) {
      const box = {
        left: place.left - 2,
        right: place.left + wide + 2,
        top: place.y - 12,
        bottom: place.y + 4,
      };
      const inside =
        box.left >= 2 &&
        box.right <= width - 2 &&
        box.top >= 0 &&
        box.bottom <= frame.height - PLOT.bottom + 2;
      if (!inside || boxes.some((other) => meets(box, other))) continue;
      boxes.push(box);
      const at = dir === 'rtl' ? place.left + wide : place.left;
      const edge = dir === 'rtl' ? 'right' : 'left';
      marks.push({ kind: 'text', text, x: at, y: place.y, ink: 'ink', size: SIZE, bold, edge, dir });
      return true;
    }
    return false;
  };
  for (const one of placed) {
    const whole = one.point.source ? `${one.point.label} · ${one.point.source}` : one.point.label;
    if (!put(whole, false, one) && !put(one.point.label, false, one))
      put(`(${frame.number(one.n)})`, true, one);
  }
  return marks;
}

/** The points in the order of time, with the place each has in the drawing. */
export function placePoints(input: ChartInput): readonly PlacedPoint[] {
  const frame = frameOf(input);
  const outlets = [...new Set(input.points.map(({ source }) => source))];
  const startOf = ({ date }: ChartPoint): number => (date ? edtfRange(date)?.[0] : undefined) ?? Infinity;
  const order = (a: ChartPoint, b: ChartPoint): number => {
    const [first, second] = [startOf(a), startOf(b)];
    return first === second ? middleOf(a) - middleOf(b) : first < second ? -1 : 1;
  };
  return [...input.points].sort(order).map((point, at) => ({
    point,
    n: at + 1,
    x: xOf(frame, point.date),
    y: yOf(frame, middleOf(point)),
    shape: outlets.indexOf(point.source) % shapes.length,
  }));
}

/** Draws one figure over time. */
export function drawFigures(input: ChartInput): Picture {
  const frame = frameOf(input);
  const placed = placePoints(input);
  const { width, height, title, description } = input;
  const points = placed.map(
    ({ x, y, shape }): Mark => ({
      kind: 'path',
      d: pathOf(shapes[shape]!, x, y),
      fill: 'sheet',
      stroke: 'accent',
      width: 2,
    }),
  );
  const stems = placed.flatMap((one) => stemMarks(frame, one));
  const marks = [
    ...axisMarks(frame),
    ...(input.isCourse ? courseMarks(placed) : []),
    ...stems,
    ...points,
    ...labelMarks(frame, placed),
  ];
  return { width, height, title, description, marks };
}
