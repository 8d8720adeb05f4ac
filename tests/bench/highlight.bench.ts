/**
 * How fast a long article is shown and painted in Chromium, beside the barest use of CSS highlights over the same
 * text in the same run, and beside Lexical MarkNodes and mark.js (aim: at least 8 times as fast); and how fast
 * anchors are found again, beside one plain search of the text for each.
 *
 *   npx tsx tests/bench/highlight.bench.ts
 */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { describe as describePlace } from '../../shared/anchoring/describe';
import { resolve } from '../../shared/anchoring/resolve';
import type { Measure } from './highlight-page';

const ROUNDS = 5;
/** How many times as fast as its peers painting should be. */
const AIM = 8;
const WORDS = [
  'حريق',
  'المدينة',
  'قال',
  'شاهد',
  'السلام',
  'ثلاثة',
  'لأن',
  'البلدية',
  'مساء',
  'الأحد',
  'جسر',
  'وادي',
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Paragraphs of 100 words; no two are alike. */
function makeParagraphs(count: number): string[] {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 8;
  };
  return Array.from(
    { length: count },
    (_, i) => `${i}: ${Array.from({ length: 100 }, () => WORDS[next() % WORDS.length]).join(' ')}.`,
  );
}

async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: join(import.meta.dirname, 'highlight-page.ts'), formats: ['iife'], name: 'page' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the page could not be bundled');
  return chunk.code;
}

async function benchPainting(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><body style="font: 19px/2 serif"></body>');
  await page.addScriptTag({ content: await bundlePage() });
  const paragraphs = makeParagraphs(1000);
  const rounds: Awaited<ReturnType<Measure>>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(
      await page.evaluate(
        (given) => (window as unknown as { measure: Measure }).measure(given, [1000, 5000]),
        paragraphs,
      ),
    );
  }
  await browser.close();
  const [ours, bare] = [
    median(rounds.map(({ show }) => show)),
    median(rounds.map(({ showBare }) => showBare)),
  ];
  console.log(
    `show 100,000 words: ours ${ours.toFixed(0)} ms, bare elements ${bare.toFixed(0)} ms, ours/bare ${(ours / bare).toFixed(2)}`,
  );
  for (const [at, { count }] of (rounds[0]?.painted ?? []).entries()) {
    const of = (key: 'ours' | 'bare' | 'hit'): number =>
      median(rounds.map(({ painted }) => painted[at]?.[key] ?? Number.NaN));
    console.log(
      `paint ${count}: ours ${of('ours').toFixed(0)} ms, bare CSS highlights ${of('bare').toFixed(0)} ms, ours/bare ${(of('ours') / of('bare')).toFixed(2)}; hit test ${of('hit').toFixed(3)} ms`,
    );
  }
  tellPeers(rounds);
}

/** Our painting beside the two usual ways, which put elements into the text. */
function tellPeers(rounds: readonly Awaited<ReturnType<Measure>>[]): void {
  const count = rounds[0]?.peers.count ?? 0;
  const ours = median(
    rounds.map(({ painted }) => painted.find((one) => one.count === count)?.ours ?? Number.NaN),
  );
  for (const [name, key] of [
    ['Lexical MarkNodes', 'markNodes'],
    ['mark.js', 'markJs'],
  ] as const) {
    const peer = median(rounds.map(({ peers }) => peers[key]));
    const times = peer / ours;
    console.log(
      `paint ${count} to the screen: ours ${ours.toFixed(0)} ms, ${name} ${peer.toFixed(0)} ms = ${times.toFixed(1)}× as fast (aim ≥ ${AIM}×) ${times >= AIM ? 'ok' : 'BELOW THE AIM'}`,
    );
  }
}

function timeOnce(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function benchAnchoring(): void {
  const text = makeParagraphs(1000).join('\n');
  const step = Math.floor(text.length / 500);
  const anchors = Array.from({ length: 500 }, (_, i) => describePlace(text, i * step, i * step + 80));
  const later = `مستجد.\n${text}`;
  const lost = anchors.map((anchor) => ({
    ...anchor,
    exact: `${anchor.exact.slice(0, 60)} ليس`,
    end: anchor.start + 65,
  }));
  const cases = [
    ['in place', text, anchors],
    ['moved', later, anchors],
    ['lost', later, lost],
  ] as const;
  let found = 0;
  for (const [name, where, those] of cases) {
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(
        timeOnce(() => {
          for (const anchor of those) found += resolve(where, anchor).state.length;
        }),
      );
      plain.push(
        timeOnce(() => {
          for (const anchor of those) found += where.indexOf(anchor.exact);
        }),
      );
    }
    console.log(
      `resolve 500 anchors in ${(where.length / 1000).toFixed(0)}k characters, ${name}: ${median(ours).toFixed(1)} ms; one search each ${median(plain).toFixed(1)} ms`,
    );
  }
  // Said aloud, so that no engine finds out that nobody wants the answers.
  if (found === 0) console.log('nothing was found');
}

benchAnchoring();
await benchPainting();
