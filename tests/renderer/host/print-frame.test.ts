/** Printing where there is nothing to print with. That it prints is proven in a real browser (tests/e2e/host.spec.ts). */
import { afterEach, expect, it, vi } from 'vitest';
import { printHtml } from '../../../renderer/host/print-frame';

afterEach(() => vi.unstubAllGlobals());

it('a browser without frames says that it cannot print, and nothing is left behind', async () => {
  const frame = { style: {}, setAttribute: () => undefined, remove: vi.fn(), contentWindow: null };
  vi.stubGlobal('document', { createElement: () => frame, body: { append: () => undefined } });
  expect(await printHtml('<p>')).toEqual({ ok: false, error: { reason: 'unsupported' } });
  expect(frame.remove).toHaveBeenCalledOnce();
});
