import { describe, expect, it } from 'vitest';
import { denialsWithin, endingsWithin } from '../../../shared/compare/oppositions';
import { reader, statementsOf } from './articles';

describe('a deed denied and affirmed', () => {
  it('not having answered, and an answer, are asked about', () => {
    const statements = statementsOf([
      'وقال شهود إن القصف جاء في رد على إطلاق قذائف من الوادي.',
      'لكن الحزب لم يرد على ضربات المدفعية.',
    ]);
    expect(denialsWithin(statements, reader)).toHaveLength(1);
    expect(denialsWithin(statements.slice(0, 1), reader)).toEqual([]);
  });

  it('what was declared over and still goes on is asked about once', () => {
    const statements = statementsOf([
      'أعلنت الحكومة عام 2017 القضاء على الجماعة، إلا أنها لا تزال تنشط في الوادي.',
    ]);
    expect(endingsWithin(statements, reader)).toHaveLength(1);
  });
});
