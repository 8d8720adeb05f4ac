/** Where the words beside the points of a chart stand: over no line, no point and no other words. */
import { type Box, type Frame, meets, PLOT, type PlacedPoint, SIZE, yOf } from './figure-frame';
import type { Mark } from './picture';

/** Whether words in a box would be crossed by the line. */
function isCrossed(box: Box, course: readonly PlacedPoint[]): boolean {
  return course.slice(1).some((to, at) => {
    const from = course[at]!;
    const [left, right] = [Math.max(box.left, from.x), Math.min(box.right, to.x)];
    if (left > right || from.x === to.x) return false;
    const yAt = (x: number): number => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    const [a, b] = [yAt(left), yAt(right)];
    return Math.min(a, b) < box.bottom && Math.max(a, b) > box.top;
  });
}

/** What a point's stem takes up. */
function stemBox(frame: Frame, { point: { bound, low, high }, x, y }: PlacedPoint): Box {
  const wide = { left: x - 8, right: x + 8 };
  switch (bound) {
    case 'at-least':
      return { ...wide, top: y - 36, bottom: y };
    case 'at-most':
      return { ...wide, top: y, bottom: y + 36 };
    case 'about':
      return { ...wide, top: y - 17, bottom: y };
    case 'range':
      return { ...wide, top: yOf(frame, high ?? 0) - 2, bottom: yOf(frame, low ?? 0) + 2 };
    case 'exact':
      return { ...wide, top: y, bottom: y };
  }
}

/** The words beside each point, where they fit; the point's number where they do not. */
export function labelMarks(
  frame: Frame,
  placed: readonly PlacedPoint[],
  course: readonly PlacedPoint[],
): Mark[] {
  const { dir, width, measure } = frame;
  const boxes: Box[] = [
    { left: frame.axis - 4, right: frame.axis + 4, top: 0, bottom: frame.height },
    ...placed.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 })),
    ...placed.map((one) => stemBox(frame, one)),
  ];
  const marks: Mark[] = [];
  const inPlot = (left: number, wide: number): number =>
    dir === 'rtl' ? Math.min(left, frame.axis - wide - 8) : Math.max(left, frame.axis + 8);
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
      { left: inPlot(x - wide / 2, wide), y: y + 24 },
      { left: inPlot(x - wide / 2, wide), y: y + 40 },
      { left: inPlot(x - wide / 2, wide), y: y - 34 },
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
      if (!inside || isCrossed(box, course) || boxes.some((other) => meets(box, other))) continue;
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
