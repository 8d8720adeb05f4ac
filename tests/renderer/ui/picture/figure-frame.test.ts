import { describe, expect, it } from 'vitest';
import {
  along,
  type ChartInput,
  frameOf,
  middleOf,
  xOf,
  yOf,
} from '../../../../renderer/ui/picture/figure-frame';
import { guessWidth } from '../../../../renderer/ui/picture/picture';

const point = (date: string | null, low: number | null, high = low) => ({
  ...{ key: `${date} ${low}`, date, low, high, bound: 'exact' as const, label: '', source: '' },
});
const input = (dir: 'ltr' | 'rtl', dates: readonly (string | null)[]): ChartInput => ({
  ...{ points: dates.map((date, at) => point(date, 10 * (at + 1))), dir, width: 400, height: 200 },
  ...{ title: '', description: '', undated: '', isCourse: true, number: String, time: () => '' },
  measure: guessWidth,
});

describe('the frame of a chart', () => {
  it('time runs away from the axis, which stands where reading begins', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const frame = frameOf(input(dir, ['2019', '2024']));
      const [early, late] = [xOf(frame, '2019'), xOf(frame, '2024')];
      expect(Math.abs(early - frame.axis)).toBeLessThan(Math.abs(late - frame.axis));
      expect(frame.axis > 200).toBe(dir === 'rtl');
      expect(Math.abs(along(frame, 0) - frame.axis)).toBeLessThanOrEqual(Math.abs(early - frame.axis));
    }
  });

  it('what has no date stands at the far end, beyond all that has one', () => {
    const frame = frameOf(input('ltr', ['2019', '2024', null]));
    expect(xOf(frame, null)).toBe(frame.far);
    expect(xOf(frame, '2024')).toBeLessThan(frame.far);
  });

  it('higher values stand higher; the middle stands for a range', () => {
    const frame = frameOf(input('rtl', ['2019', '2024']));
    expect(yOf(frame, 20)).toBeLessThan(yOf(frame, 10));
    expect(middleOf(point(null, 10, 20))).toBe(15);
    expect(middleOf(point(null, null, 20))).toBe(20);
  });
});
