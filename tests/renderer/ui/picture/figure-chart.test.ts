import { describe, expect, it } from 'vitest';
import { drawFigures, placePoints } from '../../../../renderer/ui/picture/figure-chart';
import type { ChartInput, ChartPoint } from '../../../../renderer/ui/picture/figure-frame';
import { guessWidth } from '../../../../renderer/ui/picture/picture';

const point = (
  key: string,
  date: string | null,
  value: number,
  more: Partial<ChartPoint> = {},
): ChartPoint => ({
  key,
  date,
  low: value,
  high: value,
  bound: 'exact',
  label: String(value),
  source: key,
  ...more,
});
const input = (points: readonly ChartPoint[], dir: 'ltr' | 'rtl' = 'rtl'): ChartInput => ({
  points,
  dir,
  width: 480,
  height: 240,
  title: 'figure',
  description: '',
  undated: 'undated',
  isCourse: true,
  number: String,
  time: ({ at }) => new Date(at).toISOString().slice(0, 4),
  measure: guessWidth,
});
const camp = [point('c', '2025', 30), point('a', '2019', 70), point('b', '2024', 43)];
const words = (points: readonly ChartPoint[]): string[] =>
  drawFigures(input(points)).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('one figure over time', () => {
  it('runs with the reading direction and higher values stand higher', () => {
    const rtl = placePoints(input(camp));
    expect(rtl.map(({ point: { key } }) => key)).toEqual(['a', 'b', 'c']);
    expect(rtl[0]!.x).toBeGreaterThan(rtl[2]!.x);
    expect(rtl[0]!.y).toBeLessThan(rtl[2]!.y);
    const ltr = placePoints(input(camp, 'ltr'));
    expect(ltr[0]!.x).toBeLessThan(ltr[2]!.x);
    for (const [at, { x }] of rtl.entries()) expect(x + ltr[at]!.x).toBeCloseTo(480);
  });

  it('names the figure and its source beside each point, and gives each source a shape', () => {
    expect(words(camp)).toEqual(expect.arrayContaining(['70 · a', '43 · b', '30 · c']));
    expect(new Set(placePoints(input(camp)).map(({ shape }) => shape)).size).toBe(3);
  });

  it('values of one time stand beside each other, so that each shows its bound', () => {
    const placed = placePoints(input([point('a', '2025', 9), point('b', '2025', 12, { bound: 'at-least' })]));
    expect(Math.abs(placed[0]!.x - placed[1]!.x)).toBeGreaterThan(20);
  });

  it('no words stand on the line, and there is none where the values are no course', () => {
    const { marks } = drawFigures(input(camp));
    const line = marks.find(
      (mark) => mark.kind === 'path' && /^M[\d.]+ [\d.]+L/u.test(mark.d) && mark.width === 1.5,
    );
    const nodes = [...(line as { d: string }).d.matchAll(/[ML]([\d.]+) ([\d.]+)/gu)].map(([, x, y]) => [
      +x!,
      +y!,
    ]);
    for (const mark of marks) {
      if (mark.kind !== 'text' || !mark.text.includes(' · ')) continue;
      const right = mark.x;
      const left = right - guessWidth(mark.text, mark.size);
      nodes.slice(1).forEach(([x1, y1], at) => {
        const [x0, y0] = nodes[at]!;
        for (let x = Math.max(left, x0!); x <= Math.min(right, x1!); x++) {
          const y = y0! + ((y1! - y0!) * (x - x0!)) / (x1! - x0!);
          expect(y > mark.y - 12 && y < mark.y + 4).toBe(false);
        }
      });
    }
    const apart = drawFigures({ ...input(camp), isCourse: false });
    expect(apart.marks.some((mark) => mark.kind === 'path' && mark.d === (line as { d: string }).d)).toBe(
      false,
    );
  });

  it('draws no course through two values of one time: that is a question', () => {
    const course = (points: readonly ChartPoint[]): boolean =>
      drawFigures(input(points)).marks.some(
        ({ kind, ...mark }) =>
          kind === 'path' &&
          'd' in mark &&
          /^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/u.test(mark.d) &&
          'stroke' in mark &&
          mark.stroke === 'accent' &&
          mark.width === 1.5,
      );
    expect(course([point('a', '2019', 70), point('b', '2024', 43)])).toBe(true);
    expect(course([point('a', '2024-05-12', 9), point('b', '2024-05-12', 12)])).toBe(false);
  });

  it('shows an open bound as a dotted stem, so that it can be told without colour', () => {
    const dashed = (bound: ChartPoint['bound']): number =>
      drawFigures(input([point('a', '2024', 12, { bound, high: null })])).marks.filter(
        (mark) => mark.kind === 'path' && mark.dash,
      ).length;
    expect(dashed('exact')).toBe(0);
    expect(dashed('at-least')).toBe(1);
    expect(dashed('at-most')).toBe(1);
  });

  it('words never collide: in a crowd the points keep their numbers', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => point(`صحيفة ${at}`, '2024-05-12', 10 + (at % 3)));
    const drawn = drawFigures(input(crowd));
    const labels = drawn.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text.includes('·') ? [mark] : [],
    );
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(40);
  });

  it('a figure without a date stands apart under its own heading; without any figure nothing breaks', () => {
    const placed = placePoints(input([...camp, point('d', null, 20)]));
    expect(placed.at(-1)!.point.key).toBe('d');
    expect(Math.min(...placed.map(({ x }) => x))).toBe(placed.at(-1)!.x);
    expect(words([point('d', null, 20)])).toContain('undated');
    expect(() => drawFigures(input([]))).not.toThrow();
  });
});
