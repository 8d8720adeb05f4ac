import { describe, expect, it } from 'vitest';
import { afterDecision, stepFrom, stepIn } from '../../../../renderer/features/suggestions/walk';

const panes = ['a', 'b'];
const stop = (article: string, start: number) => ({ article, start, key: `${article}${start}` });
const stops = [stop('a', 10), stop('a', 20), stop('b', 5)];

describe('walking through suggestions', () => {
  it('begins at the first, or at the last', () => {
    expect(stepFrom(stops, panes, null, 1)).toEqual(stop('a', 10));
    expect(stepFrom(stops, panes, null, -1)).toEqual(stop('b', 5));
    expect(stepFrom([], panes, null, 1)).toBeNull();
  });

  it('goes on into the next article and back, and ends at the ends', () => {
    expect(stepFrom(stops, panes, stop('a', 20), 1)).toEqual(stop('b', 5));
    expect(stepFrom(stops, panes, stop('b', 5), -1)).toEqual(stop('a', 20));
    expect(stepFrom(stops, panes, stop('b', 5), 1)).toBeNull();
    expect(stepFrom(stops, panes, stop('a', 10), -1)).toBeNull();
  });

  it('goes on from where one stood that is a claim now', () => {
    expect(stepFrom(stops, panes, stop('a', 15), 1)).toEqual(stop('a', 20));
    expect(stepFrom(stops, panes, stop('a', 15), -1)).toEqual(stop('a', 10));
    expect(stepFrom(stops, panes, stop('a', 99), 1)).toEqual(stop('b', 5));
  });

  it('begins in the article it is begun in, wherever the hand was before', () => {
    expect(stepIn(stops, panes, stop('a', 10), 1, 'b')).toEqual(stop('b', 5));
    expect(stepIn(stops, panes, stop('b', 5), -1, 'a')).toEqual(stop('a', 20));
    expect(stepIn(stops, panes, stop('a', 10), 1, 'a')).toEqual(stop('a', 20));
    expect(stepIn(stops, panes, stop('a', 10), 1, null)).toEqual(stop('a', 20));
    expect(stepIn([stop('a', 10)], panes, null, 1, 'b')).toEqual(stop('a', 10));
  });

  it('goes to the next after a decision, and back at the end', () => {
    expect(afterDecision(stops, panes, stop('a', 10))).toEqual(stop('a', 20));
    expect(afterDecision(stops, panes, stop('b', 5))).toEqual(stop('a', 20));
    expect(afterDecision([stop('a', 10)], panes, stop('a', 10))).toBeNull();
  });
});
