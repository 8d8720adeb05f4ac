/**
 * The layout of one figure over time. Each point is a value somebody gave: its bound is a stem that says where
 * the true number may lie, its outlet is told by the shape as well as by the words beside it. Time runs with the
 * reading direction. Words that would collide are left out of the drawing; the point keeps its number, and the
 * table beside the drawing holds everything.
 */
import { edtfRange, timeTicks } from './chart-scale';
import {
  along,
  type Box,
  type ChartInput,
  type ChartPoint,
  type Frame,
  frameOf,
  meets,
  middleOf,
  PLOT,
  type PlacedPoint,
  SIZE,
  xOf,
  yOf,
} from './figure-frame';
import { labelMarks } from './figure-labels';
import type { Mark, Picture } from './picture';
import { pathOf, shapes } from './shapes';

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

/** Whether each time has one value only: two at one time are a question, not a course. */
export function isOneATime(points: readonly Pick<ChartPoint, 'date'>[]): boolean {
  const times = points.flatMap(({ date }) => {
    const range = date ? edtfRange(date) : null;
    return range ? [(range[0] + range[1]) / 2] : [];
  });
  return times.length > 1 && new Set(times).size === times.length;
}

/** The points a line goes through from value to value; none where the values are no course. */
function courseOf({ isCourse }: Frame, placed: readonly PlacedPoint[]): readonly PlacedPoint[] {
  if (!isCourse || !isOneATime(placed.map(({ point }) => point))) return [];
  return placed.filter(({ point }) => point.date && edtfRange(point.date)).sort((a, b) => a.x - b.x);
}

function courseMarks(course: readonly PlacedPoint[]): Mark[] {
  if (course.length === 0) return [];
  const d = course.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return [{ kind: 'path', d, stroke: 'accent', width: 1.5 }];
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
  const placed = [...input.points].sort(order).map((point, at) => ({
    point,
    n: at + 1,
    x: xOf(frame, point.date),
    y: yOf(frame, middleOf(point)),
    shape: outlets.indexOf(point.source) % shapes.length,
  }));
  return placed.map((one) => ({ ...one, x: one.x + asideOf(one, placed, frame) }));
}

/** How far apart values of one time stand, so that none hides the bound of another; and all of them together. */
const ASIDE = { each: 26, all: 40 } as const;

function asideOf(one: PlacedPoint, placed: readonly PlacedPoint[], { width, dir }: Frame): number {
  const same = placed.filter(({ x }) => x === one.x);
  const step = Math.min(ASIDE.each, ASIDE.all / Math.max(1, same.length - 1)) * (dir === 'rtl' ? -1 : 1);
  const wanted = (same.indexOf(one) - (same.length - 1) / 2) * step;
  const reach = ((same.length - 1) / 2) * Math.abs(step) + 8;
  // Those at an end of the plot move inwards together.
  const shift = Math.max(0, reach - one.x) - Math.max(0, one.x + reach - width);
  return same.length > 1 ? wanted + shift : 0;
}

/** Draws one figure over time. */
export function drawFigures(input: ChartInput): Picture {
  const frame = frameOf(input);
  const placed = placePoints(input);
  const course = courseOf(frame, placed);
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
    ...courseMarks(course),
    ...stems,
    ...points,
    ...labelMarks(frame, placed, course),
  ];
  return { width, height, title, description, marks };
}
