import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { choose, empty, fromMenu, goTo, openCard, startWithClaims } from './weigh';

const draftKept = /مسوّدة محفوظة/u;

test('a verdict is given with its reasons, changed, withdrawn, and nothing of it is forgotten', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const verdict = card.getByRole('region', { name: 'الحكم' });
  const give = verdict.getByRole('button', { name: 'ثبّت الحكم' });
  await expect(give).toBeDisabled();
  await verdict.getByRole('textbox', { name: 'الأسباب' }).fill('سجل الرصيف يذكر أربعين راكباً.');
  await expect(verdict).toContainText('اختر تقديراً أولاً');
  await choose(verdict, 'متنازع عليه');
  await give.click();
  await expect(verdict.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();
  await expect(give).toBeDisabled();

  await choose(verdict, 'خطأ');
  await verdict.getByRole('textbox', { name: 'الأسباب' }).press('ControlOrMeta+Enter');
  await expect(give).toBeDisabled();
  await app.reload();
  await openCard(app, empty);
  await expect(verdict.getByRole('radio', { name: 'خطأ' })).toBeChecked();
  await expect(verdict.getByRole('textbox', { name: 'الأسباب' })).toHaveText('سجل الرصيف يذكر أربعين راكباً.');

  await verdict.getByRole('button', { name: 'اسحب الحكم' }).click();
  await expect(verdict).toContainText('سُحب الحكم. تاريخه محفوظ.');
  await verdict.getByRole('button', { name: /أحكام سابقة/u }).click();
  const past = verdict.getByRole('list').last().getByRole('listitem');
  await expect(past).toHaveCount(3);
  await expect(past.first()).toContainText('قائم');
  await expect(past.first()).toContainText('مسحوب');
  await expect(past.nth(1)).toContainText('خطأ');
  await expect(past.nth(2)).toContainText('متنازع عليه');
  await expect(past.nth(2)).toContainText('سجل الرصيف');
});

test('whoever gave no name is asked once, beside their first verdict, and it bears the name', async ({
  app,
}) => {
  await startWithClaims(app);
  const verdict = (await openCard(app, empty)).getByRole('region', { name: 'الحكم' });
  const name = verdict.getByRole('textbox', { name: 'اسمك' });
  await expect(name).toBeHidden();
  await choose(verdict, 'خطأ');
  await name.fill('ريما الدوري');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(verdict).toContainText('ريما الدوري');
  await choose(verdict, 'ثابت');
  await expect(verdict.getByRole('button', { name: 'ثبّت الحكم' })).toBeEnabled();
  await expect(name).toBeHidden();
});

test('the desk edits its scale and moves to another, and a verdict given before stays readable', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const verdict = card.getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'غير ثابت');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(verdict.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();

  await verdict.getByRole('button', { name: 'عدّل المقياس' }).click();
  const editor = app.getByRole('dialog', { name: 'مقياس الملف' });
  const rows = editor.getByRole('list', { name: 'التقديرات بترتيبها' }).locator('> li');
  await rows.nth(3).getByLabel('بالعربية').press('Alt+ArrowUp');
  await expect(rows.nth(2)).toHaveAccessibleName('غير ثابت');
  await editor.getByRole('button', { name: 'أضف تقديراً' }).click();
  await rows.last().getByLabel('بالإنكليزية').fill('Satire');
  await rows.last().getByLabel('قيمة ClaimReview').fill('٣');
  await editor.getByRole('button', { name: /^لا تعرضه.*غير ثابت/u }).click();
  await expect(editor.getByRole('region', { name: 'لم تعد معروضة' })).toContainText('حكم واحد به');
  await editor.getByRole('button', { name: 'احفظ المقياس' }).click();
  await expect(editor).toBeHidden();
  await expect(verdict.getByRole('radio', { name: 'Satire' })).toBeVisible();
  await expect(verdict.getByRole('radio', { name: 'غير ثابت' })).toHaveCount(0);
  await expect(verdict).toContainText('غير ثابت');

  await fromMenu(app, verdict.getByRole('button', { name: /^المقياس/u }), /بوليتيفاكت/u);
  await expect(verdict.getByRole('radio')).toHaveCount(6);
  await expect(verdict.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(verdict).toContainText('غير ثابت');
  await expect(verdict).toContainText('ليس على مقياس الملف الحالي');
});

