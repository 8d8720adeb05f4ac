/** The screens of contradictions under axe: both directions, light, high contrast, and at 200 % zoom. */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectNoOverflow,
  type Locale,
  openApp,
  openReading,
  openSample,
  showView,
  type Theme,
  wordsOf,
} from './access';
import { expect, test } from './fixtures';
import { dropFiles, Folder } from './pages';

const zoomed = { width: 640, height: 400 };
const claimMenu = { ar: /^المزيد عن الادعاء/u, en: /^More about claim/u };
const whole = { width: 1280, height: 800 };

/** What is on screen passes at its size and at 200 %. */
async function passes(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen);
  await page.setViewportSize(zoomed);
  await expectNoOverflow(page, `${screen} at 200 %`);
  await expectAccessible(page, `${screen} at 200 %`);
  await page.setViewportSize(whole);
}

async function board(page: Page, locale: Locale, theme: Theme): Promise<void> {
  const t = wordsOf(locale);
  await openApp(page, locale, theme);
  await openSample(page, locale);
  await showView(page, locale, 'disputes');
  await page.getByRole('button', { name: t.board.facing.show }).click();
  await expect(page.getByRole('blockquote').getByRole('strong').first()).toBeVisible();
  await passes(page, 'a dispute, words set against each other');
  await page.getByRole('button', { name: claimMenu[locale] }).first().click();
  await page.getByRole('menuitem', { name: t.claims.page.open }).click();
  await expect(page.getByRole('region', { name: t.history.ofClaim.title })).toBeVisible();
  await passes(page, 'a claim’s page over the dispute');
  await page.keyboard.press('Escape');
  const asked = page.getByRole('region', { name: t.tensions.list }).getByRole('list').first();
  await asked.getByRole('button').first().click();
  await expect(page.getByRole('region', { name: t.tensions.because })).toBeVisible();
  await passes(page, 'a question of the rules');
}

async function passages(page: Page, locale: Locale, theme: Theme): Promise<void> {
  const t = wordsOf(locale);
  await openApp(page, locale, theme);
  await openSample(page, locale);
  await openReading(page, locale);
  await page.getByRole('button', { name: t.passages.compare }).click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  await passes(page, 'two articles passage by passage');
  await page.keyboard.press('Escape');
}

const opening =
  'قال مدير السد عماد الراعي إن البوابات الثلاث فُتحت فجر الأحد لتصريف المياه الزائدة نحو الوادي.';
const closing =
  'وتوقعت مصلحة الأرصاد أن تتراجع الأمطار ابتداءً من مساء الاثنين على أن تعود نهاية الأسبوع المقبل.';
const capture = (villages: string): string =>
  `سد الزيزفون يفتح بواباته\n\n${opening}\n\nوأضاف أن ${villages} أُخليت احترازاً قبل وصول المياه إليها بساعات.\n\n${closing}\n`;

/** A page captured twice, the words of a claim on the first changed in the second. */
async function versions(page: Page, locale: Locale, theme: Theme): Promise<void> {
  const t = wordsOf(locale);
  const folder = new Folder();
  await openApp(page, locale, theme);
  await page.getByRole('button', { name: t.library.create }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('سد الزيزفون');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('سد الزيزفون');
  await dropFiles(page, [folder.put('dam.txt', capture('تسع قرى'))]);
  await page.getByRole('button', { name: t.intake.add.one({ n: 1, text: '1' }) }).click();
  await expect(page.locator('.reader-text')).toBeVisible();
  await dropFiles(page, [folder.put('later.txt', capture('أربع عشرة قرية'))]);
  await page.getByRole('radio', { name: t.intake.version.yes }).check({ force: true });
  await page.getByRole('button', { name: t.intake.add.one({ n: 1, text: '1' }) }).click();
  await page.getByRole('button', { name: t.passages.versions }).click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  await passes(page, 'two captures of one page');
}

for (const locale of ['ar', 'en'] as const) {
  for (const theme of ['light', 'contrast'] as const) {
    test(`${locale}, ${theme}: a dispute, a claim’s page over it, a question of the rules`, async ({
      page,
    }) => {
      test.slow();
      await board(page, locale, theme);
    });
    test(`${locale}, ${theme}: passages and versions`, async ({ page }) => {
      test.slow();
      await passages(page, locale, theme);
      await versions(page, locale, theme);
    });
  }
}
