/** The editor's way back: a database that is gone is noticed in plain words, and one key brings the work back. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, useEnglish } from './fixtures';

/** Opens the sample and waits until the journal holds it. */
async function openSample(page: Page): Promise<void> {
  const journalled = page.waitForResponse((response) => response.url().endsWith('/vault/append'));
  await page.getByRole('button', { name: 'افتح ملفاً تجريبياً' }).click();
  await expect(page.getByRole('navigation').getByRole('button', { name: 'القراءة' })).toBeVisible();
  await journalled;
}

/** Loses the database, as a damaged disk does, behind the app's back. */
async function loseDatabase(page: Page): Promise<void> {
  await page.goto('/alive?challenge=00');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('qarina');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
}

const claims = (page: Page) => page.getByRole('contentinfo').getByText(/ادعاء/);

test('a lost database is told in plain words, and the journal brings everything back', async ({ app }) => {
  await openSample(app);
  const address = app.url();
  const before = await claims(app).textContent();
  await loseDatabase(app);
  await app.goto(address);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('عادت قاعدة البيانات فارغة');
  await expect(app.getByText('لم يُحذف شيء')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: app }).analyze();
  expect(violations).toEqual([]);
  await expect(app.getByRole('button', { name: 'استعد من السجل' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('عاد عملك');
  await expect(app.getByRole('button', { name: 'افتح قرينة' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(claims(app)).toHaveText(before!);
});

test('an editor may go on without what is missing, and is not asked again', async ({ app }) => {
  await openSample(app);
  await loseDatabase(app);
  await app.goto('/');
  await app.getByRole('button', { name: 'تابع بما هو موجود' }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: 'تابع من دونه' }).click();
  await expect(app.getByRole('button', { name: 'English' })).toBeVisible();
  await app.reload();
  await useEnglish(app);
  await expect(app.getByRole('heading', { level: 1 })).not.toContainText('database');
});

test('the journal can be saved as files that Qarina opens', async ({ app }) => {
  await openSample(app);
  await loseDatabase(app);
  await app.goto('/');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'احفظ السجل في ملفات' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.qarina$/);
  await expect(app.getByText('حُفظ ملف واحد.')).toBeVisible();
});

test('in a browser without dossiers, work of another one is found and brought over', async ({
  app,
  browser,
  baseURL,
}) => {
  await openSample(app);
  const before = await claims(app).textContent();
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'ar' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'انقله إلى هنا' }).click();
  await expect(page.getByText(/استُعيد/)).toBeVisible();
  await page
    .getByRole('listitem')
    .getByRole('link')
    .or(page.getByRole('listitem').getByRole('button'))
    .first()
    .click();
  await expect(claims(page)).toHaveText(before!);
  await context.close();
});

test('a database of a newer version is refused in plain words and left as it is', async ({ page }) => {
  await page.goto('/alive?challenge=00');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('qarina', 990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('قاعدة البيانات هذه من إصدار أحدث');
  await expect(page.getByRole('button', { name: 'تابع بما هو موجود' })).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const versions = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ version }) => version),
  );
  expect(versions).toEqual([990]);
});

test('a database that does not open, and then does, costs one press', async ({ page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    let failures = 1;
    indexedDB.open = (...args) => {
      if (failures-- > 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open(...args);
    };
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('قاعدة البيانات لا تُفتح');
  await page.getByText('المزيد').click();
  await expect(page.getByText('Internal error opening backing store')).toBeVisible();
  await page.getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(page.getByRole('button', { name: 'افتح ملفاً تجريبياً' })).toBeVisible();
});
