import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './fixtures';
import { choosePages, startDossier } from './steps';
import { choose, goTo } from './weigh';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const pages = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(corpus, name))
  : [];
const absent = pages.length === 0 ? ' (skipped: ../shared/corpus is not on this machine)' : '';

test.describe('what the rules ask of real pages', () => {
  test.skip(pages.length === 0);
  test.setTimeout(120_000);

  test(`the board asks about the site, the person and the sum; one is opened, weighed and settled${absent}`, async ({
    app: page,
  }) => {
    await startDossier(page, 'أسئلة القواعد');
    await choosePages(page, pages);
    await page.getByRole('button', { name: 'أضف الكل: ٨ مقالات من ٥ صفحات' }).click();
    await expect(page.locator('.workspace-pane')).toHaveCount(2);
    await goTo(page, 'الخلافات');
    const asking = page.getByRole('region', { name: 'أسئلة القواعد' });
    await expect(asking.getByRole('button', { name: /خيمة.*هنغار/u })).toBeVisible({ timeout: 40_000 });
    await expect(asking.getByRole('button', { name: /المواطن|مواطن/u }).first()).toBeVisible();
    await expect(asking.getByRole('button', { name: /13 \+ 30 = 43/u })).toBeVisible();

    // Wording and figures over time come last, behind the graver questions.
    await asking.getByRole('button', { name: /^اعرض .* غيرها$/u }).click();
    await asking
      .getByRole('button', { name: /رقم عبر الزمن/u })
      .first()
      .click();
    await expect(page.getByRole('img', { name: /الأرقام كما ذُكرت|الرقم عبر الزمن/u })).toBeVisible();

    await asking.getByRole('button', { name: /خيمة.*هنغار/u }).click();
    await page.locator('.tension-page').getByRole('button', { name: 'افتح خلافاً' }).click();
    const board = page.locator('.board');
    await expect(board.getByRole('region', { name: /خيمة/u }).first()).toBeVisible();
    const verdict = board.getByRole('region', { name: 'الحكم' });
    await choose(verdict, 'متنازع عليه');
    await verdict.getByRole('button', { name: 'ثبّت الحكم' }).click();
    await board.getByRole('button', { name: 'احسم الخلاف' }).click();
    await expect(page.getByRole('heading', { name: /محسومة/u })).toBeVisible();
  });
});
