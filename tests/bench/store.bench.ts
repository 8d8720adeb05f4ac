/**
 * What the store costs beside bare Dexie, in a real Chromium on a profile on disk: opening a dossier of 100
 * articles and 10,000 claims beside reading the same rows, and a commit of one entry beside one strict put.
 * Aims: at most twice. Run: `npx tsx tests/bench/store.bench.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../e2e/harness/profile';
import { type Harness, startHarness } from '../e2e/harness/serve';

const ARTICLES = 100;
const CLAIMS = 10_000;
const ROUNDS = 9;
const COMMITS = 60;
const AIM = 2;

interface Measured {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function print(what: string, { ours, bare }: Measured): boolean {
  const ratio = median(ours) / median(bare);
  const ms = (values: readonly number[]): string => `${median(values).toFixed(2)} ms`;
  const verdict = ratio <= AIM ? 'ok' : 'ABOVE THE AIM';
  console.log(
    `${what}: ${ms(ours)} beside ${ms(bare)} bare = ${ratio.toFixed(2)}× (aim ≤ ${AIM}×) ${verdict}`,
  );
  return ratio <= AIM;
}

/** Fills a dossier as an import and the tagging after it would. @returns its id */
const fill = (page: Page): Promise<string> =>
  page.evaluate(
    async ([articles, claims]) => {
      const { store } = window;
      await store.openStorage(store.vault);
      const dossier = store.newId();
      const title = { text: 'عنوان المقال كما ورد في الصفحة', span: { start: 0, end: 30 } };
      const blocks = Array.from({ length: 30 }, (_, i) => ({
        role: 'body' as const,
        start: i * 200,
        end: i * 200 + 199,
      }));
      const pages = Array.from({ length: articles }, () => store.create('article', { title, blocks }));
      await store.commit(dossier, [store.create('dossier', { title: 'ملف' }, dossier), ...pages]);
      const exact = 'أسفرت الغارة عن سقوط أربعة وأربعين قتيلاً بحسب المصدر نفسه';
      for (let done = 0; done < claims; done += 500) {
        const changes = Array.from({ length: Math.min(500, claims - done) }, (_, i) => {
          const { id } = pages[(done + i) % articles]!.record;
          const anchor = { start: i, end: i + exact.length, exact, prefix: 'قبلها', suffix: 'بعدها' };
          const statement = `الادعاء رقم ${done + i}`;
          return store.create('claim', { article: id, anchor, statement, speaker: 'وزارة الصحة' });
        });
        await store.commit(dossier, changes);
      }
      await store.journalSettled();
      return dossier;
    },
    [ARTICLES, CLAIMS] as const,
  );

/** One way of opening in a fresh page, so that nothing is warm. @returns milliseconds and rows */
async function openOnce(
  page: Page,
  harness: Harness,
  dossier: string,
  how: 'ours' | 'bare',
): Promise<number> {
  await page.goto(harness.origin);
  await page.waitForFunction(() => 'store' in window);
  const [took, rows] = await page.evaluate(
    ([where, way]) => {
      const { store } = window;
      return way === 'ours' ? store.timeOpening(where) : store.timeBareReading(where);
    },
    [dossier, how] as const,
  );
  if (rows !== ARTICLES + CLAIMS) throw new Error(`${how}: ${rows} rows`);
  return took;
}

async function measureOpening(page: Page, harness: Harness, dossier: string): Promise<Measured> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await openOnce(page, harness, dossier, 'bare'));
    ours.push(await openOnce(page, harness, dossier, 'ours'));
  }
  return { ours, bare };
}

const harness = await startHarness();
const profile = await mkdtemp(join(tmpdir(), 'qarina-bench-'));
const { context, page } = await launch(profile, harness.origin);
try {
  const dossier = await fill(page);
  const opening = print(
    `open ${ARTICLES} articles and ${CLAIMS} claims`,
    await measureOpening(page, harness, dossier),
  );
  const started = await page.evaluate(async () => {
    const before = performance.now();
    await window.store.openStorage(window.store.vault);
    return performance.now() - before;
  });
  const commits = await page.evaluate(([where, times]) => window.store.timeCommits(where, times), [
    dossier,
    COMMITS,
  ] as const);
  const commit = print(`commit one entry, ${CLAIMS} claims in the dossier`, commits);
  const shown = await page.evaluate((where) => window.store.timeFollowing(where, 20), dossier);
  console.log(`start, with all witnesses heard: ${started.toFixed(0)} ms`);
  console.log(
    `one claim changed, all ${CLAIMS} on screen again: ${median(shown).toFixed(2)} ms after the save`,
  );
  const [took, entries] = await page.evaluate(() => window.store.timeRestore(window.store.vault));
  console.log(`restore of ${entries} entries from the journal: ${(took / 1000).toFixed(1)} s`);
  if (!opening || !commit) process.exitCode = 1;
} finally {
  await context.close();
  await harness.close();
  await rm(profile, { recursive: true, force: true });
}
