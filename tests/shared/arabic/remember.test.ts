import { describe, expect, it } from 'vitest';
import { remember } from '../../../shared/arabic/remember';

describe('answers that are remembered', () => {
  it('asks about a word once', () => {
    const asked: string[] = [];
    const length = remember((word) => {
      asked.push(word);
      return word.length;
    });
    expect([length('نهر'), length('جسر'), length('نهر')]).toEqual([3, 3, 3]);
    expect(asked).toEqual(['نهر', 'جسر']);
  });

  it('remembers that the answer was none', () => {
    let asked = 0;
    const none = remember((): null => {
      asked++;
      return null;
    });
    none('نهر');
    expect(none('نهر')).toBeNull();
    expect(asked).toBe(1);
  });

  it('forgets rather than grow without end, and still answers rightly', () => {
    const length = remember((word) => word.length);
    for (let at = 0; at < 100_000; at++) length(`كلمة${at}`);
    expect(length('كلمة7')).toBe(5);
  });
});
