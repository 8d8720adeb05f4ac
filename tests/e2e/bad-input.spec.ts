/** A dossier nobody would like to get, in a narrow window: nothing overlaps, is cut off without a way to it, or is lost. */
import type { Page } from '@playwright/test';
import { expectNoOverflow, type Locale, openApp, rail, showView, wordsOf } from './access';
import { expect, test } from './fixtures';
import { bareQuote, hardDossier, longTitle, lostQuote, SOURCES } from './hard-dossier';

async function openHard(page: Page, locale: Locale): Promise<void> {
  await openApp(page, locale);
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: wordsOf(locale).library.openFile })
    .first()
    .click();
  await (await chooser).setFiles([
    { name: 'hard.qarina', mimeType: 'application/octet-stream', buffer: hardDossier() },
  ]);
  await expect(rail(page, locale).getByRole('listitem').first()).toBeVisible();
}

/** Text that runs out of its box sideways, where the box does not scroll or cut it on purpose with a title. */
const spilt = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const shows = style.overflowX === 'visible' && style.display !== 'inline';
        const hidden = one.closest('.visually-hidden, [inert], svg') !== null;
        return shows && !hidden && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 2;
      })
      .map((one) => `${one.tagName}.${one.className} ${one.scrollWidth}>${one.clientWidth}`),
  );

for (const locale of ['ar', 'en'] as const) {
  test(`${locale}: long, missing and mixed things are all there in a window 900 pixels wide`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    await page.setViewportSize({ width: 900, height: 700 });
    await openHard(page, locale);
    await expectNoOverflow(page, 'reading');
    const rows = rail(page, locale).getByRole('listitem');
    await rows.first().getByRole('button').first().click();
    const text = page.getByRole('document').first();
    await expect(text).toBeVisible();
    // The whole title stands over the article, whatever the list makes of it.
    await expect(page.getByRole('article').getByText(longTitle.slice(-30)).first()).toBeVisible();
    expect(await spilt(page)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`reading-${locale}.png`) });

    await showView(page, locale, 'history');
    const acts = page.getByRole('main').getByRole('listitem');
    // The clock was set back in the middle; the order is that of the acts all the same.
    await expect(acts.first()).toContainText(t.history.created.verdict);
    await expectNoOverflow(page, 'history');

    await showView(page, locale, 'sheet');
    const sheet = page.frameLocator('main iframe');
    await expect(sheet.getByText(lostQuote).first()).toBeVisible();
    await expect(sheet.getByText(bareQuote).first()).toBeVisible();
    await expect(sheet.getByText('كلمة5000').first()).toBeVisible();
    await page.screenshot({ path: test.info().outputPath(`sheet-${locale}.png`) });
  });

  test(`${locale}: a claim whose article is gone has its card, its page and its words`, async ({ page }) => {
    test.slow();
    const t = wordsOf(locale);
    await page.setViewportSize({ width: 1280, height: 800 });
    await openHard(page, locale);
    const all = page.getByRole('group', { name: t.claims.filter }).getByRole('button');
    await all.filter({ hasText: new RegExp(`^${t.claims.filters.all}`, 'u') }).click();
    const card = page.locator('.claim-card').filter({ hasText: lostQuote });
    await card.getByRole('button').first().click();
    await card.getByRole('button', { name: t.claims.page.open }).click();
    const claim = page.getByRole('article').filter({ hasText: lostQuote }).last();
    await expect(claim.getByText(lostQuote).first()).toBeVisible();
    await expect(claim.getByText(t.claims.page.articleGone)).toBeVisible();
    await expect(claim.getByRole('region', { name: t.verdicts.title })).toBeVisible();
    await page.screenshot({ path: test.info().outputPath(`lost-${locale}.png`) });
  });

  test(`${locale}: five hundred sources of nearly one name are walked, found and put together`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    await page.setViewportSize({ width: 900, height: 700 });
    await openHard(page, locale);
    await showView(page, locale, 'sources');
    const list = page.getByRole('list', { name: t.sources.list });
    const lines = list.getByRole('listitem');
    const expectAll = (all: number) => expect(lines.first()).toHaveAttribute('aria-setsize', String(all));
    await expectAll(SOURCES);
    // Those in sight alone are drawn.
    expect(await lines.count()).toBeLessThan(60);
    await expectNoOverflow(page, 'sources');
    await list.getByRole('button').first().focus();
    await page.keyboard.press('End');
    await expect(list.getByRole('button').last()).toBeFocused();
    await expect(list.getByRole('button').last()).toBeInViewport({ ratio: 1 });
    await expect(lines.last()).toHaveAttribute('aria-posinset', String(SOURCES));
    await page.keyboard.press('ArrowUp');
    await expect(lines.filter({ has: page.locator(':focus') })).toHaveAttribute(
      'aria-posinset',
      String(SOURCES - 1),
    );
    await page.getByRole('searchbox', { name: t.sources.search }).fill('للأنباء 499');
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('searchbox', { name: t.sources.search }).fill('');
    await expectAll(SOURCES);
    await list.getByRole('button').first().click();
    const merge = page.getByRole('region', { name: t.sources.merge.title });
    await merge
      .getByRole('button', { name: /مرصد الساحل/u })
      .first()
      .click();
    await expectAll(SOURCES - 1);
    await expect(merge.getByRole('list', { name: t.sources.merge.list }).getByRole('listitem')).toHaveCount(
      1,
    );
    await page.screenshot({ path: test.info().outputPath(`sources-${locale}.png`) });
  });
}
