import { describe, expect, it } from 'vitest';
import { parseProgress, readOn } from '../../../renderer/data/reading-progress';

describe('how far an article was read', () => {
  it('is never taken back by scrolling up; where the reader stands is', () => {
    const far = readOn({}, 'a', { at: 0.6, read: 0.8 });
    expect(readOn(far, 'a', { at: 0.1, read: 0.3 })).toEqual({ a: { at: 0.1, read: 0.8 } });
  });

  it('is forgotten first for the articles not read for longest', () => {
    let known = {};
    for (let n = 0; n < 600; n++) known = readOn(known, `article ${n}`, { at: 0, read: 0.5 });
    expect(Object.keys(known)).toHaveLength(500);
    expect(known).toHaveProperty(['article 599']);
    expect(known).not.toHaveProperty(['article 0']);
  });

  it('is nothing where what was stored cannot be read', () => {
    expect(parseProgress('{"a":{"at":7}}')).toEqual({ a: { at: 0, read: 0 } });
    expect(parseProgress('no')).toEqual({});
    expect(parseProgress(null)).toEqual({});
  });
});
