/** The state of the work and the verdict of a claim, without a mouse: from its card and from its page. */
import { openApp, openReading, openSample, wordsOf } from './access';
import { expect, test } from './fixtures';

for (const locale of ['ar', 'en'] as const) {
  test(`${locale}: a claim goes through its states and is judged by keys alone`, async ({ page }) => {
    const t = wordsOf(locale);
    await openApp(page, locale);
    await openSample(page, locale);
    const card = await openReading(page, locale);
    const state = card.getByRole('button', { name: t.claims.field.workflow });
    await card.getByRole('button').first().focus();
    const { workflow } = t.terms;
    const names = Object.values(workflow);
    const now = (await state.textContent()) ?? '';
    const current = names.findIndex((name) => now.includes(name));
    const next = names[(current + 1) % names.length] ?? '';
    await page.keyboard.press('w');
    await expect(state).toContainText(next);
    await expect(page.getByRole('status').filter({ hasText: next })).toBeVisible();
    await page.keyboard.press('Shift+W');
    await expect(state).toContainText(names[current] ?? '');

    await page.keyboard.press('r');
    const ratings = card.getByRole('radiogroup', { name: t.verdicts.rating });
    await expect(ratings.locator('input:focus')).toHaveCount(1);
    await page.keyboard.press('2');
    await expect(ratings.getByRole('radio').nth(1)).toBeChecked();
    await expect(ratings.getByRole('radio').nth(1)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(card.getByText(t.drafts.kept('').trim(), { exact: false })).toHaveCount(0);

    await card.getByRole('button').first().focus();
    await page.keyboard.press('p');
    const claim = page.getByRole('article', {
      name: new RegExp(t.claims.page.title({ n: 1, text: '' }).trim(), 'u'),
    });
    await expect(claim).toBeFocused();
    await page.keyboard.press('w');
    await expect(claim.getByRole('button', { name: t.claims.field.workflow })).toContainText(next);
    await page.keyboard.press('r');
    await page.keyboard.press('3');
    await expect(claim.getByRole('radio').nth(2)).toBeChecked();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(claim.getByRole('region', { name: t.history.ofClaim.title })).toContainText(
      t.claims.field.workflow,
    );
  });
}

test('keys pressed faster than the window draws are kept: a rating before its form is there, two steps at once', async ({
  page,
}) => {
  const t = wordsOf('ar');
  await page.route('**/verdict-editor*.js', async (route) => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await route.continue();
  });
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  const card = page.locator('.claim-card').filter({ hasText: t.terms.category['target-nature'] }).first();
  const head = card.getByRole('button').first();
  await head.focus();
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  await expect(
    card.getByRole('radiogroup', { name: t.verdicts.rating }).getByRole('radio').nth(1),
  ).toBeChecked();
  const state = card.getByRole('button', { name: t.claims.field.workflow });
  const names = Object.values(t.terms.workflow);
  const now = (await state.textContent()) ?? '';
  const current = names.findIndex((name) => now.includes(name));
  await head.focus();
  await page.keyboard.press('w');
  await page.keyboard.press('w');
  await expect(state).toContainText(names[(current + 2) % names.length] ?? '');
});

test('keys act on the claim they are meant for: not from the form of another passage, not beneath a page', async ({
  page,
}) => {
  const t = wordsOf('en');
  await openApp(page, 'en');
  await openSample(page, 'en');
  await openReading(page, 'en');
  const card = page.locator('.claim-card[data-on]');
  const state = card.getByRole('button', { name: t.claims.field.workflow });

  // A passage that is being tagged has the keys: the claim in hand is another one.
  await page.locator('.reader-text').nth(1).locator('p').first().dblclick();
  await page.keyboard.press('t');
  const form = page.locator('form.claim-form');
  await expect(form).toBeFocused();
  const before = (await state.textContent()) ?? '';
  await page.keyboard.press('w');
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: t.drafts.discard }).click();
  await expect(form).toHaveCount(0);
  await expect(state).toHaveText(before);
  await expect(
    card.getByRole('radiogroup', { name: t.verdicts.rating }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);

  // Beneath a page nothing is walked.
  await card.getByRole('button').first().focus();
  await page.keyboard.press('p');
  await expect(page.locator('.claim-page')).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(state).toBeVisible();

  // The list of suggestions stands where the card stood: R finds no ratings, and digits go where they are typed.
  await page
    .getByRole('button', { name: new RegExp(t.suggestions.filter, 'u') })
    .first()
    .click();
  await expect(page.locator('.claim-card')).toHaveCount(0);
  await page.locator('.reader-text').first().focus();
  await page.keyboard.press('r');
  await page.keyboard.press('ControlOrMeta+k');
  const words = page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('searchbox'));
  await expect(words.first()).toBeFocused();
  await page.keyboard.type('2026-03');
  await expect(words.first()).toHaveValue('2026-03');
});
