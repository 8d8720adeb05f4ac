import { describe, expect, it } from 'vitest';
import { agesIn } from '../../../../shared/compare/people/person-ages';
import { reader } from '../articles';
import { passageOf } from './people';

const agesOf = (text: string, sure = false) => {
  const passage = passageOf(text);
  return agesIn(passage, 0, passage.words.length, reader, sure).map(({ low, high }) => [low, high]);
};

describe('ages', () => {
  it('are figures of years, behind a word of age or a name’s comma', () => {
    expect(agesOf('البالغ من العمر 46 سنة')).toEqual([[46, 46]]);
    expect(agesOf('يبلغ من العمر ثلاثة وثلاثين عاما')).toEqual([[33, 33]]);
    expect(agesOf('15 عاما', true)).toEqual([[15, 15]]);
    expect(agesOf('عن عمر 80 عاما')).toEqual([[80, 80]]);
    expect(agesOf('a 21-year-old student')).toEqual([[21, 21]]);
  });

  it('are ordinals of his years, and words', () => {
    expect(agesOf('طفل في السابعة من عمره')).toEqual([[7, 7]]);
    expect(agesOf('رجل ثلاثيني')).toEqual([[30, 39]]);
    expect(agesOf('طفلة عمرها 8 أشهر')).toEqual([[0, 0]]);
    expect(agesOf('رضيع')).toEqual([[0, 2]]);
  });

  it('are no lengths of time', () => {
    expect(agesOf('منذ 15 عاما', true)).toEqual([]);
    expect(agesOf('بالسجن 15 عاما', true)).toEqual([]);
    expect(agesOf('خبرة 20 عاما', true)).toEqual([]);
  });
});
