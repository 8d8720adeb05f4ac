/**
 * The ground under every browser journey: a page on the built app that fails the test on any request beyond
 * the app's own origin, any breach of the content security policy, and any uncaught error.
 */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Watches a context. @returns what went wrong so far; a journey ends by expecting it empty */
export function watch(context: BrowserContext, origin: string): string[] {
  const wrong: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/u.test(url)) wrong.push(`request to ${url}`);
  });
  context.on('weberror', (error) => wrong.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/u.test(message.text())) wrong.push(`policy: ${message.text()}`);
  });
  return wrong;
}

export const test = base.extend<{ guarded: undefined; app: Page }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const wrong = watch(context, baseURL ?? '');
      await use(undefined);
      expect(wrong, 'requests beyond the app, policy breaches and uncaught errors').toEqual([]);
    },
    { auto: true },
  ],
  /** The app opened on its home screen, in Arabic as delivered. */
  app: async ({ page }, use) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await use(page);
  },
});

/** Switches the interface to English through the control an editor would use. */
export async function useEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
}
