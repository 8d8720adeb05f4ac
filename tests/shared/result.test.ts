import { describe, expect, it } from 'vitest';
import { assertNever, fail, ok, type Result } from '../../shared/result';

describe('outcomes as values', () => {
  it('a success carries its value, a failure its reason', () => {
    const outcomes: Result<number, string>[] = [ok(44), fail('no space')];
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.error))).toEqual([44, 'no space']);
  });

  it('a case that cannot be is named when it happens after all', () => {
    expect(() => assertNever('tent' as never)).toThrow('tent');
  });
});
