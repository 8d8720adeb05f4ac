import { describe, expect, it } from 'vitest';
import { edtfRange, numberTicks, timeTicks } from '../../../../renderer/ui/picture/chart-scale';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('scales', () => {
  it('number axes start at zero and go in round steps past the largest value', () => {
    expect(numberTicks(70_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
    expect(numberTicks(44)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(numberTicks(3)).toEqual([0, 1, 2, 3]);
    expect(numberTicks(0)).toEqual([0, 1]);
    expect(numberTicks(Number.NaN)).toEqual([0, 1]);
  });

  it('time is told in years, months or days, and never crowded', () => {
    expect(timeTicks(day('2019-03-01'), day('2025-10-12')).map(({ step }) => step)).toContain('year');
    expect(timeTicks(day('2024-01-10'), day('2024-06-01'))[0]).toEqual({
      at: day('2024-02-01'),
      step: 'month',
    });
    expect(timeTicks(day('2024-05-12'), day('2024-05-14'))).toHaveLength(3);
    expect(timeTicks(day('1800-01-01'), day('2025-01-01')).length).toBeLessThanOrEqual(7);
  });

  it('an EDTF date covers what it says and no more', () => {
    expect(edtfRange('2024')).toEqual([day('2024-01-01'), day('2024-12-31')]);
    expect(edtfRange('2024-02')).toEqual([day('2024-02-01'), day('2024-02-29')]);
    expect(edtfRange('2024-XX-XX')).toEqual(edtfRange('2024'));
    expect(edtfRange('2023-11/2024-04')).toEqual([day('2023-11-01'), day('2024-04-30')]);
    expect(edtfRange('../2024-04')).toEqual([day('2024-04-01'), day('2024-04-30')]);
    expect(edtfRange('XXXX-04-01')).toBeNull();
  });
});
