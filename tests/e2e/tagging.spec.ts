import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  cardOf,
  clickWords,
  newForm,
  openCard,
  openDossierWith,
  openerOf,
  paintedAs,
  selectWords,
  tagButton,
  textOf,
} from './reading';

const flood = {
  name: 'flood.txt',
  text:
    'سيل يجرف جسراً في وادي الرمان\n\n' +
    'قال شهود إن السيل جرف الجسر الخشبي عند مدخل الوادي فجر الثلاثاء، وإن مركبة واحدة كانت عليه ساعة انهياره.\n\n' +
    'لكن مديرية الطرق قالت إن الجسر كان مغلقاً منذ أسبوعين، وإن أحداً لم يكن عليه ساعة انهياره فجر الثلاثاء.\n\n' +
    `${'وتواصل الفرق رفع الأنقاض من مجرى الوادي تحت المطر. '.repeat(60)}\n\n` +
    'وختم المدير بأن إعادة البناء ستبدأ في الربيع المقبل إذا توافر التمويل.\n',
};

async function tag(page: Page, words: string, digit: string): Promise<void> {
  await selectWords(textOf(page, 'سيل يجرف'), words);
  await tagButton(page).click();
  await newForm(page).press(`Digit${digit}`);
  await newForm(page).press('ControlOrMeta+Enter');
  await expect(newForm(page)).toBeHidden();
}

test('a claim is tagged with who says it and through whom, and is there after a reload', async ({ app }) => {
  await openDossierWith(app, flood);
  const text = textOf(app, 'سيل يجرف');
  await selectWords(text, 'الجسر كان مغلقاً منذ أسبوعين');
  await tagButton(app).click();
  const form = newForm(app);
  await expect(form.getByRole('blockquote')).toHaveText('الجسر كان مغلقاً منذ أسبوعين');
  await expect.poll(() => paintedAs(app, 'draft')).toEqual(['الجسر كان مغلقاً منذ أسبوعين']);

  await form.getByRole('button', { name: 'احفظ الادعاء' }).click();
  await expect(form.getByRole('alert')).toHaveText('اختر عمّ يتحدث الادعاء.');
  await form.getByText('قانوني').click();
  await form
    .getByRole('combobox', { name: 'من يقوله' })
    .or(form.getByLabel('من يقوله'))
    .first()
    .fill('مدير الطرق');
  await form.getByRole('button', { name: 'أضف وسيطاً' }).click();
  await form.getByLabel('عبر، ١').fill('متحدث باسم المديرية');
  await form.getByLabel('الادعاء بكلماتك').fill('كان الجسر مغلقاً قبل السيل بأسبوعين.');
  await form.getByRole('button', { name: 'احفظ الادعاء' }).click();
  await expect(form).toBeHidden();

  const card = cardOf(app, 'الجسر كان مغلقاً منذ أسبوعين');
  await expect(openerOf(card)).toHaveAttribute('aria-expanded', 'true');
  await expect(card).toContainText('مدير الطرق ‹ متحدث باسم المديرية');
  await expect(card).toContainText('كان الجسر مغلقاً قبل السيل بأسبوعين.');

  await app.reload();
  await expect.poll(() => paintedAs(app, 'legal')).toEqual(['الجسر كان مغلقاً منذ أسبوعين']);
  await expect(cardOf(app, 'الجسر كان مغلقاً منذ أسبوعين')).toBeVisible();
});

test('a card leads to the text and the text to the card', async ({ app }) => {
  await openDossierWith(app, flood);
  await tag(app, 'مركبة واحدة كانت عليه', '4');
  await tag(app, 'في الربيع المقبل', '0');
  const text = textOf(app, 'سيل يجرف');
  const numbers = app.getByRole('list', { name: 'الادعاءات في هذا المقال' });

  await openerOf(cardOf(app, 'مركبة واحدة كانت عليه')).click();
  await expect(numbers.getByRole('button', { name: /مركبة واحدة/u })).toBeInViewport();
  await expect.poll(() => paintedAs(app, 'active-quantity')).toEqual(['مركبة واحدة كانت عليه']);

  await openerOf(cardOf(app, 'في الربيع المقبل')).click();
  await expect(numbers.getByRole('button', { name: /في الربيع/u })).toBeInViewport();
  await expect(numbers.getByRole('button', { name: /مركبة واحدة/u })).not.toBeInViewport();

  await clickWords(text, 'مركبة واحدة');
  await expect(openerOf(cardOf(app, 'مركبة واحدة كانت عليه'))).toHaveAttribute('aria-expanded', 'true');
  await numbers.getByRole('button', { name: /في الربيع/u }).focus();
  await app.keyboard.press('Enter');
  await expect(openerOf(cardOf(app, 'في الربيع المقبل'))).toHaveAttribute('aria-expanded', 'true');
});

