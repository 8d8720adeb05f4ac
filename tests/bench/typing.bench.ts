/**
 * From a key pressed in the reasons to the letter on screen, with an article of 2,000 claims open, beside the same
 * keys in a bare editable element of an empty page in the same browser. Run after `npm run build`.
 *
 *   npx tsx tests/bench/typing.bench.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startTab } from '../../electron/tab-server';
import { describe as describePlace } from '../../shared/anchoring/describe';
import { packDossier } from '../../shared/dossier/pack';
import { sha256Hex } from '../../shared/hash';
import type { Entry } from '../../shared/log/entry';
import { type Id, makeUuid7 } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';

const CLAIMS = 2000;
const KEYS = 80;
const NOW = '2026-03-02T09:15:00.000Z';
const TITLE = 'ألفا ادعاء';

let made = 0;
const newId = (): Id => makeUuid7(1_700_000_000_000 + made++, new Uint8Array(10).fill(3));
const dossier = newId();
const by = { id: newId(), name: 'ليلى' };

function entryOf<K extends Kind>(kind: K, id: Id, fields: Partial<FieldsOf<K>>): Entry {
  const entry = newId();
  const set = { ...kinds[kind].defaults, ...fields } as Entry['set'];
  return { id: entry, dossier, at: NOW, by, act: entry, record: { kind, id }, set, replaces: {} };
}

/** One article, a claim in each of its paragraphs. */
function packClaims(): Uint8Array<ArrayBuffer> {
  const lines = Array.from(
    { length: CLAIMS },
    (_, n) => `قالت البلدية إن الحريق رقم ${n + 1} أُخمد مساء الأحد.`,
  );
  const text = [TITLE, ...lines].join('\n');
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  const [capture, article] = [newId(), newId()];
  let at = TITLE.length + 1;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { role: 'body' as const, start, end: start + line.length };
  });
  const entries = [
    entryOf('dossier', dossier, { title: TITLE }),
    entryOf('capture', capture, {
      fileName: 'claims.txt',
      sha256,
      textSha256: sha256,
      byteLength: bytes.length,
      textLength: text.length,
    }),
    entryOf('article', article, {
      capture,
      title: { text: TITLE, span: { start: 0, end: TITLE.length } },
      blocks,
    }),
    ...blocks.map(({ start, end }) =>
      entryOf('claim', newId(), { article, anchor: describePlace(text, start, end), category: 'strike' }),
    ),
  ];
  return packDossier(dossier, entries, [{ sha256, bytes, mediaType: 'text/plain' }], NOW);
}

/** Types into what has the focus. @returns milliseconds from each key to the frame that shows its letter */
async function typeKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const spent: number[] = [];
    Object.assign(window, { spent });
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => spent.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let key = 0; key < KEYS; key++)
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA', { delay: 20 });
  return page.evaluate(async (wanted) => {
    const { spent } = window as unknown as { spent: number[] };
    while (spent.length < wanted) await new Promise(requestAnimationFrame);
    return spent;
  }, KEYS);
}

function tell(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  console.log(`${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms`);
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
  const bare = await browser.newPage();
  await bare.setContent('<div contenteditable dir="auto" style="min-height:6em"></div>');
  await bare.locator('div').focus();
  tell('A bare editable element', await typeKeys(bare));
  await bare.close();

  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem('qarina.settings', '{"locale":"en"}'));
  await page.goto(started.origin);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).first().click();
  await (await chooser).setFiles([
    { name: 'claims.qarina', mimeType: 'application/vnd.qarina', buffer: Buffer.from(packClaims()) },
  ]);
  await page.locator('.rail-open').first().click({ timeout: 120_000 });
  await page.locator('.card-open').first().click({ timeout: 60_000 });
  await page.getByRole('textbox', { name: 'Reasons' }).focus();
  tell(`Reasons with ${CLAIMS} claims open`, await typeKeys(page));
} finally {
  await browser.close();
  await started.close();
  await rm(folder, { recursive: true, force: true });
}
