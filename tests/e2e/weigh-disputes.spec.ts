import { expect, test } from './fixtures';
import { holdSaves } from './slow-disk';
import { choose, empty, fromMenu, goTo, jumped, openCard, startWithClaims } from './weigh';

test('claims of two articles meet in a dispute: opened while reading, judged, settled, reopened', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await card.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
  const opening = app.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
  await expect(opening.getByLabel('السؤال')).toHaveValue('ماذا حدث؟');
  await opening.getByLabel('السؤال').fill('هل كان على العبّارة ركاب؟');
  await opening.getByLabel('الموقف', { exact: true }).fill('كانت خالية');
  await opening.getByRole('button', { name: 'افتح الخلاف' }).click();

  const board = app.getByRole('region', { name: 'هل كان على العبّارة ركاب؟' });
  const first = board.getByRole('region', { name: 'كانت خالية' });
  await expect(first).toContainText(empty);
  await expect(first).toContainText('إدارة الميناء');
  await expect(first).toContainText('أصل واحد');

  await board.getByRole('button', { name: 'أضف موقفاً' }).click();
  await board.getByLabel('الموقف', { exact: true }).fill('كان فيها عشرات');
  await app.keyboard.press('Enter');
  const second = board.getByRole('region', { name: 'كان فيها عشرات' });
  await second.getByRole('button', { name: 'أضف ادعاءات' }).click();
  const picker = app.getByRole('dialog');
  await picker.getByLabel('ابحث في الادعاءات').fill('الرُّكاب صيادون');
  await expect(picker.getByRole('listitem')).toHaveCount(1);
  await picker.getByRole('listitem').getByText(jumped).click();
  await picker.getByRole('button', { name: 'أضف ادعاءً واحداً' }).click();
  await expect(second).toContainText('صيادون');

  const rail = app.getByRole('navigation', { name: 'خلافات الملف' });
  const line = rail.getByRole('button', { name: /هل كان على العبّارة/u });
  await expect(line).toContainText('موقفان · أصلان مستقلان · بلا حكم');

  const verdict = board.getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'متنازع عليه');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(line).toContainText('متنازع عليه');

  await board.getByRole('button', { name: 'احسم الخلاف' }).click();
  await expect(rail.getByRole('heading', { name: /محسومة/u })).toBeVisible();
  await app.reload();
  await expect(board.getByRole('button', { name: 'أعد فتحه' })).toBeVisible();
  await expect(second).toContainText(jumped);
  await board.getByRole('button', { name: 'أعد فتحه' }).click();
  await expect(rail.getByRole('heading', { name: /خلافات مفتوحة/u })).toBeVisible();

  await second.getByRole('button', { name: /اعرضه في مقاله/u }).click();
  await expect(app.getByRole('document', { name: /شهود/u })).toBeVisible();
});