test('two windows that judge apart keep both answers side by side until one is taken', async ({
  app,
  context,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const verdict = card.getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'ثابت');
  await verdict.getByRole('textbox', { name: 'الأسباب' }).fill('كشف الركاب فارغ.');
  await expect(verdict).toContainText(draftKept);

  const other = await context.newPage();
  await other.goto(app.url());
  const theirs = (await openCard(other, empty)).getByRole('region', { name: 'الحكم' });
  await theirs.getByRole('button', { name: 'تخلَّ عن المسوّدة' }).click();
  await choose(theirs, 'خطأ');
  await theirs.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(theirs.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();

  await expect(verdict).toContainText('ثُبّت حكم آخر منذ بدأت');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  const both = verdict.getByRole('region', { name: 'حكمان قائمان' });
  await expect(both.getByRole('listitem')).toHaveCount(2);
  await expect(both).toContainText('خطأ');
  await expect(both).toContainText('كشف الركاب فارغ.');
  await expect(theirs.getByRole('region', { name: 'حكمان قائمان' })).toBeVisible();

  await both.getByRole('listitem').filter({ hasText: 'خطأ' }).getByRole('button', { name: /^خذ/u }).click();
  await expect(both).toBeHidden();
  await expect(verdict.getByRole('radio', { name: 'خطأ' })).toBeChecked();
  await expect(theirs.getByRole('radio', { name: 'خطأ' })).toBeChecked();
});

test.describe('after a crash', () => {
  let profile: string;
  test.beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'qarina-crash-'));
  });
  test.afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  test('reasons with bold words, a list and a mention are offered again; nothing older than a second is lost', async ({
    baseURL,
  }) => {
    const { launchOptions } = test.info().project.use;
    const open = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: baseURL!, locale: 'ar' });
    const verdictOf = async (page: Page) =>
      (await openCard(page, empty)).getByRole('region', { name: 'الحكم' });
    const reasonsOf = (verdict: Locator): Locator => verdict.getByRole('textbox', { name: 'الأسباب' });

    const first = await open();
    const page = await first.newPage();
    await page.goto('/');
    await startWithClaims(page);
    const address = page.url();
    const verdict = await verdictOf(page);
    await choose(verdict, 'مضلِّل');
    const reasons = reasonsOf(verdict);
    await reasons.click();
    await page.keyboard.type('العنوان ');
    await page.keyboard.press('ControlOrMeta+KeyB');
    await page.keyboard.type('يخفي');
    await page.keyboard.press('ControlOrMeta+KeyB');
    await page.keyboard.type(' ما في المتن، انظر @صياد');
    const found = page.getByRole('listbox', { name: 'ادعاءات ومصادر' });
    await expect(found.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- من السجل: ');
    const typed: { readonly at: number; readonly text: string }[] = [];
    const began = Date.now();
    for (let text = ''; Date.now() - began < 2500; ) {
      text += 'س';
      await page.keyboard.type('س', { delay: 30 });
      typed.push({ at: Date.now(), text });
    }
    const crashed = Date.now();
    const closed = first.waitForEvent('close');
    const session = await first.browser()!.newBrowserCDPSession();
    session.send('Browser.crash').catch(() => undefined);
    await closed;

    const second = await open();
    const again = await second.newPage();
    await again.goto(address);
    // Which article stood open is forgotten by a crash; what was typed is not.
    await again
      .getByRole('button', { name: /^احتراق/u })
      .first()
      .click();
    const offered = await verdictOf(again);
    const kept = typed.findLast(({ at }) => crashed - at >= 1000)!.text;
    await expect(reasonsOf(offered).getByRole('listitem')).toContainText(`من السجل: ${kept}`);
    await expect(reasonsOf(offered).locator('strong')).toHaveText('يخفي');
    await expect(reasonsOf(offered)).toContainText('انظر ادعاء ٢');
    await expect(offered.getByRole('radio', { name: 'مضلِّل' })).toBeChecked();
    await reasonsOf(offered).press('ControlOrMeta+Enter');
    await expect(offered.getByRole('button', { name: 'تخلَّ عن المسوّدة' })).toBeHidden();
    await expect(offered.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();
    await second.close();
  });
});

test('undo takes a verdict back, and the history names it', async ({ app }) => {
  await startWithClaims(app);
  const verdict = (await openCard(app, empty)).getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'ثابت');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(verdict.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();
  await app.getByRole('heading', { level: 1 }).click();
  await app.keyboard.press('ControlOrMeta+KeyZ');
  await expect(verdict.getByRole('radio', { checked: true })).toHaveCount(0);
  await goTo(app, 'السجل');
  await expect(app.getByRole('main')).toContainText('حكم');
});

test('a verdict that could not be saved stays in the form, says why, and can be given again', async ({
  app,
}) => {
  await startWithClaims(app);
  const verdict = (await openCard(app, empty)).getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'خطأ');
  await verdict.getByRole('textbox', { name: 'الأسباب' }).fill('السجل يناقضه.');
  await app.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(window, { healDisk: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(app.getByRole('alert').filter({ hasText: 'القرص ممتلئ' })).toBeVisible();
  await expect(verdict.getByRole('textbox', { name: 'الأسباب' })).toHaveText('السجل يناقضه.');
  await verdict.getByRole('textbox', { name: 'الأسباب' }).fill('السجل يناقضه تماماً.');
  await expect(verdict).toContainText('تعذّر حفظ المسوّدة');

  await app.evaluate(() => (window as unknown as { healDisk(): void }).healDisk());
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(verdict.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();
  await app.reload();
  await openCard(app, empty);
  await expect(verdict.getByRole('textbox', { name: 'الأسباب' })).toHaveText('السجل يناقضه تماماً.');
});
