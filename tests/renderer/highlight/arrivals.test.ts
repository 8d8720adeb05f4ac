import { describe, expect, it } from 'vitest';
import { leadTo, onArrival, pickUp, waitingArrival } from '../../../renderer/highlight/arrivals';

describe('arriving at words of an article', () => {
  it('is picked up once, by the article that is meant', () => {
    const place = { start: 3, end: 7 };
    leadTo({ article: 'a', place });
    expect(pickUp('b')).toBeNull();
    expect(pickUp('a')).toEqual({ article: 'a', place });
    expect(pickUp('a')).toBeNull();
  });

  it('whoever listens hears of it; a later arrival takes the place of one that nobody picked up', () => {
    let heard = 0;
    const stop = onArrival(() => heard++);
    leadTo({ article: 'a', place: null });
    leadTo({ article: 'b', place: null });
    stop();
    leadTo({ article: 'c', place: null });
    expect(heard).toBe(2);
    expect(waitingArrival()?.article).toBe('c');
    pickUp('c');
  });
});
