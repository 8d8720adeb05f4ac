/**
 * Takes pictures of the screens on the sample dossier, in both languages, light and dark, at two sizes, for
 * people to look at: `npm run pictures` fills pictures/; with --readme the README's own are taken anew.
 */

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
const port = 47388;
const forReadme = process.argv.includes('--readme');
const folder = join(root, forReadme ? 'docs/pictures' : 'pictures');

const words = {
  ar: { sample: 'افتح ملفاً تجريبياً', views: ['القراءة', 'الخلافات', 'المصادر', 'ورقة الادعاءات', 'السجل'] },
  en: { sample: 'Open the sample', views: ['Read', 'Disputes', 'Sources', 'Claim sheet', 'History'] },
};
const names = ['workbench', 'disputes', 'sources', 'sheet', 'history'];

/** What stands on each screen when it has been drawn. */
const ready = {
  workbench: '.workspace-pane p',
  disputes: 'main h1, main h2',
  sources: 'main h1, main h2',
  sheet: 'main iframe',
  history: '.history-act',
};

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

/** One look: a language, a theme, a size. */
async function picture(browser, { locale, theme, width, height }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1,
  });
  const settings = {
    locale,
    theme,
    digits: locale === 'ar' ? 'arab' : 'latn',
    months: 'levant',
    textScale: 1,
  };
  await context.addInitScript(
    (value) => localStorage.setItem('qarina.settings', value),
    JSON.stringify(settings),
  );
  const page = await context.newPage();
  const shoot = async (name) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: join(folder, forReadme ? `${name}.png` : `${name}-${locale}-${theme}-${width}.png`),
    });
  };
  await page.goto(`http://127.0.0.1:${port}/`);
  const sample = page.getByRole('button', { name: words[locale].sample });
  await sample.waitFor();
  if (!forReadme) await shoot('home');
  await sample.click();
  await page.locator('.workspace-rail').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.workspace-rail li').length > 1);
  const rows = page.locator('.workspace-rail li');
  await rows.nth(0).getByRole('button').first().click();
  await rows
    .nth(1)
    .getByRole('button')
    .first()
    .click({ modifiers: ['Control'] });
  await page.locator('.workspace-pane').nth(1).locator('p').first().waitFor();
  for (const [at, name] of names.entries()) {
    if (forReadme && at > 1) break;
    await page.getByRole('navigation').getByRole('button', { name: words[locale].views[at] }).first().click();
    await page.locator(ready[name]).first().waitFor();
    await shoot(name);
  }
  await context.close();
}

const data = await mkdtemp(join(tmpdir(), 'qarina-pictures-'));
await mkdir(folder, { recursive: true });
const server = await serve(data);
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  const looks = forReadme
    ? [{ locale: 'ar', theme: 'light', width: 1280, height: 800 }]
    : ['ar', 'en'].flatMap((locale) =>
        ['light', 'dark'].flatMap((theme) =>
          [
            [1280, 800],
            [1920, 1080],
          ].map(([width, height]) => ({ locale, theme, width, height })),
        ),
      );
  for (const look of looks) await picture(browser, look);
} finally {
  await browser.close();
  server.kill();
  await rm(data, { recursive: true, force: true });
}
console.log(`pictures: ${folder}`);
