import { expect, test, useEnglish } from './fixtures';
import { startDossier } from './steps';
import { choose, goTo } from './weigh';

test('a source is added, graded, corrected, retracted and taken back', async ({ app }) => {
  await startDossier(app, 'سجل المصادر');
  await goTo(app, 'المصادر');
  await expect(app.getByText('لا مصادر بعد')).toBeVisible();
  await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
  const form = app.getByRole('form', { name: 'مصدر جديد' });
  await form.getByRole('button', { name: 'حفظ' }).click();
  await expect(form).toContainText('لا بد للمصدر من اسم');
  await form.getByLabel('الاسم').fill('وكالة سروان الوطنية');
  await choose(form, /موثوق إلى حد ما/u);
  await form.getByRole('button', { name: 'حفظ' }).click();

  const page = app.getByRole('region', { name: 'وكالة سروان الوطنية' });
  await expect(page.getByRole('radio', { name: /موثوق إلى حد ما/u })).toBeChecked();
  await choose(page, 'B موثوق عادةً');
  await page.getByLabel('سبب إخفاء اسمه عن القراء').fill('سلامة مراسلها');
  await page.getByRole('button', { name: 'حفظ' }).click();
  const line = app.getByRole('list', { name: 'سجل المصادر' }).getByRole('button', { name: /وكالة سروان/u });
  await expect(line).toContainText('لا يُسمّى للقراء');

  await page.getByRole('button', { name: 'اسحب المصدر' }).click();
  await expect(line).toContainText('مسحوب');
  await app
    .getByRole('status')
    .filter({ hasText: 'سُحب المصدر' })
    .getByRole('button', { name: 'تراجع' })
    .click();
  await expect(line).not.toContainText('مسحوب');

  await app.reload();
  await line.click();
  await expect(page.getByRole('radio', { name: 'B موثوق عادةً' })).toBeChecked();
  await expect(page.getByLabel('سبب إخفاء اسمه عن القراء')).toHaveValue('سلامة مراسلها');
});

test('a name that is nearly in the register already is warned about; entered all the same, it is put under the other and taken out again', async ({
  app,
}) => {
  await startDossier(app, 'سجل المصادر');
  await goTo(app, 'المصادر');
  await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
  const form = app.getByRole('form', { name: 'مصدر جديد' });
  await form.getByLabel('الاسم').fill('إذاعة الميناء');
  await form.getByRole('button', { name: 'حفظ' }).click();
  await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
  await form.getByLabel('الاسم').fill('اذاعه المِيناء');
  await expect(form.getByRole('status')).toContainText('إذاعة الميناء');
  await form.getByRole('button', { name: 'اعرضه' }).click();
  const kept = app.getByRole('region', { name: 'إذاعة الميناء', exact: true });
  await expect(kept).toBeVisible();

  await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
  await form.getByRole('button', { name: 'حفظ' }).click();
  await expect(app.getByRole('region', { name: 'اذاعه المِيناء', exact: true })).toBeVisible();
  const lines = app.getByRole('list', { name: 'سجل المصادر' }).getByRole('button');
  await expect(lines).toHaveCount(2);
  await lines.filter({ hasText: 'إذاعة' }).click();
  await kept.getByRole('button', { name: /^ضُمّ .*اذاعه/u }).click();
  await expect(lines).toHaveCount(1);
  const under = kept.getByRole('list', { name: 'ضُمّ إلى هذا المصدر' });
  await expect(under).toContainText('اذاعه المِيناء');
  await app.getByRole('heading', { level: 1 }).click();
  await app.keyboard.press('ControlOrMeta+KeyZ');
  await expect(lines).toHaveCount(2);
  await app.keyboard.press('ControlOrMeta+Shift+KeyZ');
  await expect(lines).toHaveCount(1);
  await under.getByRole('button', { name: /^افصل/u }).click();
  await expect(lines).toHaveCount(2);
  const grades = kept.getByRole('region', { name: 'كيف قُدِّرت موثوقيته' });
  await choose(kept, 'B موثوق عادةً');
  await kept.getByRole('button', { name: 'حفظ' }).click();
  await expect(grades.getByRole('listitem')).toHaveCount(2);
  await expect(grades.getByRole('listitem').first()).toContainText('قائم');
});

test('the register is searched without regard to vowel marks and hamza, and walked with the arrow keys', async ({
  app,
}) => {
  await startDossier(app, 'سجل المصادر');
  await goTo(app, 'المصادر');
  for (const name of ['إذاعة الميناء', 'بلدية الغدير', 'شاهد من الرصيف']) {
    await app.getByRole('button', { name: 'أضف مصدراً' }).first().click();
    await app.getByRole('form', { name: 'مصدر جديد' }).getByLabel('الاسم').fill(name);
    await app.keyboard.press('Enter');
    await expect(app.getByRole('region', { name })).toBeVisible();
  }
  const list = app.getByRole('list', { name: 'سجل المصادر' });
  const lines = list.getByRole('button');
  await app.getByLabel('ابحث في المصادر').fill('اذَاعه');
  await expect(lines).toHaveCount(1);
  await app.getByLabel('ابحث في المصادر').fill('');
  await expect(lines).toHaveCount(3);

  await lines.first().focus();
  await app.keyboard.press('End');
  await expect(lines.last()).toBeFocused();
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('Enter');
  await expect(lines.nth(1)).toHaveAttribute('aria-current', 'true');

  await useEnglish(app);
  await expect(app.getByRole('list', { name: 'Register of sources' }).getByRole('button')).toHaveCount(3);
  await expect(app.getByRole('button', { name: 'Retract the source' })).toBeVisible();
});
