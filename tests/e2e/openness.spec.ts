/** Who was asked to answer, what was corrected, and what a picture turned out to be: from the claim to its sheet. */
import { expectAccessible, openApp, openReading, openSample, showView, wordsOf } from './access';
import { untilDraftHolds } from './drafts';
import { expect, test } from './fixtures';

for (const locale of ['ar', 'en'] as const) {
  test(`${locale}: a right of reply and a correction are written down, kept, undone and handed over`, async ({
    page,
  }) => {
    test.slow();
    const t = wordsOf(locale);
    await openApp(page, locale);
    await openSample(page, locale);
    const card = await openReading(page, locale);
    await card.getByRole('button', { name: t.claims.page.open }).click();
    const reply = page.getByRole('region', { name: t.openness.reply.title });
    await reply.getByRole('button', { name: t.openness.reply.add }).click();
    const form = page.getByRole('form', { name: t.openness.reply.newTitle });
    await form.getByRole('textbox', { name: t.openness.asked }).fill('بلدية رأس الدفلى');
    const day = form.getByRole('textbox', { name: t.openness.reply.day });
    await day.fill('ليس تاريخاً');
    await expect(form.getByText(t.openness.dayWrong)).toBeVisible();
    await day.fill('٥ آذار ٢٠٢٦');
    await form.getByRole('textbox', { name: t.openness.reply.prose }).click();
    await page.keyboard.type('لا علم لنا');
    await expect(form.getByText(/2026|٢٠٢٦/u)).toBeVisible();

    // What is typed is still there after the window was closed on it.
    await expect(form.getByText(t.drafts.kept('').replace(/[\s.]+$/u, ''), { exact: false })).toBeVisible();
    await untilDraftHolds(page, 'لا علم لنا');
    await page.reload();
    await expect(form.getByRole('textbox', { name: t.openness.reply.prose })).toHaveText('لا علم لنا');
    await form.getByRole('textbox', { name: t.openness.reply.prose }).press('ControlOrMeta+Enter');
    await expect(reply.getByRole('listitem')).toContainText('لا علم لنا');
    await expectAccessible(page, 'claim page with a right of reply');

    const corrections = page.getByRole('region', { name: t.openness.correction.title });
    await corrections.getByRole('button', { name: t.openness.correction.add }).click();
    const correction = page.getByRole('form', { name: t.openness.correction.newTitle });
    await correction.getByRole('textbox', { name: t.openness.correction.prose }).click();
    await page.keyboard.type('تسعة لا عشرة');
    await correction.getByRole('button', { name: t.common.save }).click();
    await expect(corrections.getByRole('listitem')).toContainText('تسعة لا عشرة');
    await expect(page.getByRole('region', { name: t.history.ofClaim.title })).toContainText(
      t.history.created.correction,
    );

    const undo = page
      .getByRole('banner')
      .getByRole('button', { name: new RegExp(t.history.created.correction, 'u') });
    await undo.click();
    await expect(corrections.getByRole('listitem').filter({ hasText: t.sources.retractedMark })).toHaveCount(
      1,
    );
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(corrections.getByRole('listitem').filter({ hasText: t.sources.retractedMark })).toHaveCount(
      0,
    );

    await page.getByRole('button', { name: t.claims.page.back }).click();
    await showView(page, locale, 'sheet');
    const sheet = page.frameLocator('main iframe');
    await expect(sheet.getByText('لا علم لنا')).toBeVisible();
    await expect(sheet.getByText('تسعة لا عشرة')).toBeVisible();
  });
}
