/** What an editor does again and again, as steps of a journey: by role and label, mouse and keys. */
import type { FileChooser, Page } from '@playwright/test';
import { expect } from './fixtures';

/** Makes a new dossier from the home screen and stands in it. */
export async function startDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'ملف جديد' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Opens the dialog for pages as the button in the header does. */
export async function choosePages(page: Page, files: readonly string[]): Promise<void> {
  const chooser: Promise<FileChooser> = page.waitForEvent('filechooser');
  await page.getByRole('banner').getByRole('button', { name: 'أدخل صفحات' }).click();
  await (await chooser).setFiles([...files]);
}

/** Opens an article of the rail whose row holds some words. */
export async function openArticle(page: Page, words: string, beside: boolean): Promise<void> {
  const row = page
    .getByRole('navigation', { name: 'مقالات الملف' })
    .getByRole('listitem')
    .filter({ hasText: words })
    .first();
  await row
    .getByRole('button')
    .first()
    .click(beside ? { modifiers: ['Control'] } : {});
}

/**
 * Selects text with the mouse: from where a word stands in a pane, over a number of characters.
 * @param pane counted from 1
 * @returns the text that was selected
 */
export async function selectFrom(page: Page, pane: number, word: string, length: number): Promise<string> {
  const region = page.locator('.workspace-pane').nth(pane - 1);
  const edges = await region.evaluate(
    (root, [wanted, count]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const at = text.indexOf(wanted as string);
        if (at < 0 || !node.parentElement?.closest('p')) continue;
        node.parentElement.scrollIntoView({ block: 'center' });
        const rectOf = (from: number): DOMRect => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect();
        };
        const last = Math.min(text.length, at + (count as number)) - 1;
        const rtl = getComputedStyle(node.parentElement).direction === 'rtl';
        const [first, end] = [rectOf(at), rectOf(last)];
        return {
          from: { x: rtl ? first.right - 0.5 : first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: rtl ? end.left + 0.5 : end.right - 0.5, y: end.top + end.height / 2 },
        };
      }
      return null;
    },
    [word, length] as const,
  );
  if (!edges) throw new Error(`“${word}” stands nowhere in pane ${pane}`);
  await page.mouse.move(edges.from.x, edges.from.y);
  await page.mouse.down();
  await page.mouse.move(edges.to.x, edges.to.y, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => String(window.getSelection()));
}

/** Tags what is selected as a claim. */
export async function tagClaim(page: Page, category: string, speaker: string): Promise<void> {
  await page.keyboard.press('t');
  const form = page.getByRole('form', { name: 'ادعاء جديد' });
  await expect(form).toBeVisible();
  await form.getByRole('radio', { name: category }).check({ force: true });
  if (speaker)
    await form
      .getByRole('combobox', { name: 'من يقوله' })
      .or(form.getByLabel('من يقوله'))
      .first()
      .fill(speaker);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}
