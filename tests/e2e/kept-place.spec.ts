/** Going elsewhere and coming back finds everything where it stood: articles, cards, lists, the dossiers. */
import type { Locator, Page } from '@playwright/test';
import { openApp, openReading, openSample, showView, wordsOf } from './access';
import { expect, test } from './fixtures';
import { startDossier } from './steps';

const top = (what: Locator): Promise<number> => what.evaluate((element) => Math.round(element.scrollTop));

/** Scrolls as a wheel does, to a place and no further. @returns where it stands */
async function scrollBy(page: Page, what: Locator, by: number): Promise<number> {
  await what.hover();
  await page.mouse.wheel(0, by);
  await expect.poll(() => top(what)).toBeGreaterThan(by / 3);
  let before = -1;
  await expect
    .poll(async () => {
      const now = await top(what);
      const rests = now === before;
      before = now;
      return rests;
    })
    .toBe(true);
  return before;
}

const standsAt = async (what: Locator, place: number): Promise<void> => {
  await expect.poll(async () => Math.abs((await top(what)) - place)).toBeLessThan(6);
};

test('articles and cards stand where they were left, with a claim in hand, after another view and another claim’s note', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  const card = await openReading(page, 'ar');
  const reader = page.locator('.reader').first();
  await expect.poll(() => reader.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeGreaterThan(150);
  const at = await scrollBy(page, reader, 400);
  const cards = page.locator('.card-scroll');
  const cardsAt = await scrollBy(page, cards, 300);
  await showView(page, 'ar', 'history');
  const list = page.locator('.view-under');
  const listAt = await scrollBy(page, list, 200);
  await showView(page, 'ar', 'read');
  await standsAt(reader, at);
  await standsAt(cards, cardsAt);
  await showView(page, 'ar', 'history');
  await standsAt(list, listAt);
  await showView(page, 'ar', 'read');

  // What is done to the claim in hand elsewhere does not pull the text from under the reader.
  await card.getByRole('button').first().focus();
  const there = await scrollBy(page, reader, -80 + 400);
  await card.getByRole('button').first().focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('status').filter({ hasText: /^الادعاء/u })).toBeVisible();
  await standsAt(reader, there);
});

test('a list stays where it is when something is picked from it; each thing’s page has a place of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 340 });
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  await showView(page, 'ar', 'disputes');
  const list = page.locator('.disputes-rail');
  const shown = page.locator('.disputes-page');
  const lines = list.locator('.rail-item:visible');
  await expect.poll(() => lines.count()).toBeGreaterThan(1);
  await lines.first().click();
  const at = await scrollBy(page, shown, 300);
  // A page that was never seen begins at its head.
  await lines.last().click();
  await expect(lines.last()).toHaveAttribute('aria-current', 'true');
  await standsAt(shown, 0);
  const listAt = await top(list);
  expect(listAt).toBeGreaterThan(0);
  // The first one is picked where the list now stands: its page is as it was left, and the list does not jump.
  await lines.first().evaluate((line: HTMLElement) => line.click());
  await standsAt(shown, at);
  await standsAt(list, listAt);
});

test('what is said while a dialog is open can be answered, and is spoken', async ({ page }) => {
  const t = wordsOf('ar');
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  const rows = page.getByRole('navigation', { name: t.app.rail }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBeGreaterThan(2);
  const before = await rows.count();
  await rows.last().locator('.rail-tools button').last().click();
  await page.getByRole('menuitem', { name: t.library.rail.remove }).click();
  const notice = page.locator('.notice');
  await expect(notice).toBeVisible();
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await notice.evaluate((element) => element.closest('[inert], [aria-hidden="true"]') !== null)).toBe(
    false,
  );
  await notice.getByRole('button').first().click();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(before);
});

test('the list of dossiers stands where it was left', async ({ app }) => {
  await app.setViewportSize({ width: 1280, height: 320 });
  for (const name of ['أول', 'ثانٍ', 'ثالث', 'رابع']) {
    await startDossier(app, name);
    await app.getByRole('button', { name: 'كل الملفات' }).click();
  }
  const main = app.getByRole('main');
  const at = await scrollBy(app, main, 160);
  await app.getByRole('button', { name: /^أول/u }).first().click();
  await expect(app.getByRole('heading', { level: 1, name: 'أول' })).toBeVisible();
  await app.getByRole('button', { name: 'كل الملفات' }).click();
  await standsAt(main, at);
});
