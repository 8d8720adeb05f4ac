/** Printing from the window: the document is reachable only while it is printed, and the window always closes. */
import { describe, expect, it, vi } from 'vitest';
import { Printing, type PrintWindow } from '../../electron/printing';

function make(window: Partial<PrintWindow>) {
  const close = vi.fn();
  const seen: string[] = [];
  const printing: Printing = new Printing(() => ({
    load: async (url) => {
      seen.push(url, printing.find(url.slice('qarina://print/'.length)) ?? 'nothing');
    },
    print: async () => null,
    close,
    ...window,
  }));
  return { printing, close, seen };
}

describe('printing', () => {
  it('loads the document under an address of its own, and forgets it after', async () => {
    const { printing, close, seen } = make({});
    expect(await printing.print('<p>ورقة')).toEqual({ ok: true, value: undefined });
    expect(seen[0]).toMatch(/^qarina:\/\/print\/[0-9a-f-]{36}$/u);
    expect(seen[1]).toBe('<p>ورقة');
    expect(printing.find(seen[0]!.slice('qarina://print/'.length))).toBeUndefined();
    expect(close).toHaveBeenCalledOnce();
  });

  it('that is called off is no failure', async () => {
    const { printing } = make({ print: async () => 'Print job canceled' });
    expect(await printing.print('x')).toEqual({ ok: false, error: { reason: 'cancelled' } });
  });

  it('that fails says so and closes the window', async () => {
    const failing = make({ print: async () => 'Invalid printer settings' });
    expect(await failing.printing.print('x')).toMatchObject({ error: { reason: 'failed' } });
    const unloadable = make({ load: () => Promise.reject(new Error('ERR_FAILED')) });
    expect(await unloadable.printing.print('x')).toMatchObject({ error: { reason: 'failed' } });
    for (const { close } of [failing, unloadable]) expect(close).toHaveBeenCalledOnce();
  });
});
