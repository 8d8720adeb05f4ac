import type { Locator, Page } from '@playwright/test';
import { untilDraftHolds } from './drafts';
import { expect, test } from './fixtures';
import { cardOf, newForm, selectWords, textOf } from './reading';
import { startDossier } from './steps';
import { empty, fromMenu, goTo, jumped, openCard, startWithClaims } from './weigh';

const typed = 'العبّارة أبحرت من دون ركاب';

/** Opens the form of the first claim and types into it without saving. @returns the field */
async function typeIntoForm(page: Page): Promise<Locator> {
  const card = await openCard(page, empty);
  await card.getByRole('button', { name: 'تعديل', exact: true }).click();
  const field = page.getByRole('form', { name: 'الادعاء ١' }).getByLabel('الادعاء بكلماتك، بحيث يُفهم وحده');
  await field.fill(typed);
  return field;
}

/** The question asked before typed work is dropped; answered with staying. */
async function stay(page: Page): Promise<void> {
  const question = page.getByRole('alertdialog', { name: 'هذا الادعاء لم يُحفظ' });
  await question.getByRole('button', { name: 'ابقَ هنا' }).click();
  await expect(question).toBeHidden();
}

test.describe('what is typed into the form of a claim', () => {
  test('is not dropped by pages that come in', async ({ app }) => {
    await startWithClaims(app);
    const field = await typeIntoForm(app);
    const bring = async (): Promise<void> => {
      const [chooser] = await Promise.all([
        app.waitForEvent('filechooser'),
        app.getByRole('banner').getByRole('button', { name: 'أدخل صفحات' }).click(),
      ]);
      const text = 'بيان الميناء\n\nقالت الإدارة في بيان ثانٍ إن التحقيق في أسباب الحريق مستمر منذ الأحد.\n';
      await chooser.setFiles([{ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }]);
    };
    await bring();
    await stay(app);
    await expect(field).toHaveValue(typed);
    await bring();
    await app.getByRole('alertdialog').getByRole('button', { name: 'تابع من دونه' }).click();
    await expect(app.getByRole('button', { name: 'أضف المقال إلى الملف' })).toBeVisible();
  });

  test('is not dropped by editing another claim', async ({ app }) => {
    await startWithClaims(app);
    const field = await typeIntoForm(app);
    const other = await openCard(app, jumped);
    await other.getByRole('button', { name: 'تعديل', exact: true }).click();
    await stay(app);
    await expect(field).toHaveValue(typed);
    await other.getByRole('button', { name: 'تعديل', exact: true }).click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'تابع من دونه' }).click();
    await expect(app.getByRole('form', { name: 'الادعاء ٢' })).toBeVisible();
    await expect(app.getByRole('alertdialog')).toBeHidden();
  });

  test('is not dropped by a dispute that opens', async ({ app }) => {
    await startWithClaims(app);
    const field = await typeIntoForm(app);
    const card = await openCard(app, empty);
    await card.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
    const opening = app.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
    await opening.getByRole('button', { name: 'افتح الخلاف' }).click();
    await stay(app);
    await expect(field).toHaveValue(typed);
  });

  test('is saved with a claim that another window retracts meanwhile, and that is said', async ({
    app,
    context,
  }) => {
    await startWithClaims(app);
    const field = await typeIntoForm(app);
    const other = await context.newPage();
    await other.goto(app.url());
    const card = await openCard(other, empty);
    await card.getByRole('button', { name: 'سحب', exact: true }).click();
    await expect(app.getByRole('form', { name: 'الادعاء ١' })).toContainText('سُحب هذا الادعاء في مكان آخر');
    await field.press('ControlOrMeta+Enter');
    await app.getByRole('button', { name: /^مسحوبة/u }).click();
    await expect(app.getByText(typed)).toBeVisible();
    await goTo(app, 'السجل');
    await expect(app.getByRole('main')).toContainText('سحب الادعاء');
  });
});

