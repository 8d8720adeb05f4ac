import { expect, test } from './fixtures';
import { choose, empty, openCard, startWithClaims } from './weigh';

test('a claim that editors judged apart bears neither answer in the rail, and is found at once until it is settled', async ({
  app,
  context,
}) => {
  await startWithClaims(app);
  const other = await context.newPage();
  await other.goto(app.url());
  const mine = (await openCard(app, empty)).getByRole('region', { name: 'الحكم' });
  const theirs = (await openCard(other, empty)).getByRole('region', { name: 'الحكم' });
  await choose(mine, 'ثابت');
  await choose(theirs, 'خطأ');
  await theirs.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(mine).toContainText('ثُبّت حكم آخر منذ بدأت');
  await mine.getByRole('button', { name: 'ثبّت الحكم' }).click();

  const line = app
    .getByRole('navigation', { name: 'مقالات الملف' })
    .getByRole('listitem')
    .filter({ hasText: 'احتراق' });
  await expect(line).toContainText('أحكام مختلفة على ادعاء');
  await app.getByRole('button', { name: /^المحررون مختلفون/u }).click();
  const both = mine.getByRole('region', { name: 'حكمان قائمان' });
  await both.getByRole('listitem').filter({ hasText: 'خطأ' }).getByRole('button', { name: /^خذ/u }).click();
  await expect(app.getByText('المحررون متفقون على كل ادعاء')).toBeVisible();
  await expect(line).not.toContainText('أحكام مختلفة');
});
