import { describe, expect, it } from 'vitest';
import { back, begin, forth, MOST_STEPS, step } from '../../../shared/intake/timeline';

describe('undo within a review', () => {
  it('goes back and forth one step at a time', () => {
    const line = step(step(begin('a'), 'b'), 'c');
    expect(back(line).present).toBe('b');
    expect(forth(back(line)).present).toBe('c');
  });

  it('stops at the first and the last step', () => {
    const line = begin('a');
    expect(back(line)).toBe(line);
    expect(forth(line)).toBe(line);
  });

  it('forgets what was undone once something else is done', () => {
    const line = step(back(step(begin('a'), 'b')), 'c');
    expect(forth(line).present).toBe('c');
    expect(back(line).present).toBe('a');
  });

  it('takes a change that changes nothing for no step', () => {
    const line = begin('a');
    expect(step(line, 'a')).toBe(line);
  });

  it('keeps a bounded number of steps', () => {
    let line = begin(0);
    for (let i = 1; i <= MOST_STEPS + 50; i++) line = step(line, i);
    expect(line.past).toHaveLength(MOST_STEPS);
    expect(line.past.at(-1)).toBe(MOST_STEPS + 49);
  });
});