test.describe('what is typed about a dispute that is not open yet', () => {
  test('is offered again beside its claim, after another claim was looked at and after a reload', async ({
    app,
  }) => {
    await startWithClaims(app);
    const form = app.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
    const card = await openCard(app, empty);
    await card.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
    await form.getByLabel('السؤال').fill('من أخلى العبّارة؟');
    await openCard(app, jumped);
    await openCard(app, empty);
    await expect(form.getByLabel('السؤال')).toHaveValue('من أخلى العبّارة؟');
    await app.reload();
    await expect(form.getByLabel('السؤال')).toHaveValue('من أخلى العبّارة؟');
    await form.getByRole('button', { name: 'تخلَّ عن المسوّدة' }).click();
    await app.reload();
    await openCard(app, empty);
    await expect(form).toBeHidden();
  });

  test('is there again when the editor comes back from another view', async ({ app }) => {
    await startWithClaims(app);
    await goTo(app, 'الخلافات');
    const begin = app.getByRole('button', { name: 'افتح خلافاً' }).first();
    const form = app.getByRole('form', { name: 'خلاف جديد' });
    await begin.click();
    await form.getByLabel('السؤال').fill('من أخلى العبّارة؟');
    await form.getByLabel('الموقف ١').fill('الإدارة');
    await goTo(app, 'القراءة');
    await goTo(app, 'الخلافات');
    await begin.click();
    await expect(form.getByLabel('السؤال')).toHaveValue('من أخلى العبّارة؟');
    await form.getByRole('button', { name: 'افتح الخلاف' }).click();
    await expect(app.getByRole('region', { name: 'من أخلى العبّارة؟' })).toContainText('الإدارة');
    await begin.click();
    await expect(form.getByLabel('السؤال')).toHaveValue('');
  });
});

/** The window goes away at once, as in a crash: nothing is asked, nothing is saved on the way out. */
async function crash(page: Page, words: string): Promise<Page> {
  const address = page.url();
  const context = page.context();
  // Drafts are kept half a second behind what is typed.
  await expect(page.getByText(/^مسوّدة محفوظة/u).first()).toBeVisible();
  await untilDraftHolds(page, words);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(address);
  return next;
}

test('no letter is lost where a busy window draws late what is typed into a note', async ({ app }) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await card.getByRole('button', { name: /^عدّل ملاحظة/u }).click();
  const note = card.getByRole('textbox', { name: 'ملاحظة' }).first();
  await expect(note).toBeFocused();
  await app.evaluate(() => {
    setInterval(() => {
      const until = performance.now() + 90;
      while (performance.now() < until);
    }, 100);
  });
  const words = 'اتصلنا بالميناء ثلاث مرات ولم يجب أحد حتى المساء';
  await app.keyboard.type(words);
  await expect(note).toHaveText(words);
  await untilDraftHolds(app, words);
});

