import type { Locator, Page } from '@playwright/test';
import { expectAccessible, openApp, openSample, wordsOf } from './access';
import { expect, test } from './fixtures';
import { openDossierWith, paintedAs, textOf } from './reading';

const paragraph = 'وذكر الأهالي أن المياه ارتفعت ليلاً وأن المدرسة أُغلقت أياماً. ';
const pageOf = (name: string, title: string, times: number, words: string) => ({
  name,
  text: `${title}\n\n${Array.from({ length: times }, (_, n) => `${title} (${n + 1}): ${paragraph.repeat(3)}\n\n`).join('')}${words}\n`,
});
const bridge = pageOf(
  'bridge.txt',
  'سيول في الوادي الكبير',
  12,
  'وتُظهر سجلات البلديّة أن الجِسر القديم أُغلق مرتين في ٢٠٣٠.',
);
const market = pageOf('market.txt', 'سوق القرية يُفتح مجدداً', 3, 'وختم المدير بأن الساحة جاهزة.');

const boxOf = (page: Page): Locator => page.getByRole('dialog', { name: wordsOf('ar').search.title });
const fieldOf = (page: Page): Locator => page.getByRole('combobox', { name: wordsOf('ar').search.field });
const optionsOf = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

test('words in another spelling are found, and Enter opens the article at them, selected', async ({
  app,
}) => {
  await openDossierWith(app, bridge, market);
  await textOf(app, 'سوق القرية').focus();
  await app.keyboard.press('ControlOrMeta+k');
  const field = fieldOf(app);
  await expect(field).toBeFocused();
  await field.fill('البلديه "الجسر القديم"');
  await expect(boxOf(app).getByRole('status').first()).toHaveText('نتيجة واحدة');
  const hit = optionsOf(app).first();
  await expect(hit).toContainText('وتُظهر سجلات البلديّة أن الجِسر القديم أُغلق مرتين في ٢٠٣٠.');
  await expect(hit.locator('mark')).toHaveText(['البلديّة', 'الجِسر القديم']);
  await field.press('Enter');
  await expect(boxOf(app)).toBeHidden();
  const text = textOf(app, 'سيول في الوادي الكبير');
  await expect(text).toBeFocused();
  await expect.poll(() => paintedAs(app, 'find-current')).toEqual(['البلديّة']);
  expect(await app.evaluate(() => String(getSelection()))).toBe('البلديّة');
  // What was searched for stands there again; Escape gives back the place in the text.
  await app.keyboard.press('ControlOrMeta+k');
  await expect(field).toHaveValue('البلديه "الجسر القديم"');
  await field.fill('"" َُِ (((');
  await expect(boxOf(app)).toContainText(wordsOf('ar').search.noneAsked);
  await field.fill('');
  await expect(optionsOf(app)).toHaveText(['البلديه "الجسر القديم"']);
  await field.press('Escape');
  await expect(text).toBeFocused();
  await expect.poll(() => app.evaluate(() => String(getSelection()))).toBe('البلديّة');
});

test('a claim saved in another window is found, narrowed down by its speaker, its card opened', async ({
  page,
  context,
}) => {
  const t = wordsOf('ar');
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  await expect(page.locator('.claim-card').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  const field = fieldOf(page);
  await field.fill('زنبركية');
  await expect(boxOf(page).getByRole('status').first()).toHaveText('لا نتائج');
  const other = await context.newPage();
  await other.goto(page.url());
  const card = other.locator('.claim-card').first();
  await card.getByRole('button').first().click();
  await card.getByRole('button', { name: t.claims.edit, exact: true }).click();
  const form = other.getByRole('form').first();
  await form.getByRole('textbox', { name: t.claims.form.statement }).fill('أصابت الضربة ساعة زنبركيّة');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect(form).toBeHidden();
  await expect(boxOf(page).getByRole('status').first()).toHaveText('نتيجة واحدة');
  await expect(optionsOf(page).locator('mark')).toHaveText(['زنبركيّة']);
  await field.fill('زنبركية قائل:لا_أحد');
  await expect(boxOf(page)).toContainText(t.search.triedWithin('').slice(0, 8));
  await page.getByRole('button', { name: t.search.withoutFilters }).click();
  await expect(field).toHaveValue('زنبركية');
  // At once: Enter waits for the hits of what was typed.
  await field.press('Enter');
  await expect(
    page.locator('.claim-card', { hasText: 'زنبركيّة' }).getByRole('button').first(),
  ).toHaveAttribute('aria-expanded', 'true');
});

test('commands run by their names in either language; English finds the same', async ({ page }) => {
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  await page.keyboard.press('ControlOrMeta+k');
  await fieldOf(page).fill('appearance dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('ControlOrMeta+k');
  await fieldOf(page).fill('الإنجليزية');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const t = wordsOf('en');
  await page.getByRole('button', { name: t.search.button }).click();
  const field = page.getByRole('combobox', { name: t.search.field });
  await field.fill('');
  await field.fill('in:articles المستودع');
  await expect(page.getByRole('listbox').locator('mark').first()).toHaveText('مستودع');
  await expectAccessible(page, 'search with hits');
  await page.setViewportSize({ width: 640, height: 400 });
  await field.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('مستودع');
});
