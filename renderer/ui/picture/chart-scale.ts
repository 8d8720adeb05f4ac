/** Scales of a chart: round steps for numbers, whole years, months or days for time. */

/** Steps on a number axis from zero, at most `most` of them, each 1, 2, 2.5 or 5 times a power of ten. */
export function numberTicks(max: number, most = 5): readonly number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1];
  const rough = max / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size * most >= max * 0.999)!;
  const whole = max >= 1 && step < 1 ? 1 : step;
  const count = Math.ceil(max / whole - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * whole).toPrecision(12)));
}

/** How finely time is told on an axis. */
export type TimeStep = 'year' | 'month' | 'day';

export interface TimeTick {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly step: TimeStep;
}

const DAY = 86_400_000;

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
};

/** Ticks between two instants, both ends included where they are round. */
export function timeTicks(from: number, to: number, most = 7): readonly TimeTick[] {
  const days = (to - from) / DAY;
  const first = new Date(from);
  const year = first.getUTCFullYear();
  const years = new Date(to).getUTCFullYear() - year;
  const list = (count: number, at: (index: number) => number, step: TimeStep): TimeTick[] => {
    const all = Array.from({ length: count }, (_, index) => at(index)).filter((t) => t >= from && t <= to);
    const every = Math.max(1, Math.ceil(all.length / most));
    return all.filter((_, index) => index % every === 0).map((t) => ({ at: t, step }));
  };
  if (days > 730) return list(years + 1, (index) => utc(year + index, 0, 1), 'year');
  if (days > 62) {
    const month = first.getUTCMonth();
    return list(Math.ceil(days / 28) + 2, (index) => utc(year, month + index, 1), 'month');
  }
  const start = utc(year, first.getUTCMonth(), first.getUTCDate());
  return list(Math.floor(days) + 2, (index) => start + index * DAY, 'day');
}

/**
 * What an EDTF date covers, as milliseconds: from its first instant to its last day's.
 * @returns null where it names no year
 */
export function edtfRange(edtf: string): readonly [number, number] | null {
  const [from = '', to = from] = edtf.split('/');
  const first = oneRange(from === '..' ? to : from);
  const last = oneRange(to === '..' ? from : to);
  return first && last ? [first[0], Math.max(first[0], last[1])] : null;
}

function oneRange(text: string): readonly [number, number] | null {
  const match = /^(-?\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?/u.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] && match[2] !== 'XX' ? Number(match[2]) - 1 : null;
  const day = match[3] && match[3] !== 'XX' ? Number(match[3]) : null;
  if (month === null) return [utc(year, 0, 1), utc(year, 11, 31)];
  if (day === null) return [utc(year, month, 1), utc(year, month + 1, 0)];
  return [utc(year, month, day), utc(year, month, day)];
}
