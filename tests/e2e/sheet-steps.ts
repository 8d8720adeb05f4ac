/** Steps around the claim sheet: the sample dossier, the view, the preview, a saved file. */
import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Opens the sample from the home screen and waits until its articles are listed. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'افتح ملفاً تجريبياً' }).click();
  await expect(
    page.getByRole('navigation', { name: 'مقالات الملف' }).getByText('تدمير مخزن أسلحة عند مدخل رأس الدفلى'),
  ).toBeVisible();
}

export async function openSheet(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'أقسام الملف' })
    .getByRole('button', { name: 'ورقة الادعاءات' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'ورقة الادعاءات' })).toBeVisible();
}

/** The sheet as it is shown before it is saved. */
export const previewOf = (page: Page): FrameLocator =>
  page.locator('iframe[title="معاينة الورقة"], iframe[title="Preview of the sheet"]').contentFrame();

/** Saves the sheet in one format. @returns the file's name and text */
export async function saveAs(page: Page, format: RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
