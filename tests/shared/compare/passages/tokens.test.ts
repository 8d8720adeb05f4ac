import { describe, expect, it } from 'vitest';
import { internTokens, tokensOf } from '../../../../shared/compare/passages/tokens';

describe('words to be compared', () => {
  it('are whole words; harakat matter only if asked', () => {
    const keys = (ignoreMarks: boolean) => tokensOf('كتَب كتب', { ignoreMarks }).map(({ key }) => key);
    expect(new Set(keys(true)).size).toBe(1);
    expect(new Set(keys(false)).size).toBe(2);
  });

  it('equal words have one number in both texts', () => {
    const options = { ignoreMarks: true };
    const [a, b] = internTokens(tokensOf('جسر ونهر', options), tokensOf('نهر جسر', options));
    expect(a[0]).toBe(b[1]);
  });
});
