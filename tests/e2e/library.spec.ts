/** The dossiers of a machine and the articles of one: made, renamed, removed and brought back; opened side by side. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, useEnglish } from './fixtures';
import { dropFiles, Folder, fair, flood } from './pages';
import { startDossier } from './steps';

const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'مقالات الملف' });

/** A dossier with two articles, both open. */
async function startWithTwo(page: Page): Promise<void> {
  await startDossier(page, 'أسبوع النهر');
  const folder = new Folder();
  await dropFiles(page, [folder.put('flood.html', flood()), folder.put('fair.txt', fair)]);
  await page.getByRole('button', { name: /^أضف الكل/u }).click();
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
}

test('a first visit is told what this is, with the sample as the first thing to press', async ({
  app: page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('دقّق');
  const buttons = page.getByRole('main').getByRole('button');
  await expect(buttons.first()).toHaveText('افتح ملفاً تجريبياً');
  await page.keyboard.press('Tab');
  await useEnglish(page);
  await expect(buttons.first()).toHaveText('Open the sample dossier');
});

test('pages that were added together are taken back together, and it is said how many', async ({
  app: page,
}) => {
  await startWithTwo(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').getByText('إدخال مقالين')).toBeVisible();
  await expect(rail(page).getByText(/^المقالات · /u)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
});

test('a dossier is made, renamed, removed from the list and restored; nothing of it is lost', async ({
  app: page,
}) => {
  await startWithTwo(page);
  await page.getByRole('button', { name: 'كل الملفات' }).click();
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list.filter({ hasText: 'أسبوع النهر' })).toContainText('مقالان');
  await page.getByRole('button', { name: /^المزيد عن/u }).click();
  await page.getByRole('menuitem', { name: 'غيّر العنوان' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('أسبوع نهر السرو');
  await page.keyboard.press('Enter');
  await expect(list.filter({ hasText: 'أسبوع نهر السرو' })).toBeVisible();
  await page.getByRole('button', { name: /^المزيد عن/u }).click();
  await page.getByRole('menuitem', { name: 'أزل' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'لم يُحذف منه شيء' })).toBeVisible();
  await page.reload();
  await page.getByText('ملف واحد أُزيل من القائمة').click();
  await page.getByRole('button', { name: /^استعد/u }).click();
  await page
    .getByRole('button', { name: /أسبوع نهر السرو/u })
    .first()
    .click();
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
});

test('articles open alone, or beside the others with Ctrl or the button; open ones are marked', async ({
  app: page,
}) => {
  await startWithTwo(page);
  const panes = page.locator('.workspace-pane');
  await expect(panes).toHaveCount(2);
  await page.getByRole('button', { name: 'أغلق' }).first().click();
  await expect(panes).toHaveCount(1);
  const closed = rail(page)
    .getByRole('listitem')
    .filter({ hasNot: page.locator('[aria-current]') })
    .first();
  await closed
    .getByRole('button')
    .first()
    .click({ modifiers: ['Control'] });
  await expect(panes).toHaveCount(2);
  await expect(rail(page).locator('[aria-current]')).toHaveCount(2);
});

test('an article is removed with a way back at once and later', async ({ app: page }) => {
  await startWithTwo(page);
  const boats = rail(page).getByRole('listitem').filter({ hasText: 'معرض القوارب' });
  const remove = async (): Promise<void> => {
    await boats.getByRole('button', { name: /^المزيد عن/u }).click();
    await page.getByRole('menuitem', { name: 'أزل من الملف' }).click();
    await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
  };
  await remove();
  await page
    .getByRole('status')
    .filter({ hasText: 'بقيت ادعاءاته' })
    .getByRole('button', { name: 'تراجع' })
    .click();
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
  await remove();
  await page.reload();
  await rail(page).getByText('مقال واحد أُزيل').click();
  await rail(page)
    .getByRole('button', { name: /^استعد/u })
    .click();
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
});

test('articles without a title are told apart by their files', async ({ app: page }) => {
  await startDossier(page, 'بلا عناوين');
  const flood =
    'قالت امرأة إن المياه بلغت عتبات البيوت قبل الفجر، وإن أحداً لم يطرق بابها ليحذّرها. وأضافت أن الجيران حملوا الأطفال إلى السطح.\n\nوذكرت أن الشارع بقي مقطوعاً حتى الظهر، وأن أول قارب وصل بعد ساعات من النداء الذي أطلقه الأهالي.\n';
  const bread =
    'روى خبّاز في السوق القديمة أن الطحين نفد من المخازن يوم الخميس، وأن الأفران أغلقت أبوابها تباعاً بعد صلاة العصر.\n\nولفت إلى أن شاحنتين كانتا في الطريق من المرفأ ثم عادتا أدراجهما من غير أن يعرف أحد السبب حتى المساء.\n';
  const folder = new Folder();
  await dropFiles(page, [folder.put('first.txt', flood), folder.put('second.txt', bread)]);
  await page.getByRole('button', { name: /^أضف الكل/u }).click();
  for (const file of ['first.txt', 'second.txt'])
    await expect(rail(page).getByRole('button', { name: `بلا عنوان ${file}` })).toBeVisible();
});
