import AxeBuilder from '@axe-core/playwright';
import { parseJson } from '../../shared/sheet/json';
import { expect, test, useEnglish } from './fixtures';
import { openSample, openSheet, previewOf, saveAs } from './sheet-steps';
import { openArticle, startDossier } from './steps';
import { goTo, openCard } from './weigh';

test('an editor looks through the sheet, narrows it down and saves it in three formats', async ({ app }) => {
  await openSample(app);
  await openSheet(app);
  const preview = previewOf(app);
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('عيّنة: غارة رأس الدفلى');
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(app.getByText('١٢ ادعاءً', { exact: true })).toBeVisible();

  await app.getByText('الادعاءات التي صدر فيها حكم فقط').click();
  await expect(app.getByText('٣ ادعاءات', { exact: true })).toBeVisible();
  await expect(preview.getByText('ليست في هذه الورقة:')).toBeVisible();
  await expect(preview.getByRole('article').filter({ hasText: 'بلا حكم بعد' })).toHaveCount(0);

  await app.getByText('بعضها فقط').click();
  await app
    .getByRole('group', { name: 'المقالات في الورقة' })
    .getByText('حصيلة نصف عام من الغارات: 44 قتيلاً و61 غارة')
    .click();
  await expect(app.getByText('ادعاء واحد', { exact: true })).toBeVisible();

  const json = await saveAs(app, /JSON/u);
  expect(json.name).toMatch(/^\d{4}-\d\d-\d\d - ورقة الادعاءات - عيّنة غارة رأس الدفلى\.json$/u);
  const sheet = parseJson(json.text);
  expect(sheet.ok && sheet.value.claims.map(({ quote }) => quote)).toEqual([
    'ما أصيب خيمة عزاء نُصبت قبل ثلاثة أيام لاستقبال المعزّين بوفاة مختار البلدة',
  ]);
  await expect(app.getByRole('status').filter({ hasText: 'حُفظت الورقة' })).toBeVisible();
  const csv = await saveAs(app, /CSV/u);
  expect(csv.text.split('\r\n')).toHaveLength(3);
  expect(csv.text.startsWith('\uFEFF')).toBe(true);
  const html = await saveAs(app, /HTML/u);
  expect(html.text).toContain('ما أصيب خيمة عزاء');
});

test('the saved page opens on its own: no request, no script, nothing refused', async ({ app, context }) => {
  await openSample(app);
  await openSheet(app);
  const { text } = await saveAs(app, /HTML/u);
  const page = await context.newPage();
  await page.route('http://sheet.test/', (route) => route.fulfill({ contentType: 'text/html', body: text }));
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  context.removeAllListeners('request');
  await page.goto('http://sheet.test/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عيّنة: غارة رأس الدفلى');
  await expect(page.getByText('مصدر غير مسمّى')).toBeVisible();
  await expect(page.getByText('أبو سامر')).toHaveCount(0);
  expect(heard.filter((line) => line !== 'http://sheet.test/' && !line.endsWith('/favicon.ico'))).toEqual([]);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/gu) ?? [];
  expect(sheets.length, 'sheets of A4').toBeGreaterThan(3);
  await page.close();
});

test('an English sheet of an Arabic dossier reads from left to right', async ({ app }) => {
  await openSample(app);
  await useEnglish(app);
  await app.getByRole('button', { name: 'Claim sheet' }).click();
  const preview = previewOf(app);
  await expect(preview.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(preview.getByText('Editors differ: both answers stand until somebody decides')).toBeVisible();
  await app.getByRole('radiogroup', { name: 'Language of the sheet' }).getByText('Arabic').click();
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');
  const axe = await new AxeBuilder({ page: app })
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('an editor is warned before a protected source’s name leaves in the reasons of a verdict', async ({
  app,
}) => {
  await openSample(app);
  await openArticle(app, 'حصيلة نصف عام من الغارات', false);
  await openSheet(app);
  await expect(app.getByRole('heading', { name: 'مصدر محميّ مذكور بالاسم' })).toHaveCount(0);
  await goTo(app, 'القراءة');
  const card = await openCard(app, '61 غارة، منها 38');
  const verdict = card.getByRole('region', { name: 'الحكم' });
  await verdict.getByRole('textbox').fill('أكّد أبو سامر الرقم');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(verdict.getByText('أكّد أبو سامر الرقم').first()).toBeVisible();
  await openSheet(app);
  const warning = app.getByRole('alert').filter({ hasText: 'مصدر محميّ مذكور بالاسم' });
  await expect(warning).toContainText('الأسباب، الادعاء ٩');
});

test('a dossier without claims has nothing to hand over, and says so', async ({ app }) => {
  await startDossier(app, 'ملف جديد للتجربة');
  await app.getByRole('button', { name: 'ورقة الادعاءات' }).click();
  await expect(app.getByRole('heading', { name: 'لا شيء يُسلَّم بعد' })).toBeVisible();
});