test('a headline can be tagged like any other words', async ({ app }) => {
  await openDossierWith(app, flood);
  await tag(app, 'سيل يجرف جسراً', '7');
  await expect.poll(() => paintedAs(app, 'strike')).toEqual(['سيل يجرف جسراً']);
  await expect(cardOf(app, 'سيل يجرف جسراً')).toBeVisible();
});

test('claims that share words are reached one after the other by clicking', async ({ app }) => {
  await openDossierWith(app, flood);
  await tag(app, 'جرف الجسر الخشبي عند مدخل الوادي', '7');
  await tag(app, 'الجسر الخشبي', '1');
  await expect.poll(() => paintedAs(app, 'overlap')).toEqual(['الجسر الخشبي']);
  const text = textOf(app, 'سيل يجرف');
  await app.keyboard.press('Escape');
  const inner = openerOf(cardOf(app, 'طبيعة الهدف'));
  const outer = openerOf(cardOf(app, 'جرف الجسر الخشبي عند مدخل الوادي'));
  await clickWords(text, 'الخشبي');
  await expect(outer).toHaveAttribute('aria-expanded', 'true');
  await clickWords(text, 'الخشبي');
  await expect(outer).toHaveAttribute('aria-expanded', 'false');
  await expect(inner).toHaveAttribute('aria-expanded', 'true');
});

test('a retracted claim can be taken back at once, and restored later', async ({ app }) => {
  await openDossierWith(app, flood);
  await tag(app, 'مركبة واحدة كانت عليه', '4');
  const card = cardOf(app, 'مركبة واحدة كانت عليه');
  await card.getByRole('button', { name: 'سحب' }).click();
  await expect(card).toBeHidden();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual([]);
  await app.getByRole('status').getByRole('button', { name: 'تراجع' }).click();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['مركبة واحدة كانت عليه']);

  await card.getByRole('button', { name: 'سحب' }).click();
  await app.getByRole('button', { name: /^مسحوبة/u }).click();
  await card.getByRole('button', { name: 'استعادة' }).click();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['مركبة واحدة كانت عليه']);
});

test('a save that fails leaves the form open with everything typed', async ({ app }) => {
  await app.addInitScript(() => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof real>) {
      if (args[1] === 'readwrite' && sessionStorage.getItem('full')) {
        throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
      }
      return real.apply(this, args);
    };
  });
  await app.reload();
  await openDossierWith(app, flood);
  await selectWords(textOf(app, 'سيل يجرف'), 'مغلقاً منذ أسبوعين');
  await app.keyboard.press('t');
  const form = newForm(app);
  await form.press('Digit5');
  await form.getByLabel('من يقوله').fill('مديرية الطرق');
  await app.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await form.press('ControlOrMeta+Enter');
  await expect(app.getByRole('alert').filter({ hasText: 'لم يُحفظ' })).toBeVisible();
  await expect(form.getByLabel('من يقوله')).toHaveValue('مديرية الطرق');
  await expect(form.getByRole('radio', { name: /تاريخ/u })).toBeChecked();

  await app.evaluate(() => sessionStorage.removeItem('full'));
  await form.press('ControlOrMeta+Enter');
  await expect(form).toBeHidden();
  await expect(cardOf(app, 'مغلقاً منذ أسبوعين')).toContainText('مديرية الطرق');
});

test('going elsewhere with a claim half written asks first', async ({ app }) => {
  await openDossierWith(app, flood);
  await selectWords(textOf(app, 'سيل يجرف'), 'مغلقاً منذ أسبوعين');
  await app.keyboard.press('t');
  await newForm(app).getByLabel('من يقوله').fill('مديرية الطرق');
  await app.getByRole('button', { name: 'المصادر', exact: true }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: 'ابقَ هنا' }).click();
  await expect(newForm(app).getByLabel('من يقوله')).toHaveValue('مديرية الطرق');
});

