/** A browser with a profile on disk: what is saved in it outlives the browser, as an editor's work must. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Starts Chromium on a profile and opens the harness, its store not yet opened.
 * @param more arguments for Chromium
 */
export async function launch(
  profile: string,
  origin: string,
  more: readonly string[] = [],
): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', ...more],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await openHarness(page, origin);
  return { context, page };
}

/** Opens the harness in a page and waits until it can be driven. */
export async function openHarness(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.waitForFunction(() => 'store' in window);
}
