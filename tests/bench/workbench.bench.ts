/**
 * The workbench with 2,000 claims, as built, in a real Chromium: going from one article to another beside putting
 * the same paragraphs into an empty page; opening an article of 100,000 words; and scrolling the cards beside a
 * bare virtual list of as many lines. Run after `npm run build`: `npx tsx tests/bench/workbench.bench.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { startTab } from '../../electron/tab-server';
import { LONG, packBigDossier, SHORT } from './big-dossier';
import type { ShowList } from './list-page';

const FRAMES = 120;
/** CSS pixels a frame: a fast wheel. */
const STEP = 240;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;

/** Milliseconds from pressing an article in the rail to its text on screen. */
const switchTo = (page: Page, title: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.rail-open')];
    const button = buttons.find((one) => one.textContent?.includes(wanted));
    if (!button) throw new Error(`not in the rail: ${wanted}`);
    const start = performance.now();
    button.click();
    // No function of its own in here: the tool that runs this file would name it by a helper the page lacks.
    while (
      document.querySelector('.reader')?.getAttribute('aria-label') !== wanted ||
      (document.querySelector('.reader-text')?.childElementCount ?? 0) < 2
    ) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, title);

/** The same paragraphs put into an empty page, to paint. */
const showBare = (page: Page, paragraphs: readonly string[]): Promise<number> =>
  page.evaluate(async (texts) => {
    document.body.replaceChildren();
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    const root = document.body.appendChild(document.createElement('div'));
    root.dir = 'rtl';
    for (const text of texts) root.appendChild(document.createElement('p')).textContent = text;
    document.body.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, paragraphs);

interface Scrolled {
  readonly frames: readonly number[];
  /** Milliseconds of work on the main thread for each frame. */
  readonly work: number;
}

async function scroll(page: Page): Promise<Scrolled> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const frames = await page.evaluate(
    async ([count, step]) => {
      const view = document.querySelector('.card-scroll')!;
      view.scrollTop = 0;
      const spent: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < count; frame++) {
        view.scrollTop += step;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        spent.push(now - last);
        last = now;
      }
      return spent;
    },
    [FRAMES, STEP] as const,
  );
  return { frames, work: ((await busy()) - before) / FRAMES };
}

async function bundleList(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: join(import.meta.dirname, 'list-page.ts'), formats: ['iife'], name: 'page' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the list could not be bundled');
  return chunk.code;
}

async function openDossier(page: Page, file: Uint8Array<ArrayBuffer>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).first().click();
  await (await chooser).setFiles([
    { name: 'big.qarina', mimeType: 'application/vnd.qarina', buffer: Buffer.from(file) },
  ]);
  await page.locator('.rail-open').nth(SHORT.length).waitFor({ timeout: 120_000 });
}

function tellSwitching(ours: readonly number[], bare: readonly number[], what: string): void {
  console.log(
    `${what}: ${median(ours).toFixed(0)} ms (slowest ${Math.max(...ours).toFixed(0)}), the bare paragraphs ${median(bare).toFixed(0)} ms`,
  );
}

function tellScrolling(what: string, { frames, work }: Scrolled): void {
  const late = frames.filter((one) => one > 34).length;
  console.log(
    `${what}: ${work.toFixed(1)} ms of work a frame; frames: median ${median(frames).toFixed(1)} ms, p95 ${p95(frames).toFixed(1)} ms, ${late} of ${frames.length} late`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'qarina-bench-'));
const root = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const started = await startTab({ port: 0, root, data: folder });
if ('reason' in started) throw new Error(JSON.stringify(started));
const browser = await chromium.launch({
  executablePath: process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const { file, claims } = packBigDossier();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem('qarina.settings', '{"locale":"en"}'));
  await page.goto(started.origin);
  await openDossier(page, file);

  const switched: number[] = [];
  for (const title of SHORT) switched.push(await switchTo(page, title));
  const long: number[] = [];
  for (const title of SHORT.slice(0, 3)) {
    long.push(await switchTo(page, LONG));
    await switchTo(page, title);
  }
  await switchTo(page, LONG);
  const paragraphs = await page
    .locator('.reader-text')
    .evaluate((text) => [...text.children].map((one) => one.textContent ?? ''));

  await page.getByRole('button', { name: /^All [\d,]+$/ }).click();
  await page.locator('.claim-card').nth(3).waitFor();
  const cards = await scroll(page);

  const plain = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await plain.setContent('<!doctype html><body style="font: 19px/2 serif"></body>');
  const bareShort: number[] = [];
  const bareLong: number[] = [];
  for (let round = 0; round < 5; round++) {
    bareShort.push(await showBare(plain, paragraphs.slice(0, 10)));
    bareLong.push(await showBare(plain, paragraphs));
  }
  await plain.addScriptTag({ content: await bundleList() });
  await plain.evaluate(
    (lines) => (window as unknown as { showList: ShowList }).showList(lines),
    Array.from({ length: claims }, (_, n) => paragraphs[1 + (n % 900)]!.slice(0, 90)),
  );
  await plain.locator('[data-index="3"]').waitFor();
  const list = await scroll(plain);

  tellSwitching(switched, bareShort, `switch to an article of 900 words, ${claims} claims in the dossier`);
  tellSwitching(long, bareLong, 'switch to an article of 100,000 words');
  tellScrolling(`scroll ${claims} cards`, cards);
  tellScrolling(`scroll ${claims} lines of a bare virtual list`, list);
} finally {
  await browser.close();
  await started.close();
  await rm(folder, { recursive: true, force: true });
}
