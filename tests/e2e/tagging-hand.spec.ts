import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { cardOf, newForm, openDossierWith, paintedAs, selectWords, tagButton, textOf } from './reading';

const bridge = {
  name: 'bridge.txt',
  text:
    'بلدية الرمان تغلق جسراً قديماً\n\n' +
    'قال رئيس البلدية: «أُغلق الجسر منذ ٣ أيام. لن يُفتح قبل الربيع»، وأضاف أن ١٢٫٥٪ من السكان يعبرونه يومياً. وتقع القرية خلفه.\n\n' +
    'وقدّر المهندس كلفة الإصلاح بنحو أربعين ألفاً.\n',
};
const textHere = (page: Page) => textOf(page, 'بلدية الرمان');
const selected = (page: Page): Promise<string> => page.evaluate(() => document.getSelection()!.toString());

/** The middle of the first letter of some words. */
async function pointOf(page: Page, words: string) {
  return textHere(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`not in the text: ${wanted}`);
  }, words);
}

async function tagQuantity(page: Page, words: string): Promise<void> {
  await selectWords(textHere(page), words);
  await tagButton(page).click();
  await newForm(page).press('Digit4');
  await newForm(page).press('ControlOrMeta+Enter');
  await expect(newForm(page)).toBeHidden();
  await expect.poll(() => paintedAs(page, 'active-quantity')).toEqual([words]);
}

test('the pointer takes whole words, a double click a word, a triple click its sentence', async ({ app }) => {
  await openDossierWith(app, bridge);
  await selectWords(textHere(app), 'سر منذ ٣ أي');
  await expect.poll(() => selected(app)).toBe('الجسر منذ ٣ أيام');

  await app.keyboard.press('Escape');
  await app.keyboard.down('Alt');
  await selectWords(textHere(app), 'سكان يعبر');
  await app.keyboard.up('Alt');
  await expect.poll(() => selected(app)).toBe('سكان يعبر');

  const figure = await pointOf(app, '٫٥٪');
  await app.mouse.dblclick(figure.x, figure.y);
  await expect.poll(() => selected(app)).toBe('١٢٫٥٪');
  const second = await pointOf(app, 'يُفتح');
  await app.mouse.click(second.x, second.y, { clickCount: 3 });
  await expect.poll(() => selected(app)).toContain('لن يُفتح قبل الربيع»، وأضاف أن');
  const last = await pointOf(app, 'القرية');
  await app.mouse.click(last.x, last.y, { clickCount: 3 });
  await expect.poll(() => selected(app)).toBe('وتقع القرية خلفه.');
});

test('the ends of a claim are moved by keys, saved as one act, and undone at one stroke', async ({ app }) => {
  await openDossierWith(app, bridge);
  await tagQuantity(app, 'الجسر منذ ٣ أيام');
  await textHere(app).focus();
  await app.keyboard.press('Alt+Shift+ArrowLeft');
  await app.keyboard.press('Alt+Shift+ArrowLeft');
  await app.keyboard.press('ControlOrMeta+Alt+ArrowRight');
  const wider = 'أُغلق الجسر منذ ٣ أيام. لن يُفتح';
  await expect.poll(() => paintedAs(app, 'active-quantity')).toEqual([wider]);
  await app.keyboard.press('Escape');
  await expect.poll(() => paintedAs(app, 'active-quantity')).toEqual(['الجسر منذ ٣ أيام']);

  await app.keyboard.press('Alt+Shift+ArrowRight');
  await app.keyboard.press('ControlOrMeta+Alt+ArrowRight');
  await app.keyboard.press('Enter');
  await expect(cardOf(app, 'أُغلق الجسر منذ ٣').getByRole('blockquote')).toHaveText('أُغلق الجسر منذ ٣');
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['أُغلق الجسر منذ ٣']);
  await app.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['الجسر منذ ٣ أيام']);

  // Turning to something else saves what was moved.
  await textHere(app).focus();
  await app.keyboard.press('Alt+Shift+ArrowRight');
  await app.getByRole('button', { name: 'المصادر', exact: true }).click();
  await app.getByRole('button', { name: 'القراءة' }).click();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['الجسر منذ ٣']);
});

test('the ends of a claim are dragged to whole words', async ({ app }) => {
  await openDossierWith(app, bridge);
  await tagQuantity(app, 'الجسر منذ ٣ أيام');
  const end = app.getByRole('slider', { name: 'نهاية الادعاء ١' });
  const box = (await end.boundingBox())!;
  const target = await pointOf(app, 'فتح قبل');
  await app.mouse.move(box.x + 12, box.y + box.height + 2);
  await app.mouse.down();
  await app.mouse.move(target.x + 40, target.y + box.height / 2, { steps: 4 });
  await app.mouse.move(target.x, target.y + box.height / 2, { steps: 2 });
  await app.mouse.up();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['الجسر منذ ٣ أيام. لن يُفتح']);
  await app.reload();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['الجسر منذ ٣ أيام. لن يُفتح']);
});

test('claims, blocks and figures are jumped to by key, and where it led is said', async ({ app }) => {
  await openDossierWith(app, bridge);
  await tagQuantity(app, 'يعبرونه يومياً');
  await tagQuantity(app, 'الجسر منذ');
  const text = textHere(app);
  const said = app.locator('.reader').getByRole('status');
  await text.focus();
  await app.keyboard.press('ControlOrMeta+Home');
  await app.keyboard.press('j');
  await expect(said).toContainText('الادعاء ٢');
  await app.keyboard.press('j');
  await expect(said).toContainText('الادعاء ١');
  await expect(cardOf(app, 'يعبرونه').getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  await app.keyboard.press('j');
  await expect(said).toContainText('لا ادعاء بعد');
  await app.keyboard.press('k');
  await expect(said).toContainText('الادعاء ٢');

  await app.keyboard.press('f');
  await expect.poll(() => selected(app)).toContain('٣');
  await app.keyboard.press('f');
  await expect.poll(() => selected(app)).toContain('١٢٫٥');
  await app.keyboard.press('Shift+f');
  await expect.poll(() => selected(app)).toContain('٣');
  await app.keyboard.press('b');
  await expect(said).toContainText('وقدّر المهندس');
  await app.keyboard.press('b');
  await expect(said).toContainText('هذه آخر فقرة');
});
