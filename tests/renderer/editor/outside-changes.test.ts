import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchOutside } from '../../../renderer/editor/outside-changes';

describe('words from outside', () => {
  it('are shown when they differ, and not when they are the same', () => {
    const field = watchOutside('قال');
    expect(field.take('قال')).toBe(false);
    expect(field.take('قالت')).toBe(true);
    expect(field.words()).toBe('قالت');
  });

  it('what the field gave out comes back late and changes nothing', () => {
    const field = watchOutside('');
    field.give('لا');
    field.give('لا علم');
    expect(field.take('لا')).toBe(false);
    expect(field.words()).toBe('لا علم');
    field.give('لا علم لنا');
    expect(field.take('لا علم')).toBe(false);
    expect(field.take('لا علم لنا')).toBe(false);
    expect(field.words()).toBe('لا علم لنا');
  });

  it('an older state put back from outside is shown once all that was given out has come back', () => {
    const field = watchOutside('');
    field.give('أ');
    field.give('أب');
    expect(field.take('أب')).toBe(false);
    expect(field.take('أ')).toBe(true);
    expect(field.take('')).toBe(true);
  });

  it('nothing typed is ever put away, however late and with whatever left out the words come back', () => {
    const steps = fc.array(fc.record({ letters: fc.integer({ min: 1, max: 3 }), back: fc.nat({ max: 4 }) }));
    fc.assert(
      fc.property(steps, (typed) => {
        const field = watchOutside('');
        const out: string[] = [];
        let text = '';
        let seen = 0;
        for (const { letters, back } of typed) {
          for (let i = 0; i < letters; i++) {
            text += 'ق';
            field.give(text);
            out.push(text);
          }
          seen = Math.min(out.length, seen + back);
          if (seen > 0) expect(field.take(out[seen - 1]!)).toBe(false);
          expect(field.words()).toBe(text);
        }
      }),
    );
  });
});
