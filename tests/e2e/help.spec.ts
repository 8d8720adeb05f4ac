/** Help that is there: the list of shortcuts, the tour on the sample, what is stored where and whether it is sound. */
import type { Page } from '@playwright/test';
import { openApp, openSample, wordsOf } from './access';
import { expect, test } from './fixtures';

const t = wordsOf('ar');
const { shortcuts, safety, tourCard } = t.help;

const card = (page: Page, stop: keyof typeof tourCard.steps) =>
  page.getByRole('dialog', { name: tourCard.steps[stop].title });

async function fromHelp(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: t.help.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

test('? opens the list of shortcuts on either layout, but not while typing', async ({ page }) => {
  await openApp(page, 'ar');
  const list = page.getByRole('dialog', { name: shortcuts.title });
  // The key that bears «؟» on an Arabic keyboard.
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true })),
  );
  await expect(list).toBeVisible();
  await expect(list.getByText(shortcuts.lines.tag)).toBeVisible();
  await expect(list.getByText(shortcuts.groups.window)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: t.library.create }).click();
  const title = page.getByRole('dialog').getByRole('textbox');
  await title.pressSequentially('why?');
  await expect(title).toHaveValue('why?');
  await expect(list).toBeHidden();
});

test('a newcomer takes the tour of the sample by keyboard, works meanwhile, and is not asked again', async ({
  page,
}) => {
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  const offer = page.getByRole('region', { name: tourCard.name });
  await offer.getByRole('button', { name: tourCard.start }).click();
  await expect(card(page, 'rail')).toBeFocused();
  await expect(page.locator('.reader-text')).toHaveCount(2);
  for (const stop of ['text', 'claims'] as const) {
    await card(page, stop === 'text' ? 'rail' : 'text')
      .getByRole('button', { name: tourCard.next })
      .press('Enter');
    await expect(card(page, stop)).toBeFocused();
  }
  // The screen behind stays in reach.
  const opener = page.locator('.claim-card').first().getByRole('button').first();
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  for (const stop of ['disputes', 'sources', 'sheet', 'safe'] as const) {
    await page.getByRole('dialog').getByRole('button', { name: tourCard.next }).click();
    await expect(card(page, stop)).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('dialog').getByRole('button', { name: tourCard.done }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('navigation', { name: t.app.views })).toBeVisible();
  await expect(offer).toBeHidden();
});

test('the tour can be declined, and taken later from the help, on the same sample', async ({ page }) => {
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  const address = page.url();
  await page.getByRole('button', { name: tourCard.notNow }).click();
  await expect(page.getByRole('region', { name: tourCard.name })).toBeHidden();
  await page.getByRole('button', { name: t.app.home }).click();
  await fromHelp(page, t.help.tour);
  await expect(card(page, 'rail')).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('in a narrow window the tour shows the side it speaks of', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  await page.getByRole('button', { name: tourCard.start }).click();
  await expect(page.getByRole('navigation', { name: t.app.rail })).toBeVisible();
  await page.getByRole('button', { name: tourCard.next }).click();
  await page.getByRole('button', { name: tourCard.next }).click();
  await expect(card(page, 'claims')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('complementary', { name: t.app.claims })).toBeVisible();
  await expect(page.getByRole('navigation', { name: t.app.rail })).toBeHidden();
});

/** Changes or removes what is stored of the sample, behind the app's back; the journal's copies are gone as well. */
async function spoil(page: Page): Promise<void> {
  await page.route('**/vault/read-bytes**', (route) => route.abort());
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('qarina');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('bytes', 'readwrite').objectStore('bytes');
          const all = store.getAll();
          all.onsuccess = () => {
            const [first, second] = all.result;
            store.delete(first.sha256);
            store.put({ ...second, bytes: new Uint8Array([1, 2, 3]) });
            store.transaction.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        };
      }),
  );
}

test('the safety panel says what is stored where, checks it, and names what is missing and damaged', async ({
  page,
}) => {
  await openApp(page, 'ar');
  const journalled = page.waitForResponse((response) => response.url().endsWith('/vault/append'));
  await openSample(page, 'ar');
  await journalled;
  await fromHelp(page, safety.title);
  const panel = page.getByRole('dialog', { name: safety.title });
  await expect(panel.getByText(safety.notEncrypted)).toBeVisible();
  await expect(panel.getByText(safety.inTab)).toBeVisible();
  await expect(panel.getByText(/في اليوميات .* قيد/u)).toBeVisible();
  await panel.getByRole('button', { name: safety.start }).click();
  await expect(panel.getByText(/كلها مطابقة/u)).toBeVisible();
  await spoil(page);
  await panel.getByRole('button', { name: safety.again }).click();
  await expect(panel.getByText(safety.missing({ n: 1, text: '١' }))).toBeVisible();
  await expect(panel.getByText(safety.damaged({ n: 1, text: '١' }))).toBeVisible();
  await expect(panel.getByText(safety.wayOut)).toBeVisible();
});
