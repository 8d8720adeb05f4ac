import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, visiblePart } from '../../../../renderer/features/help/tour-place';

const view = { width: 1280, height: 800 };
const card = { width: 340, height: 200 };

describe('where the card of the tour stands', () => {
  it('stands below a part of the header', () => {
    const { y } = placeCard({ left: 900, top: 8, width: 80, height: 32 }, card, view);
    expect(y).toBe(52);
  });

  it('stands beside a column on either edge, whichever way the screen runs', () => {
    expect(placeCard({ left: 1048, top: 48, width: 232, height: 724 }, card, view).x).toBe(696);
    expect(placeCard({ left: 0, top: 48, width: 392, height: 724 }, card, view).x).toBe(404);
  });

  it('stands at the foot of the window where there is nothing to point at', () => {
    expect(placeCard(null, card, view)).toEqual({ x: 470, y: 588 });
  });

  it('is wholly in sight wherever it fits into the window', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(px(1279), px(799), px(1280), px(800), (left, top, width, height) => {
        const target = visiblePart({ left, top, width: width + 1, height: height + 1 }, view);
        const { x, y } = placeCard(target, card, view);
        expect(x).toBeGreaterThanOrEqual(12);
        expect(y).toBeGreaterThanOrEqual(12);
        expect(x + card.width).toBeLessThanOrEqual(view.width - 12);
        expect(y + card.height).toBeLessThanOrEqual(view.height - 12);
      }),
    );
  });

  it('shows its head where it does not fit at all', () => {
    const { x, y } = placeCard(null, { width: 400, height: 500 }, { width: 320, height: 300 });
    expect([x, y]).toEqual([12, 12]);
  });
});

describe('the part of a target that is in sight', () => {
  it('is cut at the edges of the window', () => {
    expect(visiblePart({ left: -50, top: 700, width: 100, height: 300 }, view)).toEqual({
      left: 0,
      top: 700,
      width: 50,
      height: 100,
    });
  });

  it('is nothing for what was scrolled away', () => {
    expect(visiblePart({ left: 0, top: 900, width: 100, height: 50 }, view)).toBeNull();
  });
});
