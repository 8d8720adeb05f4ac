import { describe, expect, it } from 'vitest';
import { isElsewhere, isOneMatter } from '../../../../shared/compare/people/person-matter';
import { reader, statementsOf } from '../articles';

const told = (text: string, title: string, published = '2025-03-11') => ({
  statement: statementsOf([text], { id: title, title, published }).at(-1)!,
  scene: { places: [], dates: [] },
});
const one = told('قتل شخص في بلدة عين الزهر.', 'غارة على بلدة عين الزهر');

describe('one matter', () => {
  it('is told under openings alike, within some days', () => {
    expect(isOneMatter(one, told('قتل شخص.', 'قتيل في غارة على عين الزهر'), 3, reader)).toBe(true);
    expect(isOneMatter(one, told('قتل شخص.', 'قتيل في غارة على عين الزهر', '2025-04-01'), 3, reader)).toBe(
      false,
    );
    expect(isOneMatter(one, told('هبط الدينار.', 'أسعار الصرف اليوم'), 3, reader)).toBe(false);
  });

  it('passages that name two places are elsewhere', () => {
    expect(isElsewhere(one, told('قتل شخص في بلدة وادي الرمل.', 'غارة'))).toBe(true);
    expect(isElsewhere(one, one)).toBe(false);
  });
});
