import { describe, expect, it } from 'vitest';
import { datesMeet, isJustBefore, lengthOf, relateTimes } from '../../../../shared/compare/times/times';
import { statementsOf } from '../articles';

const at = (published: string | null, id: string) =>
  statementsOf(['وقتل 9 أشخاص في انهيار جسر الميناء في بلدة عين الزهر.'], { published, id })[0]!;

describe('whether two can be one time', () => {
  it('what a date leaves open decides nothing', () => {
    expect(datesMeet('XXXX-04-01', '2024-04')).toBe(true);
    expect(datesMeet('2024-04-01', '2024-04-02')).toBe(false);
    expect(datesMeet('2024', '2019')).toBe(false);
    expect(datesMeet('2024-01/2024-06', '2024-03-12')).toBe(true);
    expect(datesMeet('XXXX-04', 'XXXX-05')).toBe(false);
  });

  it('counts the days of a stretch', () => {
    expect(lengthOf('2024-01-01/2024-01-10')).toBe(10);
    expect(lengthOf('XXXX-10-01/XXXX-11-06')).toBe(37);
    expect(lengthOf('2024-01')).toBeNull();
  });

  it('articles of far days tell of two days unless they name one', () => {
    expect(relateTimes(at('2024-05-01', 'a'), at('2024-05-02', 'b'), [], [])).toBe('same');
    expect(relateTimes(at('2024-05-01', 'a'), at('2024-07-02', 'b'), [], [])).toBe('apart');
    expect(relateTimes(at(null, 'a'), at('2024-07-02', 'b'), [], [])).toBe('open');
    expect(relateTimes(at(null, 'a'), at(null, 'b'), ['2019'], ['2024'])).toBe('apart');
  });

  it('a day is that of what is printed on it or right after', () => {
    const printed = at('2024-05-13', 'a');
    expect(
      ['2024-05-12', 'XXXX-05-13', '2024-05-02', '2024-05-14', '2024-05'].map((date) =>
        isJustBefore([date], printed),
      ),
    ).toEqual([true, true, false, false, false]);
    expect(isJustBefore(['2024-05-12'], at(null, 'a'))).toBe(false);
  });
});
