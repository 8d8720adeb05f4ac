/**
 * Takes pictures of the screens for people to look at: with nothing in them, on the sample, and on a crowded dossier;
 * in both languages, light, dark and in high contrast, at four sizes, and at one of them with the largest text. `npm run pictures` fills pictures/; words behind it narrow it down
 * (`npm run pictures -- ar dark 1280 crowded`); with --readme the README's own are taken anew.
 */

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { runTool } from './run.mjs';

const root = join(import.meta.dirname, '..');
const port = Number(process.env.QARINA_TEST_PORT ?? 47388);
const forReadme = process.argv.includes('--readme');
const folder = join(root, forReadme ? 'docs/pictures' : 'pictures');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const words = {
  ar: {
    sample: 'افتح ملفاً تجريبياً',
    create: 'ملف جديد',
    open: 'افتح ملفاً محفوظاً…',
    import: 'أدخل صفحات',
    notNow: 'ليس الآن',
    facing: 'قابل بين الألفاظ',
    figures: /^أرقام عبر الزمن/u,
    compare: 'قابل بين المقالين',
    changed: 'ما تغيّر بين النسختين',
    close: 'أغلق',
    claim: /المزيد عن الادعاء/u,
    claimPage: 'افتح صفحته',
    views: ['القراءة', 'الخلافات', 'المصادر', 'ورقة الادعاءات', 'السجل'],
  },
  en: {
    sample: 'Open the sample',
    create: 'New dossier',
    open: 'Open a file…',
    import: 'Bring in pages',
    notNow: 'Not now',
    facing: 'Set the words against each other',
    figures: /^Figures over time/u,
    compare: 'Set these articles against each other',
    changed: 'What changed between the versions',
    close: 'Close',
    claim: /More about claim/u,
    claimPage: 'Open its page',
    views: ['Read', 'Disputes', 'Sources', 'Claim sheet', 'History'],
  },
};
const views = ['workbench', 'disputes', 'sources', 'sheet', 'history'];
/** The README shows these, in Arabic and light. */
const inReadme = ['workbench', 'disputes', 'sheet', 'intake'];

async function serve(data) {
  const child = spawn('node', ['out/main/serve.js', '--port', String(port), '--data', data, '--no-open'], {
    cwd: root,
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('the tab’s server did not start; run npm run build first')));
  });
  return child;
}

/** What is on the screen has been drawn: the fonts are there, nothing is loading, and nothing moves any more. */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1500 })));
}

async function choose(page, button, file) {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(file);
}

/** Ways into a dossier; each begins on the home screen. */
const contents = {
  empty: async (page, t) => {
    await page.getByRole('button', { name: t.create }).first().click();
    await page.keyboard.type('ملف اليوم');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
  },
  sample: async (page, t) => {
    await page.getByRole('button', { name: t.sample }).first().click();
    await page.locator('.claim-card').first().waitFor();
    const later = page.getByRole('button', { name: t.notNow });
    if (await later.count()) await later.click();
  },
  contradicting: async (page, t, files) => {
    await choose(page, page.getByRole('button', { name: t.open }).first(), files.contradicting);
    const rows = page.locator('.workspace-rail .rail-open');
    await rows.nth(4).waitFor();
    await rows.nth(0).click();
    await rows.nth(1).click({ modifiers: ['Control'] });
    await rows.last().click({ modifiers: ['Control'] });
    await page.locator('.reader-text').nth(2).waitFor();
  },
  crowded: async (page, t, files) => {
    await choose(page, page.getByRole('button', { name: t.open }).first(), files.crowded);
    const rows = page.locator('.workspace-rail .rail-open');
    await rows.nth(4).waitFor();
    await rows.nth(3).click();
    await rows.nth(4).click({ modifiers: ['Control'] });
    const claims = page.locator('.side-buttons button').last();
    if (await claims.isVisible()) await claims.click();
    await page.locator('.claim-card').first().waitFor();
  },
};

/** The screens of contradictions beyond the board itself: words set against each other, a question, a figure over time. */
async function boardPictures(page, t, shoot) {
  await page.locator('nav.tabs button').nth(views.indexOf('disputes')).click();
  const scroller = page.locator('.disputes-page');
  await scroller.waitFor();
  const facing = page.getByRole('button', { name: t.facing });
  if (await facing.count()) {
    await facing.click();
    await shoot('words');
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await shoot('chain');
    await page.getByRole('button', { name: t.claim }).first().click();
    await page.getByRole('menuitem', { name: t.claimPage }).click();
    await page.locator('.claim-page').waitFor();
    await shoot('claim-page');
    await page.keyboard.press('Escape');
  }
  const asked = page.locator('.tension-rail > .rail-list .rail-item');
  if (await asked.count()) {
    await asked.first().click();
    await shoot('tension');
  }
  const figures = page.getByRole('button', { name: t.figures });
  if (await figures.count()) {
    await figures.click();
    await page.locator('.tension-folded .rail-item').first().click();
    await page.locator('.picture').first().waitFor();
    await shoot('figure');
  }
}

