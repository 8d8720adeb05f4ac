import { expect, test } from './fixtures';
import { cardOf, openerOf, textOf } from './reading';
import { openSample, openSheet, previewOf } from './sheet-steps';
import { openArticle } from './steps';
import { goTo } from './weigh';

const killed = 'المواطن رياض المنذر قُتل صباح اليوم نفسه';
const operative = 'وصفته بأنه عنصر في «كتائب الوتد»';

test('a newcomer opens the sample, opens the dispute it leaves open, judges it, and finds it on the sheet after a reload', async ({
  app,
}) => {
  await openSample(app);
  await openArticle(app, 'غارة على أطراف رأس الدفلى', false);
  await openArticle(app, 'تدمير مخزن أسلحة', true);
  await expect(textOf(app, 'غارة على أطراف')).toContainText(killed);
  await expect(textOf(app, 'تدمير مخزن')).toContainText(operative);

  const card = cardOf(app, killed);
  await openerOf(card).click();
  await card.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
  const opening = app.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
  await opening.getByLabel('السؤال').fill('من كان القتيل في عين الهدهد؟');
  await opening.getByLabel('الموقف', { exact: true }).fill('مواطن في مزرعته');
  await opening.getByRole('button', { name: 'افتح الخلاف' }).click();

  const board = app.getByRole('region', { name: 'من كان القتيل في عين الهدهد؟' });
  await expect(board.getByRole('region', { name: 'مواطن في مزرعته' })).toContainText(killed);
  const verdict = board.getByRole('region', { name: 'الحكم' });
  await verdict.getByRole('radio', { name: 'متنازع عليه' }).check({ force: true });
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(app.getByRole('navigation', { name: 'خلافات الملف' })).toContainText('متنازع عليه');

  await app.reload();
  await openSheet(app);
  const sheet = previewOf(app);
  await expect(sheet.getByRole('heading', { name: 'من كان القتيل في عين الهدهد؟' })).toBeVisible();
  await expect(
    sheet.getByRole('heading', { name: 'ماذا كان في الموقع المستهدف عند مدخل رأس الدفلى؟' }),
  ).toBeVisible();
});

test('opening the sample again makes another dossier and leaves the first as it was', async ({ app }) => {
  await openSample(app);
  const first = app.url();
  await goTo(app, 'الخلافات');
  await app.goto('/');
  await openSample(app);
  expect(app.url()).not.toBe(first);
  await app.goto(first);
  await expect(
    app.getByRole('heading', { name: 'ماذا كان في الموقع المستهدف عند مدخل رأس الدفلى؟' }).first(),
  ).toBeVisible();
});