test('evidence on a dispute says which position it speaks for or against', async ({ app }) => {
  await startWithClaims(app);
  await goTo(app, 'الخلافات');
  await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
  const form = app.getByRole('form', { name: 'خلاف جديد' });
  await form.getByLabel('السؤال').fill('من كان على العبّارة؟');
  await form.getByLabel('الموقف ١').fill('لا أحد');
  await form.getByLabel('الموقف ٢').fill('ركاب');
  await form.getByRole('button', { name: 'افتح الخلاف' }).click();

  const board = app.getByRole('region', { name: 'من كان على العبّارة؟' });
  await board.getByRole('button', { name: 'أضف دليلاً' }).click();
  const evidence = board.getByRole('form', { name: 'دليل جديد' });
  await evidence.getByRole('combobox', { name: 'المصدر' }).fill('سجل الرصيف');
  await choose(evidence, /ينفي/u);
  await evidence.getByRole('button', { name: /أيّ موقف/u }).click();
  await app.getByRole('option', { name: 'لا أحد' }).click();
  await evidence.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(board.getByRole('list', { name: 'الأدلة' }).getByRole('listitem')).toContainText(
    'ينفي لا أحد',
  );

  // The source is in the register by now: chosen there, its list gets out of the way of the next question.
  await board.getByRole('button', { name: 'أضف دليلاً' }).click();
  const source = evidence.getByRole('combobox', { name: 'المصدر' });
  await source.pressSequentially('سجل');
  await expect(app.getByRole('option', { name: /سجل الرصيف/u })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(source).toHaveValue('سجل الرصيف');
  await expect(source).toHaveAttribute('aria-expanded', 'false');
  await expect(app.getByRole('listbox')).toHaveCount(0);
});

test('a dispute that is sent twice is opened once', async ({ app }) => {
  await startWithClaims(app);
  await goTo(app, 'الخلافات');
  await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
  const form = app.getByRole('form', { name: 'خلاف جديد' });
  const question = form.getByLabel('السؤال');
  await expect(question).toBeFocused();
  await question.fill('كم كانوا؟');
  const letGo = await holdSaves(app);
  await app.keyboard.press('Enter');
  await app.keyboard.press('Enter');
  await letGo();
  await expect(form).toBeHidden();
  await expect(app.getByRole('region', { name: 'كم كانوا؟' })).toBeVisible();
  await expect(app.getByRole('navigation', { name: 'خلافات الملف' }).getByText('كم كانوا؟')).toHaveCount(1);
});

test('positions are renamed, reordered and removed, claims are moved, and undo brings all of it back', async ({
  app,
}) => {
  await startWithClaims(app);
  await goTo(app, 'الخلافات');
  await expect(app.getByText('لا خلافات بعد')).toBeVisible();
  await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
  const form = app.getByRole('form', { name: 'خلاف جديد' });
  await form.getByRole('button', { name: 'افتح الخلاف' }).click();
  await expect(form).toContainText('لا بد للخلاف من سؤال');
  await form.getByLabel('السؤال').fill('من كان على العبّارة؟');
  await form.getByLabel('الموقف ١').fill('لا أحد');
  await form.getByLabel('الموقف ٢').fill('ركاب');
  await form.getByRole('button', { name: 'افتح الخلاف' }).click();

  const board = app.getByRole('region', { name: 'من كان على العبّارة؟' });
  const nobody = board.getByRole('region', { name: 'لا أحد' });
  const people = board.getByRole('region', { name: 'ركاب' });
  await nobody.getByRole('button', { name: 'أضف ادعاءات' }).click();
  const picker = app.getByRole('dialog');
  await picker.getByText(empty).click();
  await picker.getByText(jumped).click();
  await picker.getByRole('button', { name: 'أضف ادعاءين' }).click();
  await expect(nobody.getByRole('listitem')).toHaveCount(2);

  const misplaced = nobody.getByRole('listitem').filter({ hasText: jumped });
  await fromMenu(app, misplaced.getByRole('button', { name: /المزيد عن الادعاء/u }), /انقله إلى/u);
  await expect(people).toContainText(jumped);
  await expect(nobody).not.toContainText(jumped);

  await fromMenu(app, people.getByRole('button', { name: /المزيد عن الموقف/u }), 'قدّمه');
  await expect(board.getByRole('heading', { level: 4 }).first()).toHaveText('ركاب');
  await fromMenu(app, people.getByRole('button', { name: /المزيد عن الموقف/u }), 'أزل الموقف');
  await expect(people).toBeHidden();
  await expect(board).not.toContainText(jumped);
  await app.getByRole('heading', { level: 1 }).click();
  await app.keyboard.press('ControlOrMeta+KeyZ');
  await expect(people).toContainText(jumped);

  await fromMenu(app, nobody.getByRole('button', { name: /المزيد عن الموقف/u }), 'غيّر الاسم');
  await board.getByLabel('الموقف', { exact: true }).fill('كانت خالية');
  await app.keyboard.press('Enter');
  await expect(board.getByRole('region', { name: 'كانت خالية' })).toContainText(empty);
});

test('a claim joins a dispute that is open, under a new position, and is taken out again', async ({
  app,
}) => {
  await startWithClaims(app);
  const first = await openCard(app, empty);
  await first.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
  await app
    .getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' })
    .getByRole('button', { name: 'افتح الخلاف' })
    .click();
  await expect(app.getByRole('region', { name: 'ماذا حدث؟' })).toBeVisible();
  await goTo(app, 'القراءة');

  const card = await openCard(app, jumped);
  const disputes = card.getByRole('region', { name: 'الخلافات' });
  await expect(disputes).toContainText('هذا الادعاء ليس في أي خلاف');
  await disputes.getByRole('button', { name: 'أضفه إلى خلاف' }).click();
  const form = app.getByRole('form', { name: 'أضفه إلى خلاف' });
  await form.getByRole('button', { name: /^الموقف|الموقف$/u }).click();
  await app.getByRole('option', { name: 'موقف جديد…' }).click();
  await form.getByLabel('اسم الموقف الجديد').fill('كان فيها ركاب');
  await form.getByRole('button', { name: 'أضف الادعاء' }).click();
  await expect(disputes).toContainText('تحت: ');
  await expect(disputes).toContainText('كان فيها ركاب');

  await fromMenu(app, disputes.getByRole('button', { name: /هذا الادعاء في/u }), 'أخرجه من الخلاف');
  await expect(disputes).toContainText('هذا الادعاء ليس في أي خلاف');
  await app
    .getByRole('status')
    .filter({ hasText: 'أُخرج الادعاء' })
    .getByRole('button', { name: 'تراجع' })
    .click();
  await expect(disputes).toContainText('كان فيها ركاب');
});