/** Two articles set against each other, and two captures of one page. */
async function passagePictures(page, t, shoot) {
  await page.locator('nav.tabs button').nth(views.indexOf('workbench')).click();
  for (const [name, button] of [
    ['passages', t.compare],
    ['versions', t.changed],
  ]) {
    const open = page.getByRole('button', { name: button });
    if (!(await open.count())) continue;
    await open.click();
    await page.locator('.passages-table').waitFor();
    await shoot(name);
    await page.getByRole('button', { name: t.close, exact: true }).click();
  }
}

/** One look at one content: every view, then the review of a page that comes in. */
async function pictures(browser, files, { locale, theme, width, height, textScale, content }) {
  const context = await browser.newContext({ viewport: { width, height } });
  const digits = locale === 'ar' ? 'arab' : 'latn';
  const settings = JSON.stringify({ locale, theme, digits, months: 'levant', textScale });
  await context.addInitScript((value) => localStorage.setItem('qarina.settings', value), settings);
  const page = await context.newPage();
  const t = words[locale];
  const shoot = async (name) => {
    if (forReadme && !inReadme.includes(name)) return;
    await settle(page);
    const file = forReadme
      ? `${name}.png`
      : `${content}-${name}-${locale}-${theme}-${width}${textScale === 1 ? '' : '-large'}.png`;
    await page.screenshot({ path: join(folder, file) });
  };
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: t.sample }).waitFor();
  if (content === 'empty') await shoot('home');
  await contents[content](page, t, files);
  for (const [at, name] of views.entries()) {
    await page.locator('nav.tabs button').nth(at).click();
    await page.locator('nav.tabs [aria-current="page"]').nth(0).waitFor();
    await page.mouse.move(width / 2, height - 8);
    if (name === 'sources' && content !== 'empty')
      await page
        .locator('.rail-item')
        .first()
        .click({ timeout: 5000 })
        .catch(() => undefined);
    if (name === 'sheet' && content !== 'empty') await page.locator('main iframe').waitFor();
    await shoot(name);
  }
  if (!forReadme) {
    await boardPictures(page, t, shoot);
    await passagePictures(page, t, shoot);
  }
  if (content === 'sample') {
    await choose(page, page.getByRole('banner').getByRole('button', { name: t.import }), files.page);
    await page.getByRole('listbox').first().waitFor();
    await shoot('intake');
  }
  if (content !== 'empty' && !forReadme) {
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('.home-dossier').first().waitFor();
    await shoot('home');
  }
  await context.close();
}

const looks = ['ar', 'en'].flatMap((locale) =>
  ['light', 'dark', 'contrast'].flatMap((theme) =>
    [
      [900, 800],
      [1280, 800],
      [1280, 800, 1.5],
      [1920, 1080],
      [3840, 2160],
    ].flatMap(([width, height, textScale = 1]) =>
      Object.keys(contents).map((content) => ({ locale, theme, width, height, textScale, content })),
    ),
  ),
);
const asked = forReadme ? ['ar', 'light', '1280', 'normal', 'sample'] : wanted;
const wordsOf = (look) => [...Object.values(look).map(String), look.textScale === 1 ? 'normal' : 'large'];
const isAsked = (look) => asked.every((word) => wordsOf(look).includes(word));

const data = await mkdtemp(join(tmpdir(), 'qarina-pictures-'));
await mkdir(folder, { recursive: true });
const files = {
  crowded: join(data, 'crowded.qarina'),
  contradicting: join(data, 'contradicting.qarina'),
  page: join(data, 'new-page.txt'),
};
await runTool('tsx', [join(root, 'scripts', 'crowded.ts'), files.crowded]);
await runTool('tsx', [join(root, 'scripts', 'contradicting.ts'), files.contradicting]);
const { pages } = JSON.parse(await readFile(join(root, 'resources', 'sample', 'pages.json'), 'utf8'));
await writeFile(
  files.page,
  pages
    .slice(0, 2)
    .flatMap(({ lines }) => [...lines, ''])
    .join('\n'),
);
const server = await serve(data);
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  for (const look of looks.filter(isAsked)) await pictures(browser, files, look);
} finally {
  await browser.close();
  server.kill();
  await rm(data, { recursive: true, force: true });
}
console.log(`pictures: ${folder}`);
