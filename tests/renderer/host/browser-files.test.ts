/** Reading files a browser hands over. Choosing and saving are proven in a real browser (tests/e2e/host.spec.ts). */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../renderer/host/browser-files';

const file = (name: string, text: string): File => new File([text], name);

describe('reading files', () => {
  it('gives all of them, in order, without a place to save back to', async () => {
    expect(await readFiles([file('أ.txt', 'نص'), file('b.txt', '')], 10)).toEqual({
      ok: true,
      value: [
        { name: 'أ.txt', bytes: new TextEncoder().encode('نص'), location: null },
        { name: 'b.txt', bytes: new Uint8Array(), location: null },
      ],
    });
  });

  it('does not touch one beyond the limit and names it; the others are read all the same', async () => {
    const huge = Object.defineProperty(file('huge.txt', ''), 'size', { value: 200_000_000 });
    huge.arrayBuffer = () => Promise.reject(new Error('must not be read'));
    const problem = { reason: 'too-large', fileName: 'huge.txt' };
    expect(await readFiles([huge], 1000)).toEqual({ ok: false, error: problem });
    expect(await readFiles([huge, file('a.txt', 'x')], 1000)).toEqual({
      ok: true,
      value: [
        { name: 'huge.txt', bytes: new Uint8Array(), location: null, problem },
        { name: 'a.txt', bytes: new TextEncoder().encode('x'), location: null },
      ],
    });
  });

  it('names the file that could not be read, and why', async () => {
    const gone = file('gone.txt', '');
    gone.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
    expect(await readFiles([gone], 1000)).toMatchObject({
      ok: false,
      error: { reason: 'not-found', fileName: 'gone.txt' },
    });
  });
});
