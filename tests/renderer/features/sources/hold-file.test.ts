import { describe, expect, test } from 'vitest';
import {
  heldFileSchema,
  holdBytes,
  holdFile,
  MOST_BYTES,
} from '../../../../renderer/features/sources/hold-file';
import { sha256Hex } from '../../../../shared/hash';

const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

describe('a file to be attached', () => {
  test('is named by its hash, and its kind is seen from its bytes', async () => {
    expect(await holdBytes('محضر.pdf', bytes)).toEqual({
      ok: true,
      value: {
        attachment: {
          sha256: sha256Hex(bytes),
          fileName: 'محضر.pdf',
          byteLength: 7,
          mediaType: 'image/jpeg',
        },
        bytes,
      },
    });
  });

  test('an empty one is refused', async () => {
    expect(await holdBytes('x.png', new Uint8Array())).toEqual({ ok: false, error: 'empty' });
  });

  test('one that is too large is refused before it is read', async () => {
    const read = (): never => {
      throw new Error('was read');
    };
    const large = { name: 'x.mp4', size: MOST_BYTES + 1, arrayBuffer: read } as unknown as File;
    expect(await holdFile(large)).toEqual({ ok: false, error: 'too-large' });
  });

  test('one that cannot be read (a folder, a file moved away) is told, not thrown', async () => {
    const gone = {
      name: 'x',
      size: 4,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    } as unknown as File;
    expect(await holdFile(gone)).toEqual({ ok: false, error: 'unreadable' });
  });

  test('a dropped file is the same as one that was opened', async () => {
    expect(await holdFile(new File([bytes], 'a.jpg'))).toEqual(await holdBytes('a.jpg', bytes));
  });

  test('kept with a draft it is taken up again; anything else is not', async () => {
    const held = await holdBytes('a.jpg', bytes);
    expect(held.ok && heldFileSchema.parse(structuredClone(held.value))).toEqual(held.ok && held.value);
    expect(heldFileSchema.safeParse({ attachment: {}, bytes: [1] }).success).toBe(false);
  });
});
