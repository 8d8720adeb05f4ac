/** Bringing pages in: the ways in, the review and its corrections, what is already here, leaving, correcting later. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { dropFiles, Folder, fair, flood, paste, pastePicture } from './pages';
import { choosePages, startDossier } from './steps';

const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'مقالات الملف' });
const lines = (page: Page): Locator => page.getByRole('listbox', { name: 'أسطر الصفحة' });
const line = (page: Page, words: string): Locator =>
  lines(page).getByRole('option').filter({ hasText: words });
const cards = (page: Page): Locator =>
  page.getByRole('region', { name: /مقال/u }).getByRole('heading', { level: 3 });
const addOne = (page: Page): Locator => page.getByRole('button', { name: /^أضف المقال/u });

test.beforeEach(async ({ app: page }) => {
  await startDossier(page, 'فيضان عين الحور');
});

test.describe('the ways in', () => {
  test('a file dropped on the window is reviewed, added and opened', async ({ app: page }) => {
    const folder = new Folder();
    await dropFiles(page, [folder.put('flood.html', flood())]);
    await expect(cards(page)).toHaveText(['نهر السرو يغمر سوق عين الحور القديم']);
    await expect(page.getByText('لا حرف بلا مكان')).toBeVisible();
    await expect(line(page, 'الرئيسية')).toContainText('قائمة أو قسم');
    await expect(line(page, 'مهرجان القصب')).toContainText('رابط إلى مقال آخر');
    await addOne(page).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await expect(page.locator('.workspace-pane')).toContainText('قال رئيس البلدية منير السهلي');
    await page.reload();
    await expect(rail(page)).toContainText('نهر السرو يغمر سوق عين الحور القديم');
  });

  test('several files chosen in the dialog come in together and are added one after the other', async ({
    app: page,
  }) => {
    const folder = new Folder();
    await choosePages(page, [folder.put('flood.html', flood()), folder.put('fair.txt', fair)]);
    await expect(page.getByRole('navigation', { name: 'الصفحات' }).getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: 'أضف الكل: مقالان من صفحتين' }).click();
    await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
  });

  test('a folder is walked; resources of saved pages and other files stay out, the others are named', async ({
    app: page,
  }) => {
    const folder = new Folder();
    folder.put('saved/flood.html', flood());
    folder.put('saved/flood_files/style.css', 'p{}');
    folder.put('saved/more/fair.txt', fair);
    folder.put('saved/photo.jpg', new Uint8Array([255, 216, 255]));
    await dropFiles(page, [`${folder.path}/saved`]);
    const files = page.getByRole('navigation', { name: 'الصفحات' });
    await expect(files.getByRole('listitem')).toHaveCount(3);
    await expect(files.getByRole('listitem').filter({ hasText: 'photo.jpg' })).toContainText('لم تُدخل');
    await expect(page.getByRole('button', { name: 'أضف الكل: مقالان من صفحتين' })).toBeVisible();
  });

  test('pasted text and pasted markup become articles', async ({ app: page }) => {
    await paste(page, { text: fair });
    await expect(cards(page)).toHaveText(['معرض القوارب على بحيرة القصب يجذب آلاف الزوار']);
    await addOne(page).click();
    await expect(rail(page)).toContainText('معرض القوارب');
    await paste(page, { text: 'ignored', html: flood() });
    await expect(cards(page)).toHaveText(['نهر السرو يغمر سوق عين الحور القديم']);
    await addOne(page).click();
    await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
  });

  test('a pasted picture is refused with a word on where pictures go', async ({ app: page }) => {
    await pastePicture(page);
    await expect(page.getByRole('alert')).toContainText('ما أُلصق صورة');
    await page.getByRole('button', { name: 'تمّ', exact: true }).click();
    await expect(rail(page)).toContainText('لا مقالات بعد');
  });
});

test.describe('the review', () => {
  test('lines are walked and given other uses from the keyboard, and every step can be taken back', async ({
    app: page,
  }) => {
    await paste(page, { text: fair });
    await lines(page).focus();
    await page.keyboard.press('End');
    await expect(line(page, 'وأضاف أن المعرض')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('x');
    await expect(line(page, 'وأضاف أن المعرض')).toContainText('أبعده المحرر');
    await page.keyboard.press('h');
    await expect(line(page, 'وأضاف أن المعرض')).toContainText('عنوان فرعي');
    await page.keyboard.press('Control+z');
    await expect(line(page, 'وأضاف أن المعرض')).toContainText('أبعده المحرر');
    await page.keyboard.press('Control+z');
    await expect(line(page, 'وأضاف أن المعرض')).toContainText('فقرة');
    await page.keyboard.press('Control+y');
    await expect(line(page, 'وأضاف أن المعرض')).toContainText('أبعده المحرر');
    await expect(page.getByText('لا حرف بلا مكان')).toBeVisible();
  });

  test('an article is started at a line and joined again', async ({ app: page }) => {
    await paste(page, { text: fair });
    await line(page, 'وقال رئيس الجمعية').click();
    await page.getByRole('button', { name: 'ابدأ مقالاً هنا' }).click();
    await expect(cards(page)).toHaveCount(2);
    await expect(cards(page).nth(1)).toContainText('وقال رئيس الجمعية');
    await lines(page).focus();
    await page.keyboard.press('j');
    await expect(cards(page)).toHaveCount(1);
  });

  test('several lines chosen at once go to another article', async ({ app: page }) => {
    await paste(page, { text: fair });
    await line(page, 'وقال رئيس الجمعية').click();
    await line(page, 'وأضاف أن المعرض').click({ modifiers: ['Shift'] });
    await expect(page.getByText('سطران مختاران')).toBeVisible();
    await page.getByRole('button', { name: 'إلى مقال' }).click();
    await page.getByRole('menuitem', { name: 'مقال جديد' }).click();
    await expect(cards(page)).toHaveCount(2);
    await expect(page.getByRole('listitem').filter({ hasText: 'بلا عنوان' })).toContainText('فقرتان');
  });

  test('metadata is corrected, with the date as an editor writes it', async ({ app: page }) => {
    await paste(page, { text: fair });
    await page.getByRole('button', { name: /^صحّح بيانات/u }).click();
    const form = page.getByRole('dialog', { name: 'تصحيح بيانات المقال' });
    await form.getByRole('textbox', { name: 'التاريخ' }).fill('٣١ نيسان ٢٠٢٥');
    await expect(form.getByText('ليس هذا تاريخاً')).toBeVisible();
    await form.getByRole('textbox', { name: 'التاريخ' }).fill('٢٧ نيسان ٢٠٢٥');
    await expect(form.getByText('فُهم هكذا: ٢٧ نيسان ٢٠٢٥')).toBeVisible();
    await form.getByRole('textbox', { name: 'الجهة' }).fill('قناة الضفة الشرقية');
    await form.getByRole('button', { name: 'حفظ' }).click();
    await expect(page.getByText('٢٧ نيسان ٢٠٢٥')).toBeVisible();
    await addOne(page).click();
    await expect(rail(page)).toContainText('قناة الضفة الشرقية: معرض القوارب');
    await expect(rail(page)).toContainText('٢٧ نيسان ٢٠٢٥');
  });

  test('a file whose letters were guessed wrong is read again in the encoding the editor chooses', async ({
    app: page,
  }) => {
    const folder = new Folder();
    const latin = Buffer.from(
      'Marché aux barques\n\nLe marché a été ouvert à midi devant une foule énorme, dit la mairie.\n',
      'latin1',
    );
    await dropFiles(page, [folder.put('marche.txt', latin)]);
    await expect(lines(page)).toContainText('Marché');
    await page
      .getByRole('button', { name: /^ترميز حروف الملف/u })
      .or(page.getByLabel('ترميز حروف الملف'))
      .last()
      .click();
    await page.getByRole('option', { name: 'utf-8' }).click();
    await expect(page.getByText(/لم [يت]ُقرأ(?:ا)? حروفاً/u)).toBeVisible();
    await expect(lines(page)).not.toContainText('Marché');
  });

  test('marks that turn or hide words are shown and counted, not obeyed', async ({ app: page }) => {
    const marked = fair.replace('سبعة', '\u202eسبعة\u202c').replace('وديع', 'ود\u200bيع');
    await paste(page, { text: marked });
    await expect(page.getByText('٣ علامات خفية في النص')).toBeVisible();
    await expect(line(page, 'وقال رئيس')).toContainText('U+202E');
    expect(await lines(page).evaluate((list) => /[\u202a-\u202e]/u.test(list.textContent ?? ''))).toBe(false);
  });

  test('leaving with a page that is not added asks first', async ({ app: page }) => {
    await paste(page, { text: fair });
    await expect(cards(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'كل الملفات' }).click();
    const question = page.getByRole('alertdialog', { name: 'أتخرج من غير إضافة؟' });
    await question.getByRole('button', { name: 'تابع المراجعة' }).click();
    await expect(cards(page)).toHaveCount(1);
    await page.goBack();
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cards(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'إلغاء', exact: true }).click();
    await question.getByRole('button', { name: 'اخرج واتركها' }).click();
    await expect(rail(page)).toContainText('لا مقالات بعد');
  });
});

test.describe('what is already here', () => {
  test('the same page is told and opened, not added twice', async ({ app: page }) => {
    const folder = new Folder();
    await dropFiles(page, [folder.put('flood.html', flood())]);
    await addOne(page).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await dropFiles(page, [folder.put('copy.html', flood())]);
    await expect(page.getByRole('heading', { name: /copy\.html.+موجودة هنا/u })).toBeVisible();
    await page.getByRole('button', { name: 'افتحها' }).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await expect(page.locator('.workspace-pane')).toHaveCount(1);
  });

  test('a page whose addition was undone is offered back, not read as a new one', async ({ app: page }) => {
    await paste(page, { text: fair });
    await addOne(page).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await page.getByRole('button', { name: /^تراجع عن/u }).click();
    await expect(rail(page)).toContainText('لا مقالات بعد');
    await paste(page, { text: fair });
    await expect(page.getByText('أُزيلت مقالاتها من الملف بعد ذلك')).toBeVisible();
    await page.getByRole('button', { name: 'استعدها وافتحها' }).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await expect(page.locator('.workspace-pane')).toContainText('معرض القوارب');
  });

  test('a changed page is added only once the editor has said whether it is a new version', async ({
    app: page,
  }) => {
    const folder = new Folder();
    await dropFiles(page, [folder.put('flood.html', flood())]);
    await addOne(page).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
    await dropFiles(page, [folder.put('flood-later.html', flood('أربعين'))]);
    await expect(page.getByText('أهذه نسخة جديدة من')).toBeVisible();
    await addOne(page).click();
    await expect(page.getByRole('alert')).toContainText('قل أولاً');
    await page.getByRole('radio', { name: 'نسخة جديدة' }).check({ force: true });
    await addOne(page).click();
    await expect(rail(page)).toContainText('نسخة ٢ من ٢');
  });
});

test('a line that was set aside is moved back long after, and taken out again by undo', async ({
  app: page,
}) => {
  const folder = new Folder();
  await dropFiles(page, [folder.put('flood.html', flood())]);
  await addOne(page).click();
  await rail(page).getByText('راجع ما أُبعد').click();
  await rail(page)
    .getByRole('button', { name: /flood\.html/u })
    .click();
  const view = page.getByRole('dialog', { name: /ما أُبعد من/u });
  await view.getByRole('option').filter({ hasText: 'مهرجان القصب' }).click();
  await view.getByRole('button', { name: 'فقرة' }).click();
  await expect(view.getByRole('option').filter({ hasText: 'مهرجان القصب' })).toHaveCount(0);
  await view.getByRole('button', { name: 'إغلاق' }).click();
  await expect(page.locator('.workspace-pane')).toContainText('مهرجان القصب');
  await page.getByRole('button', { name: /^تراجع عن/u }).click();
  await expect(page.locator('.workspace-pane')).not.toContainText('مهرجان القصب');
});
