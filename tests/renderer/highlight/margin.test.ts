import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackMarkers } from '../../../renderer/highlight/margin';

describe('numbers in the margin', () => {
  it('stand where their claims start when there is room', () => {
    expect(
      stackMarkers(
        [
          { key: 'b', top: 80 },
          { key: 'a', top: 10 },
        ],
        20,
      ),
    ).toEqual([
      { key: 'a', top: 10 },
      { key: 'b', top: 80 },
    ]);
  });

  it('never cover one another, stay in order and never move up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 40 }), (tops) => {
        const stacked = stackMarkers(
          tops.map((top, key) => ({ key, top })),
          20,
        );
        expect(stacked).toHaveLength(tops.length);
        stacked.forEach((marker, i) => {
          expect(marker.top).toBeGreaterThanOrEqual(tops[marker.key]!);
          if (i > 0) expect(marker.top - stacked[i - 1]!.top).toBeGreaterThanOrEqual(20);
        });
      }),
    );
  });
});
