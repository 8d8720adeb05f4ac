/**
 * From the address to a usable screen, beside the barest electron-vite React app there is, built the same way and
 * shown by the same server in the same browser. Usable means: what is on the screen answers a press. Measured on a
 * first visit (nothing stored), on the next ones (a dossier stored), and straight into an open dossier.
 *
 *   npx tsx tests/bench/start.bench.ts
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startTab } from '../../electron/tab-server';

const ROUNDS = 7;
const viewport = { width: 1280, height: 800 };
const root = join(import.meta.dirname, '..', '..');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A button that counts: React, one component, one stylesheet, as a fresh project has them. */
const emptyApp: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8" /><title>empty</title></head><body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>',
  'main.tsx': `import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './main.css';
function App() {
  const [count, setCount] = useState(0);
  return <main><h1>Empty</h1><button type="button" onClick={() => setCount(count + 1)}>{count}</button></main>;
}
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
`,
  'main.css': 'body { margin: 0; font-family: system-ui; }',
};

async function buildEmpty(folder: string): Promise<string> {
  // Inside the project, so that React is found where the product finds it.
  const source = join(root, '.cache', 'empty-app');
  await mkdir(source, { recursive: true });
  for (const [name, text] of Object.entries(emptyApp)) await writeFile(join(source, name), text);
  const out = join(folder, 'empty');
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: '/',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, minify: true, target: 'chrome130', assetsInlineLimit: 0 },
  });
  return out;
}

/** Where a visit goes, and what stands on the screen once it can be used. */
interface Visit {
  readonly address: string;
  readonly usable: readonly string[];
}

/**
 * Goes there. @returns milliseconds from the start of the navigation to the frame after everything awaited stood on
 * the screen
 */
async function visit(page: Page, { address, usable }: Visit): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  // As a string: the names that tsx gives to functions mean nothing in the page.
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      const all = ${JSON.stringify(usable)}.every((selector) => document.querySelector(selector));
      if (all) requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

/** First visits, each in a profile of its own, the two in turn, so that a busy machine is busy for both. */
async function firstVisits(browser: Browser, ways: readonly Visit[]): Promise<number[]> {
  const times = ways.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, way] of ways.entries()) {
      const context = await browser.newContext({ viewport });
      times[at]?.push(await visit(await context.newPage(), way));
      await context.close();
    }
  }
  return times.map(median);
}

/** Later visits in one profile, in turn, after one that does not count. */
async function laterVisits(page: Page, ways: readonly Visit[]): Promise<number[]> {
  const times = ways.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, way] of ways.entries()) {
      const ms = await visit(page, way);
      if (round > 0) times[at]?.push(ms);
    }
  }
  return times.map(median);
}

/**
 * Opens the sample, and waits until its journal is written: a visit before that would be one that catches up.
 * @returns a visit straight into it: two articles and the claims on the screen
 */
async function openSample(page: Page, origin: string): Promise<Visit> {
  await page.goto(origin);
  const journalled = page.waitForResponse((response) => response.url().endsWith('/vault/append'));
  await page.getByRole('button', { name: 'افتح ملفاً تجريبياً' }).click();
  await page.locator('.claim-card').first().waitFor();
  await journalled;
  return { address: page.url(), usable: ['.workspace-pane p', '.claim-card', '.rail-article'] };
}

async function serve(folder: string, pages: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const started = await startTab({ port: 0, root: pages, data: await mkdtemp(join(folder, 'data-')) });
  if ('reason' in started) throw new Error(`${JSON.stringify(started)}; run npm run build first`);
  return started;
}

async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'qarina-start-'));
  const empty = await serve(folder, await buildEmpty(folder));
  const product = await serve(folder, join(root, 'out', 'renderer'));
  const browser = await chromium.launch({
    executablePath: process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const bare: Visit = { address: empty.origin, usable: ['button'] };
    const home: Visit = { address: product.origin, usable: ['.home-start button'] };
    const [bareFirst, homeFirst] = await firstVisits(browser, [bare, home]);
    const page = await (await browser.newContext({ viewport })).newPage();
    const dossier = await openSample(page, product.origin);
    const [bareLater, homeLater, dossierLater] = await laterVisits(page, [bare, home, dossier]);
    const row = (name: string, ms = Number.NaN, peer = Number.NaN): string =>
      `${name.padEnd(34)}${ms.toFixed(0).padStart(6)} ms   empty app ${peer.toFixed(0)} ms   ${(ms / peer).toFixed(2)}×`;
    console.log(`start to usable, median of ${ROUNDS} (aim ≤ 2×)`);
    console.log(row('first visit, home', homeFirst, bareFirst));
    console.log(row('later visit, home', homeLater, bareLater));
    console.log(row('later visit, straight in a dossier', dossierLater, bareLater));
  } finally {
    await browser.close();
    await empty.close();
    await product.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await run();
