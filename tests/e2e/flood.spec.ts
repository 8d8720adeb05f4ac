/** A dossier that could drown its editor stays quiet: a question asked once, counted, capped; the window answers. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { packFlood } from './flood-dossier';
import { Folder } from './pages';
import { goTo } from './weigh';

/** Notes from now on how long the window was at most unable to draw, in milliseconds. */
async function watchStalls(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    const seen = { worst: 0 };
    const look = (): void => {
      const now = performance.now();
      seen.worst = Math.max(seen.worst, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { stalls: seen });
  });
  return () =>
    page.evaluate(() => (window as unknown as { readonly stalls: { readonly worst: number } }).stalls.worst);
}

test('a thousand near-identical articles, fifty captures of a page and retracted claims make no flood', async ({
  app,
}) => {
  test.setTimeout(150_000);
  app.setDefaultTimeout(20_000);
  const file = new Folder().put('flood.qarina', packFlood());
  const chooser = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: 'افتح ملفاً محفوظاً…' }).click();
  await (await chooser).setFiles(file);
  await expect(app.getByRole('heading', { level: 1, name: 'ملف الطوفان' })).toBeVisible({ timeout: 60_000 });
  const worst = await watchStalls(app);
  await goTo(app, 'الخلافات');
  const rail = app.getByRole('navigation', { name: 'خلافات الملف' });
  const asking = rail.getByRole('region', { name: 'أسئلة القواعد' });

  // It can be stopped while it is at it, and taken up again.
  await asking.getByRole('button', { name: 'أوقف' }).click();
  await expect(asking).toContainText('أُوقفت المقارنة');
  await asking.getByRole('button', { name: 'قارن ثانية' }).click();

  const waiting = asking.getByRole('list', { name: /^تسأل القواعد/u });
  await expect(waiting.getByRole('button').first()).toBeVisible({ timeout: 60_000 });
  await expect(asking.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  // The wire story asks once about its figure, however many print it; the fifty captures ask nothing.
  await expect(waiting.getByRole('button')).toHaveCount(1);
  await expect(waiting).toContainText('9 · 12 · 15');
  await waiting.getByRole('button').first().click();
  const page = app.getByRole('region', { name: /9 · 12 · 15/u });
  const reading = page.getByRole('region', { name: '9', exact: true });
  await expect(reading).toContainText('في ٣٣٤ مقطعاً');
  await expect(reading.getByRole('listitem')).toHaveCount(6);
  await reading.getByRole('button', { name: /^اعرض/u }).last().click();
  await expect(reading.getByRole('listitem')).toHaveCount(24);
  await expect(reading).toContainText('٣١٠');
  expect(await worst(), 'longest time without a frame').toBeLessThan(4000);
  console.log(`longest time without a frame: ${Math.round(await worst())} ms`);
});
