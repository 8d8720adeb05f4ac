import { describe, expect, test } from 'vitest';
import { mediaTypeOf, rasterType } from '../../../shared/weigh/media-type';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );
const padding = '\0'.repeat(30);

describe('rasterType', () => {
  test.each([
    ['image/png', bytes(0x89, 'PNG\r\n\x1a\n', padding)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, padding)],
    ['image/gif', bytes('GIF89a', padding)],
    ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBP', padding)],
    ['image/avif', bytes(0, 0, 0, 28, 'ftypavif', padding)],
    ['image/bmp', bytes('BM', padding)],
  ])('a picture is known by its first bytes: %s', (type, content) => {
    expect(rasterType(content)).toBe(type);
  });

  test.each([
    ['an SVG drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a web page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a text that begins like a bitmap', bytes('BMW')],
    ['an empty file', bytes()],
    ['a torn PNG', bytes(0x89, 'PN')],
  ])('%s is never shown as a picture', (_, content) => {
    expect(rasterType(content)).toBeNull();
  });
});

describe('mediaTypeOf', () => {
  test('a web page named as a picture is not taken for one', () => {
    expect(mediaTypeOf('photo.png', bytes('<!doctype html>'))).toBe('application/octet-stream');
  });

  test('a picture is one whatever its name', () => {
    expect(mediaTypeOf('scan.pdf', bytes('GIF89a', padding))).toBe('image/gif');
  });

  test('the name tells the rest, in any case', () => {
    expect(mediaTypeOf('محضر.PDF', bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaTypeOf('بلا امتداد', bytes('x'))).toBe('application/octet-stream');
  });
});
