/** A disk that keeps a save waiting: what is typed meanwhile is typed while the save runs. */
import type { Page } from '@playwright/test';

/**
 * Holds the database as a long write does: no save is done before it is let go.
 * @returns lets go
 */
export async function holdSaves(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(async () => {
    const open = indexedDB.open('qarina');
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const write = base.transaction([...base.objectStoreNames], 'readwrite');
    const hold = { over: false };
    await new Promise<void>((resolve) => {
      const spin = (): void => {
        write.objectStore('meta').count().onsuccess = () => {
          resolve();
          if (!hold.over) spin();
        };
      };
      spin();
    });
    write.oncomplete = () => base.close();
    return hold;
  });
  return () =>
    held.evaluate((hold) => {
      hold.over = true;
    });
}
