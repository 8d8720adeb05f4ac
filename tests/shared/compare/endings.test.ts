import { describe, expect, it } from 'vitest';
import { endingsWithin } from '../../../shared/compare/endings';
import { reader, statementsOf } from './articles';

describe('an end declared', () => {
  it('what was declared over and still goes on is asked about once', () => {
    const statements = statementsOf([
      'أعلنت الحكومة عام 2017 القضاء على الجماعة، إلا أنها لا تزال تنشط في الوادي.',
    ]);
    expect(endingsWithin(statements, reader)).toHaveLength(1);
  });
});
