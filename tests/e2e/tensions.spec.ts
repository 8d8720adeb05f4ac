import { expectAccessible } from './access';
import { expect, test } from './fixtures';
import { openSample } from './sheet-steps';
import { openArticle } from './steps';
import { choose, fromMenu, goTo } from './weigh';

const sum = /13 \+ 30 = 43/u;

test('the rules ask about the sample: a sum is opened as a dispute in one step, judged and settled', async ({
  app,
}) => {
  await openSample(app);
  await goTo(app, 'الخلافات');
  const rail = app.getByRole('navigation', { name: 'خلافات الملف' });
  const asking = rail.getByRole('region', { name: 'أسئلة القواعد' });
  await asking.getByRole('button', { name: sum }).click();
  const page = app.getByRole('region', { name: sum });
  await expect(page.getByRole('region', { name: 'لماذا تسأل القواعد' })).toBeVisible();
  await expectAccessible(app, 'a question of the rules');

  await page.getByRole('button', { name: 'اعرضه في النص' }).last().click();
  await expect(app.getByRole('document', { name: /حصيلة نصف عام/u })).toBeVisible();
  const beside = app.getByRole('region', { name: 'تسأل القواعد هنا' });
  await expect(beside.getByRole('heading', { name: sum })).toBeVisible();

  await beside
    .getByRole('listitem')
    .filter({ hasText: sum })
    .getByRole('button', { name: 'افتح خلافاً' })
    .click();
  const board = app.locator('.board');
  await expect(board.getByRole('heading', { name: sum })).toBeVisible();
  await expect(asking.getByRole('button', { name: sum })).toBeHidden();
  await expect(board.getByText(/سألت القواعد/u)).toBeVisible();
  await expect(board.getByRole('img', { name: /من ينقل عن من/u })).toBeVisible();

  const verdict = board.getByRole('region', { name: 'الحكم' });
  await choose(verdict, 'مضلِّل');
  await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await board.getByRole('button', { name: 'أعطِ ادعاءاته حكماً…' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'إلغاء' }).click();
  // The claim of the passage takes the verdict over, and shows it.
  await board.getByRole('button', { name: 'أعطِ ادعاءاته حكماً…' }).click();
  await app.getByRole('dialog').getByText('استبدل الأحكام التي ثُبّتت من قبل').click();
  await app.getByRole('dialog').getByRole('button', { name: 'أعطِ ادعاءً واحداً هذا الحكم' }).click();
  await expect(board.getByRole('listitem').filter({ hasText: 'شخصاً' }).first()).toContainText('مضلِّل');
  await board.getByRole('button', { name: 'احسم الخلاف' }).click();
  await expect(rail.getByRole('heading', { name: /محسومة/u })).toBeVisible();
});

test('a question that is put away stays away after a reload, can be asked again, and undo takes the dispute back whole', async ({
  app,
}) => {
  await openSample(app);
  await goTo(app, 'الخلافات');
  const asking = app.getByRole('region', { name: 'أسئلة القواعد' });
  await asking.getByRole('button', { name: sum }).click();
  const page = app.getByRole('region', { name: sum });
  await page.getByRole('button', { name: 'تجاهل' }).click();
  await app.reload();
  await asking.getByRole('button', { name: /منحّاة/u }).click();
  await asking.getByRole('button', { name: sum }).click();
  await page.getByRole('button', { name: 'اسأل ثانية' }).click();
  await expect(asking.getByRole('button', { name: /منحّاة/u })).toBeHidden();

  await page.getByRole('button', { name: 'افتح خلافاً' }).click();
  await expect(app.locator('.board').getByText(/سألت القواعد/u)).toBeVisible();
  await app.getByRole('heading', { level: 1 }).click();
  await app.keyboard.press('ControlOrMeta+KeyZ');
  await expect(asking.getByRole('button', { name: sum })).toBeVisible();
});

test('two open articles are set against each other, and positions are merged and split', async ({ app }) => {
  await openSample(app);
  await openArticle(app, 'غارة على أطراف رأس الدفلى', false);
  await openArticle(app, 'تدمير مخزن أسلحة', true);
  await app.getByRole('button', { name: 'قابل بين المقالين' }).click();
  const dialog = app.getByRole('dialog', { name: 'مقطعاً بمقطع' });
  await expect(dialog.getByRole('table')).toBeVisible();
  await dialog.getByText('احتسب التشكيل').click();
  await expectAccessible(app, 'passages side by side');
  await app.keyboard.press('Escape');

  await goTo(app, 'الخلافات');
  const board = app.locator('.board');
  const tent = board.getByRole('region', { name: 'خيمة عزاء' });
  await fromMenu(
    app,
    board.getByRole('region', { name: 'هنغار' }).getByRole('button', { name: /المزيد عن الموقف/u }),
    /ادمجه في: .*خيمة/u,
  );
  await expect(tent.getByRole('listitem')).toHaveCount(3);
  await fromMenu(app, tent.getByRole('button', { name: /المزيد عن الموقف/u }), 'اقسمه…');
  const split = app.getByRole('dialog');
  await split.getByLabel('اسم الموقف الجديد').fill('هنغار فاكهة');
  await split.getByRole('listitem').filter({ hasText: 'هنغاراً' }).getByText('هنغاراً').click();
  await split.getByRole('button', { name: 'اقسم', exact: true }).click();
  await expect(board.getByRole('region', { name: 'هنغار فاكهة' }).getByRole('listitem')).toHaveCount(1);
  await expect(tent.getByRole('listitem')).toHaveCount(2);
});
