import { describe, expect, it } from 'vitest';
import { placePoints } from '../../../../renderer/ui/picture/figure-chart';
import { type ChartInput, frameOf } from '../../../../renderer/ui/picture/figure-frame';
import { labelMarks } from '../../../../renderer/ui/picture/figure-labels';
import { guessWidth } from '../../../../renderer/ui/picture/picture';

const point = (key: string, date: string, value: number, bound: 'exact' | 'at-least' = 'exact') => ({
  ...{ key, date, low: value, high: value, bound, label: `${value} ألف`, source: `هيئة ${key}` },
});
const input = (points: ChartInput['points'], width = 600): ChartInput => ({
  ...{ points, dir: 'rtl', width, height: 240, title: '', description: '', undated: '', isCourse: true },
  ...{ number: String, time: () => '', measure: guessWidth },
});
const textsOf = (chart: ChartInput) =>
  labelMarks(frameOf(chart), placePoints(chart), []).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

describe('the words beside the points', () => {
  it('say figure and source, over neither the axis nor the stem of an open bound', () => {
    const chart = input([point('a', '2019', 70, 'at-least'), point('b', '2025', 30)]);
    const [{ axis }, [first]] = [frameOf(chart), placePoints(chart)];
    const texts = textsOf(chart);
    expect(texts.map(({ text }) => text)).toEqual(['70 ألف · هيئة a', '30 ألف · هيئة b']);
    for (const { x, y, text, size } of texts) {
      const left = x - guessWidth(text, size);
      expect(x).toBeLessThan(axis);
      const overStem = left < first!.x && x > first!.x && y > first!.y - 36 && y - 12 < first!.y;
      expect(overStem).toBe(false);
    }
  });

  it('where there is no room, the number of the point stands for them', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => point(`${at}`, `20${10 + (at % 3)}`, 40 + (at % 4)));
    const texts = textsOf(input(crowd, 320)).map(({ text }) => text);
    expect(texts.some((text) => /^\(\d+\)$/u.test(text))).toBe(true);
  });
});
