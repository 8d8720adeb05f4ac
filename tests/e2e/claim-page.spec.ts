/** Editing claims where they stand, cutting and joining them, and the page that tells everything about one. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoOverflow, openApp, openReading, openSample, wordsOf } from './access';
import { expect, test } from './fixtures';
import {
  cardOf,
  newForm,
  openCard,
  openDossierWith,
  openerOf,
  paintedAs,
  selectWords,
  textOf,
} from './reading';
import { choose } from './weigh';

const bridge = {
  name: 'bridge.txt',
  text:
    'بلدية الرمان تغلق جسراً قديماً\n\n' +
    'قال رئيس البلدية إن الجسر أُغلق منذ ٣ أيام. وأضاف أن الطريق البديل مفتوح للجميع. ولم يُصب أحد.\n\n' +
    'وقدّر المهندس كلفة الإصلاح بنحو أربعين ألفاً.\n',
};
const words = 'الجسر أُغلق منذ ٣ أيام. وأضاف أن الطريق البديل مفتوح';

async function tag(page: Page, quote: string): Promise<void> {
  await selectWords(textOf(page, 'بلدية الرمان'), quote);
  await page.keyboard.press('t');
  await newForm(page).press('Digit4');
  await newForm(page).press('ControlOrMeta+Enter');
  await expect(newForm(page)).toBeHidden();
}

const undoButton = (page: Page, what: string) => page.getByRole('button', { name: `تراجع عن: ${what}` });

test('a claim is edited on its card, and its page tells all about it, from the keyboard', async ({ app }) => {
  await openDossierWith(app, bridge);
  await tag(app, 'كلفة الإصلاح بنحو أربعين ألفاً');
  await tag(app, words);
  const other = await openCardBy(app, 'كلفة الإصلاح');
  await other.getByRole('button', { name: 'عدّل من يقوله' }).press('Enter');
  await other.getByRole('combobox', { name: 'من يقوله' }).fill('رئيس بلديّة الرمان');
  await app.keyboard.press('Enter');
  await expect(undoButton(app, 'قائل الادعاء ١')).toBeVisible();

  // A name already used is offered whatever its spelling, and taken with the keys.
  const card = await openCardBy(app, 'الجسر أُغلق');
  await card.getByRole('button', { name: 'عدّل من يقوله' }).press('Enter');
  await card.getByRole('combobox', { name: 'من يقوله' }).pressSequentially('بلديه');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await app.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: /^عدّل من يقوله:.*رئيس بلديّة الرمان/u })).toBeFocused();
  await card.getByRole('button', { name: 'عدّل بكلماتنا' }).press('Enter');
  await app.keyboard.type('الجسر مغلق والطريق مفتوح');
  await app.keyboard.press('Escape');
  await expect(card).not.toContainText('الجسر مغلق');
  await card.getByRole('button', { name: 'عدّل بكلماتنا' }).press('Enter');
  await app.keyboard.type('الجسر مغلق');
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(undoButton(app, 'صياغة الادعاء ٢')).toBeVisible();
  await card.getByRole('button', { name: /عمّ يتحدث/u }).press('Enter');
  await app.getByRole('menuitemradio', { name: 'حدث' }).click();
  await expect.poll(() => paintedAs(app, 'strike')).toEqual([words]);

  await openerOf(card).focus();
  await app.keyboard.press('p');
  const page = app.getByRole('article', { name: 'الادعاء ٢' });
  await expect(page).toBeFocused();
  await expect(page.getByRole('region', { name: 'الكلمات في جملتها' })).toHaveText(
    /^قال رئيس البلدية إن الجسر أُغلق.*مفتوح للجميع\.$/u,
  );
  await expect(page.getByRole('region', { name: /^أرقام|^الأرقام/u })).toContainText('٣');
  const chain = page.getByRole('region', { name: 'من يقوله وعبر من' });
  await expect(chain.getByRole('listitem').first()).toContainText('رئيس بلديّة الرمان');
  await expect(chain).toContainText('ادعاء آخر واحد يعود إلى الأصل نفسه');
  const history = page.getByRole('region', { name: 'سجل هذا الادعاء' });
  await expect(history.getByRole('deletion').filter({ hasText: 'رقم' })).toBeVisible();
  await expect(history.getByRole('insertion').filter({ hasText: 'الجسر مغلق' })).toBeVisible();
  await choose(page, 'ثابت');
  await page.getByRole('button', { name: 'ثبّت الحكم' }).click();
  await expect(undoButton(app, 'حكم على الادعاء ٢')).toBeVisible();
  await expect(history).toContainText('ثابت');

  await page.getByRole('heading', { level: 2 }).click();
  await page.focus();
  await app.keyboard.press('k');
  await expect(app.getByRole('article', { name: 'الادعاء ١' })).toContainText('أربعين ألفاً');
  await app.reload();
  await app.getByRole('article', { name: 'الادعاء ١' }).press('Escape');
  await expect(app.getByRole('article', { name: 'الادعاء ١' })).toBeHidden();
  await expect(openerOf(cardOf(app, 'الجسر أُغلق'))).toHaveAttribute('aria-expanded', 'true');
});

/** Opens the card of some words, whatever was open before. */
async function openCardBy(page: Page, quote: string) {
  const card = cardOf(page, quote);
  await openCard(card);
  return card;
}

