/** Going elsewhere and coming back finds everything where it stood: articles, cards, lists, the dossiers. */
import type { Locator, Page } from '@playwright/test';
import { openApp, openReading, openSample, showView } from './access';
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
