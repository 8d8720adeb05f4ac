/** Where the window opens: where it was, but always where it can be seen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState, parseWindowState, placeWindow, smallest } from '../../electron/window-state';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 1280, height: 1000 };

describe('what is remembered', () => {
  it('comes back as it was', () => {
    const state = {
      bounds: { x: 1, y: 2, width: 1000, height: 700 },
      maximized: true,
      locale: 'en' as const,
    };
    expect(parseWindowState(JSON.stringify(state))).toEqual(state);
  });

  it.each(['', '{', 'null', '[]', '7', '"x"'])('that is unreadable is as on a first start: %s', (text) => {
    expect(parseWindowState(text)).toEqual(firstState);
  });

  it('keeps what is sound beside what is not', () => {
    expect(parseWindowState('{"bounds":{"x":"a"},"maximized":1,"locale":"en"}')).toEqual({
      ...firstState,
      locale: 'en',
    });
    expect(parseWindowState('{"bounds":{"x":1e9,"y":0,"width":1,"height":1}}')).toEqual(firstState);
  });

  it('begins in Arabic', () => {
    expect(firstState.locale).toBe('ar');
  });
});

describe('the window', () => {
  it('opens in the middle the first time', () => {
    expect(placeWindow(null, [main])).toEqual({ x: 320, y: 153, width: 1280, height: 800 });
  });

  it('opens where it was', () => {
    const bounds = { x: 2000, y: 100, width: 1000, height: 700 };
    expect(placeWindow(bounds, [main, second])).toEqual(bounds);
  });

  it('comes back to the main display where its own is gone', () => {
    const bounds = { x: 2000, y: 100, width: 1000, height: 700 };
    expect(placeWindow(bounds, [main])).toEqual(placeWindow(null, [main]));
  });

  it('is moved in where it stuck out, and shrunk where the display became smaller', () => {
    expect(placeWindow({ x: -300, y: -200, width: 1000, height: 700 }, [main])).toEqual({
      x: 0,
      y: 25,
      width: 1000,
      height: 700,
    });
    expect(placeWindow({ x: 0, y: 0, width: 4000, height: 3000 }, [main])).toEqual(main);
  });

  it('always lies whole on one display, and is never smaller than works unless the display is', () => {
    const place = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    const area = fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: 300, max: 4000 }),
      height: fc.integer({ min: 300, max: 4000 }),
    });
    const bounds = fc.record({ x: place, y: place, width: size, height: size });
    fc.assert(
      fc.property(fc.option(bounds), fc.array(area, { minLength: 1, maxLength: 4 }), (was, areas) => {
        const now = placeWindow(was, areas);
        const holds = areas.find(
          (on) =>
            now.x >= on.x &&
            now.y >= on.y &&
            now.x + now.width <= on.x + on.width &&
            now.y + now.height <= on.y + on.height &&
            now.width >= Math.min(smallest.width, on.width) &&
            now.height >= Math.min(smallest.height, on.height),
        );
        expect(holds).toBeDefined();
      }),
    );
  });
});