test.describe('a window that goes away while something is typed', () => {
  // Two windows, one after the other.
  test.slow();

  test('offers the form of a claim again, as it was', async ({ app }) => {
    await startWithClaims(app);
    await typeIntoForm(app);
    const next = await crash(app, typed);
    const field = next.getByRole('form', { name: 'الادعاء ١' }).getByLabel('الادعاء بكلماتك، بحيث يُفهم وحده');
    await expect(field).toHaveValue(typed);
    await field.press('ControlOrMeta+Enter');
    await expect(next.getByRole('form', { name: 'الادعاء ١' })).toBeHidden();
    await expect(await openCard(next, empty)).toContainText(typed);
    await next.reload();
    await expect(await openCard(next, empty)).toContainText(typed);
    await expect(next.getByRole('form', { name: 'الادعاء ١' })).toBeHidden();
  });

  test('offers the words just tagged again, with what was said of them', async ({ app }) => {
    await startWithClaims(app);
    await selectWords(textOf(app, 'شهود'), 'تمشيط المياه طوال الليل');
    await app.keyboard.press('t');
    await newForm(app).press('Digit7');
    await newForm(app).getByLabel('من يقوله').first().fill('الزوارق');
    const next = await crash(app, 'الزوارق');
    await expect(newForm(next)).toContainText('تمشيط المياه طوال الليل');
    await expect(newForm(next).getByLabel('من يقوله').first()).toHaveValue('الزوارق');
    await expect(newForm(next).getByRole('radio', { name: 'حدث' })).toBeChecked();
    await newForm(next).press('ControlOrMeta+Enter');
    await expect(cardOf(next, 'تمشيط المياه طوال الليل')).toContainText('الزوارق');
    await next.reload();
    await expect(cardOf(next, 'تمشيط المياه طوال الليل')).toBeVisible();
    await expect(newForm(next)).toBeHidden();
  });

  test('offers a note that was typed on the card, set in bold as it was', async ({ app }) => {
    await startWithClaims(app);
    const card = await openCard(app, empty);
    await card.getByRole('button', { name: /^عدّل ملاحظة/u }).click();
    const note = card.getByRole('textbox', { name: 'ملاحظة' }).first();
    await expect(note).toBeFocused();
    await app.keyboard.press('ControlOrMeta+b');
    await app.keyboard.type('اتصل بالميناء');
    await expect(note.locator('strong')).toHaveText('اتصل بالميناء');
    await untilDraftHolds(app, '**اتصل بالميناء**');
    const address = app.url();
    const next = await app.context().newPage();
    await app.close();
    await next.goto(address);
    const again = (await openCard(next, empty)).getByRole('textbox', { name: 'ملاحظة' }).first();
    await expect(again.locator('strong')).toHaveText('اتصل بالميناء');
    await again.press('ControlOrMeta+Enter');
    await expect((await openCard(next, empty)).locator('.inline-text strong')).toHaveText('اتصل بالميناء');
  });

  test('offers the note on a dispute again, and shows it as it was set', async ({ app }) => {
    await startWithClaims(app);
    await goTo(app, 'الخلافات');
    await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
    const opening = app.getByRole('form', { name: 'خلاف جديد' });
    await opening.getByLabel('السؤال').fill('من أخلى العبّارة؟');
    await opening.getByRole('button', { name: 'افتح الخلاف' }).click();
    const board = (page: Page) => page.getByRole('region', { name: 'من أخلى العبّارة؟' });
    const formOf = (page: Page) => page.getByRole('form', { name: 'عدّل السؤال والملاحظة' });
    await fromMenu(app, board(app).getByRole('button', { name: 'المزيد عن الخلاف' }), 'عدّل السؤال والملاحظة');
    await formOf(app).getByRole('textbox', { name: 'ملاحظة' }).click();
    await app.keyboard.press('ControlOrMeta+b');
    await app.keyboard.type('اتصل بالميناء');
    const next = await crash(app, '**اتصل بالميناء**');
    await expect(formOf(next).getByRole('textbox', { name: 'ملاحظة' }).locator('strong')).toHaveText(
      'اتصل بالميناء',
    );
    await formOf(next).getByRole('button', { name: 'حفظ' }).click();
    await expect(formOf(next)).toBeHidden();
    await expect(board(next).getByRole('strong').filter({ hasText: 'اتصل بالميناء' })).toBeVisible();
    await next.reload();
    await expect(board(next).getByRole('strong').filter({ hasText: 'اتصل بالميناء' })).toBeVisible();
    await expect(formOf(next)).toBeHidden();
  });

  test('offers the note on a source again, set in bold as it was', async ({ app }) => {
    await startDossier(app, 'سجل المصادر');
    await goTo(app, 'المصادر');
    await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
    const opening = app.getByRole('form', { name: 'مصدر جديد' });
    await opening.getByLabel('الاسم').fill('إذاعة الميناء');
    await opening.getByRole('button', { name: 'حفظ' }).click();
    const noteOf = (page: Page) =>
      page.getByRole('region', { name: 'إذاعة الميناء' }).getByRole('textbox', { name: 'ملاحظة' });
    await noteOf(app).click();
    await app.keyboard.press('ControlOrMeta+b');
    await app.keyboard.type('قريبة من الحدث');
    const next = await crash(app, '**قريبة من الحدث**');
    const line = next.getByRole('list', { name: 'سجل المصادر' }).getByRole('button');
    await line.first().click();
    await expect(noteOf(next).locator('strong')).toHaveText('قريبة من الحدث');
    await next.getByRole('button', { name: 'حفظ', exact: true }).click();
    await next.reload();
    await line.first().click();
    await expect(noteOf(next).locator('strong')).toHaveText('قريبة من الحدث');
    // Found by its words, not by its marks.
    await next.getByLabel('ابحث في المصادر').fill('قريبه من الحدث');
    await expect(line).toHaveCount(1);
  });
});