test('claims are split, duplicated and joined, each undone at one stroke under its name', async ({ app }) => {
  await openDossierWith(app, bridge);
  await tag(app, words);
  const card = await openCardBy(app, 'الجسر أُغلق');
  await card.getByRole('button', { name: 'تقسيم' }).press('Enter');
  const form = card.getByRole('group', { name: 'قسّم الادعاء إلى اثنين' });
  await expect(form.getByRole('slider')).toBeFocused();
  await expect(form.getByRole('blockquote').last()).toHaveText('وأضاف أن الطريق البديل مفتوح');
  await app.keyboard.press('Enter');
  const halves = ['الجسر أُغلق منذ ٣ أيام.', 'وأضاف أن الطريق البديل مفتوح'];
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(halves);
  await expect(undoButton(app, 'تقسيم الادعاء ١')).toBeVisible();

  // The same from the text: the caret between two words of the claim in hand.
  await app.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual([words]);
  await app.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(halves);

  await cardOf(app, 'الجسر أُغلق').getByRole('button', { name: 'تكرار' }).click();
  await expect(app.locator('.claim-card')).toHaveCount(3);
  await undoButton(app, 'وسم الادعاء ٣').click();
  await expect(app.locator('.claim-card')).toHaveCount(2);

  for (const quote of ['الجسر أُغلق', 'الطريق البديل'])
    await cardOf(app, quote).getByRole('checkbox').press('Space');
  const bulk = app.getByRole('region', { name: 'الادعاءات المختارة' });
  await bulk.getByRole('combobox', { name: 'حدّد من يقولها' }).fill('رئيس البلدية');
  await app.keyboard.press('Enter');
  await expect(cardOf(app, 'الطريق البديل')).toContainText('رئيس البلدية');
  await bulk.getByRole('button', { name: 'ضمّها في ادعاء واحد' }).click();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual([words]);
  await undoButton(app, 'ضم ادعاءات إلى الادعاء ١').click();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(halves);
});

for (const locale of ['ar', 'en'] as const) {
  test(`${locale}: a claim’s page and the split have no accessibility fault, at 200 % neither`, async ({
    page,
  }) => {
    const t = wordsOf(locale);
    await openApp(page, locale);
    await openSample(page, locale);
    const card = await openReading(page, locale);
    await card.getByRole('button', { name: t.claims.split.open }).click();
    await card.getByRole('button', { name: t.claims.inline.edit(t.claims.field.note, '') }).click();
    await expectAccessible(page, 'split and inline edit');
    await card.getByRole('group', { name: t.claims.split.title }).getByRole('slider').press('Escape');
    await card.getByRole('button', { name: t.claims.page.open }).click();
    await expect(page.getByRole('region', { name: t.history.ofClaim.title })).toBeVisible();
    await page.setViewportSize({ width: 640, height: 400 });
    await expectNoOverflow(page, 'claim page at 200 %');
    await expectAccessible(page, 'claim page at 200 %');
    await page.getByRole('button', { name: t.claims.page.back }).click();
    await expect(page.getByRole('region', { name: t.history.ofClaim.title })).toBeHidden();
  });
}
