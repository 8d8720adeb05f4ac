import { describe, expect, it } from 'vitest';
import { deniedDeedsWithin } from '../../../../shared/compare/states/denied-deeds';
import { reader, statementsOf } from '../articles';

describe('a deed denied and affirmed', () => {
  it('not having answered, and an answer, are asked about', () => {
    const statements = statementsOf([
      'وقال شهود إن القصف جاء في رد على إطلاق قذائف من الوادي.',
      'لكن الحزب لم يرد على ضربات المدفعية.',
    ]);
    expect(deniedDeedsWithin(statements, reader)).toHaveLength(1);
    expect(deniedDeedsWithin(statements.slice(0, 1), reader)).toEqual([]);
  });
});
