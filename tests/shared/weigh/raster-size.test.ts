import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rasterSize } from '../../../shared/weigh/raster-size';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );
const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);
const png = bytes(0x89, 'PNG\r\n\x1a\n', 0, 0, 0, 13, 'IHDR', 0, 0, 4, 0, 0, 0, 3, 0);

describe('rasterSize', () => {
  test.each([
    ['png', png, { width: 1024, height: 768 }],
    ['gif', bytes('GIF89a', 64, 1, 200, 0, 0, 0), { width: 320, height: 200 }],
    ['bmp', bytes('BM', ...zeros(16), 16, 0, 0, 0, 246, 255, 255, 255, 0, 0), { width: 16, height: 10 }],
    [
      'jpeg',
      bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 1, 0, 2, 0, 1, 0),
      { width: 512, height: 256 },
    ],
    [
      'webp',
      bytes('RIFF', ...zeros(4), 'WEBPVP8X', ...zeros(8), 255, 3, 0, 255, 2, 0),
      { width: 1024, height: 768 },
    ],
  ])('a picture’s head says how large it is: %s', (_, content, size) => {
    expect(rasterSize(content)).toEqual(size);
  });

  test('what is no picture, is cut short or makes no sense has no size, and nothing throws', () => {
    expect(rasterSize(bytes('<svg width="9" height="9"/>'))).toBeNull();
    expect(rasterSize(png.subarray(0, 20))).toBeNull();
    const heads = fc.constantFrom(png, bytes(0xff, 0xd8, 0xff), bytes('GIF89a'), bytes('RIFF1234WEBPVP8 '));
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        const size = rasterSize(Uint8Array.from([...head, ...rest]));
        if (size) expect(size.width > 0 && size.height > 0).toBe(true);
      }),
    );
  });
});
