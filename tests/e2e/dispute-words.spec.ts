/** What differs between positions is marked in their own words; everything about a claim is one step from its dispute. */
import { expect, test } from './fixtures';
import { selectWords, textOf } from './reading';
import { empty, fromMenu, goTo, jumped, openCard, startWithClaims } from './weigh';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('the words of facing positions are set against each other, with vowel marks and without', async ({
  app,
}) => {
  await startWithClaims(app);
  await goTo(app, 'الخلافات');
  await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
  const form = app.getByRole('form', { name: 'خلاف جديد' });
  await form.getByLabel('السؤال').fill('هل كان عليها ركاب؟');
  await form.getByLabel('الموقف ١').fill('خالية');
  await form.getByLabel('الموقف ٢').fill('فيها ركاب');
  await form.getByRole('button', { name: 'افتح الخلاف' }).click();
  const board = app.getByRole('region', { name: 'هل كان عليها ركاب؟' });
  const nobody = board.getByRole('region', { name: 'خالية' });
  const people = board.getByRole('region', { name: 'فيها ركاب' });
  await expect(board.getByRole('button', { name: 'قابل بين الألفاظ' })).toBeHidden();
  for (const [position, words] of [
    [nobody, empty],
    [people, jumped],
  ] as const) {
    await position.getByRole('button', { name: 'أضف ادعاءات' }).click();
    await app.getByRole('dialog').getByText(words).click();
    await app.getByRole('dialog').getByRole('button', { name: 'أضف ادعاءً واحداً' }).click();
    await expect(position).toContainText(words);
  }

  await board.getByRole('button', { name: 'قابل بين الألفاظ' }).click();
  const marked = (position: typeof nobody) => position.getByRole('blockquote').getByRole('strong');
  // «الركاب» stands on both sides, and no letter of it is marked.
  await expect(marked(nobody)).toHaveText(['العبّارة كانت خالية من']);
  await expect(marked(people)).toHaveText(['عشرات', 'قفزوا إلى الماء']);
  await board.getByText('احتسب التشكيل').click();
  await expect(marked(nobody)).toHaveText(['العبّارة كانت خالية من']);
  await board.getByRole('button', { name: 'اطوِ المقابلة' }).click();
  await expect(marked(nobody)).toHaveCount(0);
});

test('a claim’s page opens from its dispute; its evidence is shown in its article, and takes a dropped picture', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await selectWords(textOf(app, 'شهود'), 'قبل وصول زوارق الإنقاذ');
  await app.getByRole('button', { name: /^دليل على الادعاء ١/u }).click();
  await app.getByRole('form', { name: 'دليل جديد' }).getByRole('button', { name: 'احفظ الدليل' }).click();
  await card.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
  const opening = app.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
  await opening.getByLabel('الموقف', { exact: true }).fill('كانت خالية');
  await opening.getByRole('button', { name: 'افتح الخلاف' }).click();
  const position = app.getByRole('region', { name: 'كانت خالية' });

  await fromMenu(app, position.getByRole('button', { name: /المزيد عن الادعاء/u }), 'افتح صفحته');
  const page = app.getByRole('article', { name: 'الادعاء ١' });
  await expect(page.getByRole('region', { name: 'الحكم' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(page).toBeHidden();
  await fromMenu(app, position.getByRole('button', { name: /المزيد عن الادعاء/u }), 'افتح صفحته');

  const files = await app.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'رصيف.png', { type: 'image/png' }));
      return transfer;
    },
    [...dot],
  );
  await page.getByRole('heading', { name: 'الادعاء ١' }).dispatchEvent('drop', { dataTransfer: files });
  const evidence = app.getByRole('form', { name: 'دليل جديد' });
  await expect(evidence).toContainText('رصيف.png');
  await evidence.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(page.getByRole('img', { name: /رصيف\.png/u })).toBeVisible();

  await page.getByRole('button', { name: /^اعرض المقطع في/u }).click();
  await expect(page).toBeHidden();
  await expect(textOf(app, 'شهود')).toBeVisible();
  await expect.poll(() => app.evaluate(() => String(window.getSelection()))).toBe('قبل وصول زوارق الإنقاذ');
});
