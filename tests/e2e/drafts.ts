/** Waiting until what is typed is kept: the notice of an earlier keeping says nothing of the last words. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the drafts on this machine hold, as JSON. */
const readDrafts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('qarina-drafts');
    const base = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = base.transaction('drafts').objectStore('drafts').getAll();
    const rows = await new Promise<{ value: unknown }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    base.close();
    return JSON.stringify(rows.map(({ value }) => value));
  });

/**
 * Not `waitForFunction`: it takes the promise of an asynchronous function for an answer.
 * @param words Markdown that some kept draft must hold, as it is kept
 */
export async function untilDraftHolds(page: Page, words: string): Promise<void> {
  await expect.poll(() => readDrafts(page)).toContain(words);
}
