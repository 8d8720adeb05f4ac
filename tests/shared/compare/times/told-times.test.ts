import { describe, expect, it } from 'vitest';
import { toldTimes } from '../../../../shared/compare/times/told-times';
import { reader, statementsOf } from '../articles';

const told = (text: string) =>
  statementsOf([text], { published: '2024-05-01' }).flatMap((one) => toldTimes(one, reader));

describe('times with their days', () => {
  it('an hour, its part of the day and its day are one time', () => {
    const [time, ...rest] = told('قُتل ثلاثة أشخاص في غارة وقعت فجر الأحد عند الثالثة.');
    expect(rest).toEqual([]);
    expect(time).toMatchObject({
      day: { value: '2024-04-28' },
      clock: { kind: 'hour', options: [[180, 180]] },
    });
  });

  it('a day beside no time of day stands alone', () => {
    expect(told('قُتل ثلاثة أشخاص في غارة يوم الأحد.')).toMatchObject([
      { clock: null, day: { value: '2024-04-28' } },
    ]);
  });

  it('two hours are two times', () => {
    expect(told('قُتل ثلاثة أشخاص بين غارة عند الثالثة فجراً وأخرى عند التاسعة صباحاً.')).toHaveLength(2);
  });
});
