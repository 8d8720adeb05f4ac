/**
 * The tab's host in a real browser, on the page as the server sends it: choosing, saving and printing files, and
 * what the policy keeps from happening. The host's own modules are loaded into the page beside the app.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { build } from 'vite';
import type { HostApi } from '../../shared/host-api';
import { test } from './fixtures';

const entry = join(import.meta.dirname, '..', '..', 'renderer', 'host', 'browser-host.ts');
const address = '/assets/host-under-test.js';

type HostModule = { readonly browserHost: HostApi };

async function bundleHost(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('not bundled');
  return bundle.output[0].code;
}

/** Opens a quiet page of the app's origin that can import the host. */
async function openHost(page: Page): Promise<void> {
  const code = await bundleHost();
  await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
  await page.goto('/');
}

test.describe('files in the tab', () => {
  test('are opened with their bytes unchanged', async ({ page }) => {
    await openHost(page);
    const chooser = page.waitForEvent('filechooser');
    const opened = page.evaluate(async (path) => {
      const { browserHost } = (await import(path)) as HostModule;
      const result = await browserHost.openFiles({ extensions: ['txt'], multiple: true, maxBytes: 100 });
      return result.ok ? result.value.map(({ name, bytes }) => [name, [...bytes]]) : result.error;
    }, address);
    await (await chooser).setFiles([
      { name: 'أ.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 255, 10]) },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    expect(await opened).toEqual([
      ['أ.txt', [0, 255, 10]],
      ['b.txt', []],
    ]);
    await expect(page.locator('input[type=file][hidden]')).toHaveCount(0);
  });

  test('beyond the limit are refused by name', async ({ page }) => {
    await openHost(page);
    const chooser = page.waitForEvent('filechooser');
    const opened = page.evaluate(async (path) => {
      const { browserHost } = (await import(path)) as HostModule;
      return browserHost.openFiles({ extensions: [], multiple: false, maxBytes: 3 });
    }, address);
    await (await chooser).setFiles({ name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.from('huge') });
    expect(await opened).toEqual({ ok: false, error: { reason: 'too-large', fileName: 'huge.txt' } });
  });

  test('are saved under their name with their bytes unchanged', async ({ page }) => {
    await openHost(page);
    const download = page.waitForEvent('download');
    const saved = await page.evaluate(async (path) => {
      const { browserHost } = (await import(path)) as HostModule;
      const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 255]);
      return browserHost.save({ suggestedName: 'ورقة.csv', mediaType: 'text/csv', bytes });
    }, address);
    expect(saved).toEqual({ ok: true, value: { name: 'ورقة.csv', location: null } });
    expect((await download).suggestedFilename()).toBe('ورقة.csv');
    expect([...readFileSync(await (await download).path())]).toEqual([0xef, 0xbb, 0xbf, 0, 255]);
  });

  test('say beforehand what a tab cannot do', async ({ page }) => {
    await openHost(page);
    const said = await page.evaluate(async (path) => {
      const { browserHost } = (await import(path)) as HostModule;
      return [browserHost.can, await browserHost.reveal('x')];
    }, address);
    expect(said).toEqual([
      { reveal: false, saveInPlace: false, nativeMenu: false },
      { ok: false, error: { reason: 'unsupported' } },
    ]);
  });
});

interface Printed {
  readonly text: string;
  readonly dir: string;
  readonly colour: string;
  readonly attribute: string;
  readonly pictures: number;
  readonly fonts: readonly string[];
}

test('a document is printed with its own styles, and nothing in it runs', async ({ page }) => {
  await openHost(page);
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>ورقة</title>
    <style>h1 { color: rgb(1, 2, 3) }</style></head><body onload="parent.ran = 1">
    <h1>ورقة الادعاءات</h1><p style="font-weight: 700">نص</p>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="parent.ran = 1">
    <img src="https://outside.example/x.png"><script>parent.ran = 1</script></body></html>`;
  const printed = await page.evaluate(
    async ([path, document_]) => {
      const seen: Printed[] = [];
      new MutationObserver((changes) => {
        for (const frame of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(frame instanceof HTMLIFrameElement) || !frame.contentWindow) continue;
          const view = frame.contentWindow;
          view.print = () => {
            const { body, documentElement } = view.document;
            seen.push({
              text: body.textContent,
              dir: documentElement.dir,
              colour: view.getComputedStyle(body.querySelector('h1')!).color,
              attribute: view.getComputedStyle(body.querySelector('p')!).fontWeight,
              pictures: body.querySelectorAll('img[src]').length,
              fonts: [...view.document.fonts].map((font) => font.status),
            });
            view.dispatchEvent(new Event('afterprint'));
          };
        }
      }).observe(document.body, { childList: true });
      const { browserHost } = (await import(path!)) as HostModule;
      const result = await browserHost.print(document_!);
      return { result, seen, ran: 'ran' in window, left: document.querySelectorAll('iframe').length };
    },
    [address, html],
  );
  expect(printed.result).toEqual({ ok: true });
  expect(printed.seen).toEqual([
    {
      text: expect.stringContaining('ورقة الادعاءات'),
      dir: 'rtl',
      colour: 'rgb(1, 2, 3)',
      attribute: '700',
      pictures: 1,
      fonts: expect.arrayContaining(['loaded']),
    },
  ]);
  expect(printed.seen[0]?.fonts).not.toContain('unloaded');
  expect([printed.ran, printed.left]).toEqual([false, 0]);
});

base('the page’s policy lets no inline script run and nothing connect elsewhere', async ({ page }) => {
  const asked: string[] = [];
  const outside = createServer().on('connection', () => asked.push('connection'));
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  await page.goto('/');
  const refused = page.evaluate(async (origin) => {
    const wanted = ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem'];
    const seen = new Set<string>();
    const all = new Promise((done) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.add(effectiveDirective);
        if (wanted.every((directive) => seen.has(directive))) done(true);
      }),
    );
    const script = Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' });
    const picture = Object.assign(new Image(), { src: `${origin}/picture` });
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `${origin}/style`,
    });
    document.body.append(script, picture, style);
    fetch(`${origin}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
    await all;
    return { seen: [...seen].sort(), ran: 'ran' in window };
  }, elsewhere);
  expect(await refused).toEqual({
    seen: ['connect-src', 'img-src', 'script-src-elem', 'style-src-elem'],
    ran: false,
  });
  expect(asked).toEqual([]);
  outside.close();
});
