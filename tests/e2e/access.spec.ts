/** Every screen under axe (WCAG 2.0 to 2.2, A and AA) in both directions, at 200 % zoom, dark and in high contrast. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectNoOverflow,
  type Locale,
  openApp,
  openReading,
  openSample,
  rail,
  showView,
  wordsOf,
} from './access';
import { expect, test } from './fixtures';
import { Folder, fair, flood } from './pages';

/** 1280×800 at 200 %. */
const zoomed = { width: 640, height: 400 };

const longTitle = 'Bridge «الجسر» '.repeat(27).slice(0, 400);

async function fromHelp(page: Page, locale: Locale, choice: string): Promise<void> {
  await page.getByRole('button', { name: wordsOf(locale).help.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const locale of ['ar', 'en'] as const) {
  const t = wordsOf(locale);

  test(`${locale}: home, its dialogs, an empty dossier with a very long title`, async ({ page }) => {
    await openApp(page, locale);
    await expectAccessible(page, 'home, empty');
    await page.getByRole('button', { name: t.app.settings }).click();
    await expectAccessible(page, 'settings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Slash');
    await expect(page.getByRole('dialog', { name: t.help.shortcuts.title })).toBeVisible();
    await expectAccessible(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t.library.create }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(longTitle);
    await expectAccessible(page, 'new dossier');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bridge');
    await expectNoOverflow(page, 'an empty dossier with a long title');
    await expectAccessible(page, 'an empty dossier');
    await page.getByRole('button', { name: t.app.home }).click();
    await expect(page.getByRole('button', { name: t.library.actionsOf(longTitle) })).toBeVisible();
    await expectAccessible(page, 'home, with a dossier');
  });

  test(`${locale}: intake review of several pages`, async ({ page }) => {
    const folder = new Folder();
    await openApp(page, locale);
    await openSample(page, locale);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('banner').getByRole('button', { name: t.app.import }).click();
    await (await chooser).setFiles([folder.put('flood.html', flood()), folder.put('fair.txt', fair)]);
    await expect(page.getByRole('listbox').first()).toBeVisible();
    await expectAccessible(page, 'intake');
    await page.setViewportSize(zoomed);
    await expectAccessible(page, 'intake at 200 %');
  });

  test(`${locale}: reading with a claim and everything about it open`, async ({ page }) => {
    await openApp(page, locale);
    await openSample(page, locale);
    const card = await openReading(page, locale);
    await expectAccessible(page, 'reading');
    await card.getByRole('button', { name: t.sources.evidence.add }).click();
    await card.getByRole('button', { name: t.claims.edit, exact: true }).first().click();
    await expectAccessible(page, 'reading, forms open');
    await page.setViewportSize(zoomed);
    await expectNoOverflow(page, 'reading at 200 %');
    await expectAccessible(page, 'the claims at 200 %');
    await page.getByRole('button', { name: t.app.sides.rail, exact: true }).click();
    await expect(rail(page, locale)).toBeVisible();
    await expectAccessible(page, 'the list of articles at 200 %');
  });

  test(`${locale}: disputes, sources, sheet, history, safety`, async ({ page }) => {
    await openApp(page, locale);
    await openSample(page, locale);
    await showView(page, locale, 'disputes');
    await page.getByRole('navigation', { name: t.disputes.list }).getByRole('listitem').first().click();
    await expectAccessible(page, 'disputes');
    await showView(page, locale, 'sources');
    await page.getByRole('list', { name: t.sources.list }).getByRole('button').first().click();
    await expectAccessible(page, 'sources');
    await showView(page, locale, 'history');
    await expectAccessible(page, 'history');
    await showView(page, locale, 'sheet');
    await expect(page.getByRole('heading', { level: 1, name: t.app.view.sheet })).toBeVisible();
    await expectAccessible(page, 'sheet');
    await fromHelp(page, locale, t.help.safety.title);
    await page.getByRole('button', { name: t.help.safety.start }).click();
    await expect(page.getByRole('button', { name: t.help.safety.again })).toBeVisible();
    await expectAccessible(page, 'safety');
  });
}

test('at 200 % every view stays within the window and passes', async ({ page }) => {
  await page.setViewportSize(zoomed);
  await openApp(page, 'ar');
  await expectAccessible(page, 'home');
  await openSample(page, 'ar');
  for (const view of ['disputes', 'sources', 'sheet', 'history'] as const) {
    await showView(page, 'ar', view);
    await expectNoOverflow(page, view);
    await expectAccessible(page, view);
  }
  const t = wordsOf('ar');
  await fromHelp(page, 'ar', t.help.shortcuts.title);
  await expectNoOverflow(page, 'shortcuts');
  await expectAccessible(page, 'shortcuts');
});

for (const theme of ['dark', 'contrast'] as const) {
  test(`${theme}: home, reading, disputes, sources, settings`, async ({ page }) => {
    await openApp(page, 'ar', theme);
    await expectAccessible(page, 'home');
    await openSample(page, 'ar');
    const card = await openReading(page, 'ar');
    await card
      .getByRole('button', { name: wordsOf('ar').claims.edit, exact: true })
      .first()
      .click();
    await expectAccessible(page, 'reading');
    await showView(page, 'ar', 'disputes');
    await expectAccessible(page, 'disputes');
    await showView(page, 'ar', 'sources');
    await page.getByRole('button', { name: wordsOf('ar').app.settings }).click();
    await expectAccessible(page, 'settings');
  });
}
