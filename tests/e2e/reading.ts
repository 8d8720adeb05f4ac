/** What the reading and tagging journeys share: a dossier with pages in it, and selecting words as a hand does. */
import { expect, type Locator, type Page } from '@playwright/test';

/** A page in an editor's hands: what it is called and what it says. */
export interface PageText {
  readonly name: string;
  readonly text: string;
}

async function bringIn(page: Page, { name, text }: PageText): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'أدخل صفحات' }).first().click(),
  ]);
  await chooser.setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') }]);
  await page.getByRole('button', { name: 'أضف المقال إلى الملف' }).click();
}

/** Makes a dossier and brings pages into it, one after the other; the last stands open. */
export async function openDossierWith(page: Page, ...pages: readonly PageText[]): Promise<void> {
  await page.getByRole('button', { name: 'ملف جديد' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('حريق الحي');
  await page.getByRole('button', { name: 'أنشئ' }).click();
  for (const one of pages) {
    await bringIn(page, one);
    await expect(textOf(page, '').last()).toBeVisible();
  }
}

/** The text of the article whose title holds these words. */
export const textOf = (page: Page, title: string): Locator =>
  page.getByRole('document', { name: new RegExp(`^نص .*${title}`, 'u') });

/** The button that floats beside selected words. */
export const tagButton = (page: Page): Locator => page.getByRole('button', { name: /^وسم ادعاء/u });

/** Where words of a shown text stand: middles of their first and last letters, in the viewport. */
async function endsOf(text: Locator, words: string) {
  return text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const box = (from: number): DOMRect => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        return range.getBoundingClientRect();
      };
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const first = box(at);
      const last = box(at + wanted.length - 1);
      const rtl = getComputedStyle(root).direction === 'rtl';
      return {
        from: { x: rtl ? first.right - 0.5 : first.left + 0.5, y: first.top + first.height / 2 },
        to: { x: rtl ? last.left + 0.5 : last.right - 0.5, y: last.top + last.height / 2 },
        middle: { x: first.left + first.width / 2, y: first.top + first.height / 2 },
      };
    }
    throw new Error(`not in the text: ${wanted}`);
  }, words);
}

/** Draws the pointer over words, from the first letter to the last. */
export async function selectWords(text: Locator, words: string): Promise<void> {
  const mouse = text.page().mouse;
  const { from, to } = await endsOf(text, words);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}

/** Clicks on the first letter of some words. */
export async function clickWords(text: Locator, words: string): Promise<void> {
  const { middle } = await endsOf(text, words);
  await text.page().mouse.click(middle.x, middle.y);
}

/** The words painted as one kind in one pane, a range each. */
export const paintedAs = (page: Page, kind: string, pane = 'pane-0'): Promise<string[]> =>
  page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return [...(highlight ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }, `qarina-${pane}-${kind}`);

/** The card of the claim whose quote holds these words. */
export const cardOf = (page: Page, words: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^الادعاء/u }) })
    .filter({ hasText: words });

/** The button that opens a card. */
export const openerOf = (card: Locator): Locator => card.getByRole('button', { name: /^الادعاء/u }).first();

/** Takes a card's claim in hand, where it is not already. */
export async function openCard(card: Locator): Promise<void> {
  const opener = openerOf(card);
  await expect(opener).toBeVisible();
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
}

/** The form of a new claim. */
export const newForm = (page: Page): Locator => page.getByRole('form', { name: 'ادعاء جديد' });
