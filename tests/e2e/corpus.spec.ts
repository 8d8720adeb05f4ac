/**
 * The main job on real pages: all five come in, are reviewed and read, contradictory claims are tagged, weighed,
 * judged and put into a dispute, the sheet goes out, and everything is there after a reload.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectStill } from './access';
import { expect, test } from './fixtures';
import { choosePages, selectFrom, startDossier, tagClaim } from './steps';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const pages = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(corpus, name))
  : [];
const absent = pages.length === 0 ? ' (skipped: ../shared/corpus is not on this machine)' : '';

test.describe('the main job on real pages', () => {
  test.skip(pages.length === 0);
  test.setTimeout(60_000);

  test(`five saved pages become a claim sheet, and nothing is lost on the way${absent}`, async ({
    app: page,
  }) => {
    await startDossier(page, 'قضية الموقع');
    await choosePages(page, pages);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);
    await expectStill(page, 'a page of four articles under review');
    await page.getByRole('button', { name: 'أضف الكل: ٨ مقالات من ٥ صفحات' }).click();
    const rail = page.getByRole('navigation', { name: 'مقالات الملف' });
    await expect(rail.getByText('المقالات · ٨')).toBeVisible();
    await expect(page.locator('.workspace-pane')).toHaveCount(2);

    const claims = page.getByRole('complementary', { name: 'الادعاءات' });
    const views = page.getByRole('navigation', { name: 'أقسام الملف' });
    const quotes: string[] = [];
    for (const [word, length, category, speaker] of [
      ['خيمة', 24, 'طبيعة الهدف', 'وسائل إعلام'],
      ['يستخدمه', 28, 'طبيعة الهدف', 'قناة'],
      ['هنغار', 7, 'طبيعة الهدف', 'وكالة'],
      ['المواطن', 22, 'هوية شخص', 'وكالة'],
    ] as const) {
      quotes.push(await selectFrom(page, 1, word, length));
      await tagClaim(page, category, speaker);
    }
    await expect(claims.getByRole('list', { name: 'الادعاءات' }).getByRole('listitem')).toHaveCount(4);

    await test.step('weigh and judge the first claim', async () => {
      await claims.getByRole('button', { name: /^الادعاء ١/u }).click();
      await claims.getByRole('button', { name: 'أضف دليلاً' }).click();
      const form = page.getByRole('form', { name: 'دليل جديد' });
      await form.getByRole('combobox', { name: 'المصدر' }).fill('صور من الموقع');
      await form.getByRole('radio', { name: /يؤيّد/u }).check({ force: true });
      await form.getByRole('textbox', { name: 'ما يقوله أو يُظهره' }).fill('هيكل معدني مكشوف');
      await form.getByRole('button', { name: 'احفظ الدليل' }).click();
      await expect(form).toBeHidden();
      await claims.getByRole('radio', { name: /متنازع عليه/u }).check({ force: true });
      await claims.getByRole('textbox', { name: 'الأسباب' }).fill('الصور لا تثبت ما كان بداخله.');
      await claims.getByRole('button', { name: 'ثبّت الحكم' }).click();
      await expect(claims.getByRole('button', { name: 'اسحب الحكم' })).toBeVisible();
    });

    await test.step('open a dispute from it and put the second claim on the other side', async () => {
      await claims.getByRole('button', { name: 'افتح خلافاً من هذا الادعاء' }).click();
      const open = claims.getByRole('form', { name: 'افتح خلافاً من هذا الادعاء' });
      await open.getByRole('textbox', { name: 'السؤال' }).fill('ماذا كان في الموقع؟');
      await open.getByRole('textbox', { name: 'الموقف' }).fill('خيمة');
      await open.getByRole('button', { name: 'افتح الخلاف' }).click();
      await expect(page.getByRole('heading', { name: 'ماذا كان في الموقع؟' }).first()).toBeVisible();
      await views.getByRole('button', { name: 'القراءة' }).click();
      const margin = page.getByRole('region', { name: 'اللوح ١' });
      await margin.getByRole('button', { name: /^الادعاء ٢/u }).click();
      await claims.getByRole('button', { name: 'أضفه إلى خلاف' }).click();
      const add = claims.getByRole('form', { name: 'أضفه إلى خلاف' });
      await add.getByRole('button', { name: /الموقف/u }).click();
      await page.getByRole('option', { name: 'موقف جديد…' }).click();
      await add.getByRole('textbox', { name: 'اسم الموقف الجديد' }).fill('مخزن');
      await add.getByRole('button', { name: 'أضف الادعاء' }).click();
      await expect(add).toBeHidden();
      await views.getByRole('button', { name: /^الخلافات/u }).click();
      await expect(page.getByRole('heading', { name: 'ماذا كان في الموقع؟' }).first()).toBeVisible();
      for (const quote of quotes.slice(0, 2)) await expect(page.getByText(quote).first()).toBeVisible();
    });

    await test.step('hand over the sheet', async () => {
      await views.getByRole('button', { name: 'ورقة الادعاءات' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /JSON/u }).click();
      const sheet = readFileSync(await (await download).path(), 'utf8');
      for (const quote of quotes) expect(sheet).toContain(JSON.stringify(quote).slice(1, -1));
    });

    await page.reload();
    await views.getByRole('button', { name: 'القراءة' }).click();
    await expect(claims.getByRole('button', { name: 'هذه المقالات ٤' })).toBeVisible();
    const firstPane = page.getByRole('region', { name: 'اللوح ١' });
    await firstPane.getByRole('button', { name: /^الادعاء ١/u }).click();
    await expect(claims.getByText('هيكل معدني مكشوف')).toBeVisible();
    await expect(claims.getByText('الصور لا تثبت ما كان بداخله.').first()).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('٤ ادعاءات · خلاف واحد · ٣ بلا حكم');
  });
});
