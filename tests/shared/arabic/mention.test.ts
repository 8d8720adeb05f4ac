import { describe, expect, it } from 'vitest';
import { draft } from '../../../shared/arabic/mention';

describe('a figure under reading', () => {
  const found = { type: 'cardinal', start: 1, next: 2, value: 5, form: 'digits' } as const;

  it('claims nothing that was not read: exact, no percentage, nothing counted', () => {
    expect(draft(found)).toEqual({
      ...found,
      percent: false,
      bound: 'exact',
      strict: false,
      counted: null,
      scope: [],
      date: null,
    });
  });

  it('keeps everything that was', () => {
    expect(draft({ ...found, bound: 'at-least', strict: true, counted: 2 })).toMatchObject({
      bound: 'at-least',
      strict: true,
      counted: 2,
    });
  });
});
