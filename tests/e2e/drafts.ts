/** Waiting until what is typed is kept: the notice of an earlier keeping says nothing of the last words. */
import type { Page } from '@playwright/test';

/** @param words Markdown that some kept draft must hold, as it is kept */
export async function untilDraftHolds(page: Page, words: string): Promise<void> {
  await page.waitForFunction(async (wanted) => {
    const open = indexedDB.open('qarina-drafts');
    const base = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = base.transaction('drafts').objectStore('drafts').getAll();
    const rows = await new Promise<{ value: unknown }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    base.close();
    return rows.some(({ value }) => JSON.stringify(value).includes(wanted));
  }, words);
}