/** Changes the one claim’s anchor on the disk, as if its text had been another when it was tagged. */
async function shiftAnchor(page: Page, exact: string | null): Promise<void> {
  await page.evaluate(async (words) => {
    const opened = indexedDB.open('qarina');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const store = db.transaction('records', 'readwrite').objectStore('records');
    const all = store.getAll();
    await new Promise<void>((resolve) => {
      all.onsuccess = () => {
        for (const row of all.result.filter((one) => one.kind === 'claim')) {
          const { anchor } = row.fields;
          anchor.exact = words ?? anchor.exact;
          anchor.start -= 7;
          anchor.end = anchor.start + anchor.exact.length;
          store.put(row);
        }
        store.transaction.oncomplete = () => resolve();
      };
    });
    db.close();
  }, exact);
  await page.reload();
}

test('a claim whose words moved is placed again only when the editor confirms it', async ({ app }) => {
  await openDossierWith(app, flood);
  await tag(app, 'مغلقاً منذ أسبوعين', '5');
  await shiftAnchor(app, null);
  const card = cardOf(app, 'مغلقاً منذ أسبوعين');
  await expect(card).toContainText('تحرّك');
  await expect(app.getByText('ادعاء واحد ليس في مكانه')).toBeVisible();
  expect(await paintedAs(app, 'date')).toEqual([]);

  await openCard(card);
  await expect.poll(() => paintedAs(app, 'candidate')).toEqual(['مغلقاً منذ أسبوعين']);
  await card.getByRole('button', { name: /هذا مكانها/u }).click();
  await expect.poll(() => paintedAs(app, 'date')).toEqual(['مغلقاً منذ أسبوعين']);
  await expect(card).not.toContainText('تحرّك');
});

test('a claim whose words are gone is kept, painted nowhere, and can be moved to other words', async ({
  app,
}) => {
  await openDossierWith(app, flood);
  await tag(app, 'كان مغلقاً منذ أسبوعين', '5');
  await shiftAnchor(app, 'لم يكن مغلقاً');
  const card = cardOf(app, 'لم يكن مغلقاً');
  await expect(card).toContainText('فُقد مكانه');
  expect(await paintedAs(app, 'date')).toEqual([]);

  await openCard(card);
  await expect(card).toContainText('كان مغلقاً منذ أسبوعين');
  await selectWords(textOf(app, 'سيل يجرف'), 'كان مغلقاً منذ أسبوعين');
  await app.keyboard.press('t');
  await newForm(app).getByRole('button', { name: 'انقل الادعاء ١ إلى هنا' }).click();
  await expect.poll(() => paintedAs(app, 'date')).toEqual(['كان مغلقاً منذ أسبوعين']);
});

test('what two editors changed apart stands side by side until one of them settles it', async ({
  app,
  context,
}) => {
  await openDossierWith(app, flood);
  await tag(app, 'مركبة واحدة كانت عليه', '4');
  const speakAs = async (page: Page, id: string, name: string): Promise<void> =>
    page.evaluate((editor) => localStorage.setItem('qarina.editor', JSON.stringify(editor)), {
      id: `01890000-0000-7000-8000-00000000000${id}`,
      name,
    });
  const other = await context.newPage();
  await other.goto(app.url());
  for (const page of [app, other]) {
    await openCard(cardOf(page, 'مركبة واحدة'));
    await cardOf(page, 'مركبة واحدة').getByRole('button', { name: 'تعديل' }).click();
  }
  const formOf = (page: Page) => page.getByRole('form', { name: 'الادعاء ١' });
  await formOf(app).getByLabel('من يقوله').fill('شهود');
  await formOf(other).getByLabel('من يقوله').fill('سائق المركبة');
  await speakAs(other, '2', 'نورا');
  await formOf(other).getByRole('button', { name: 'احفظ الادعاء' }).click();
  await expect(formOf(other)).toBeHidden();
  await speakAs(app, '1', 'سلمى');
  await formOf(app).getByRole('button', { name: 'احفظ الادعاء' }).click();

  const card = cardOf(app, 'مركبة واحدة');
  const both = card.getByRole('region', { name: 'المحررون مختلفون: من يقوله' });
  await expect(both).toContainText('سائق المركبة');
  await expect(both).toContainText('شهود');
  await both.getByRole('button', { name: /خذ جواب .*سلمى/u }).click();
  await expect(both).toBeHidden();
  await expect(card).toContainText('شهود');
  await expect(card).not.toContainText('سائق المركبة');
});
