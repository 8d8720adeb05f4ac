/** What the journeys of accessibility share: the words of a language, the axe run, the sample with a claim in hand. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ar } from '../../renderer/i18n/ar';
import { en } from '../../renderer/i18n/en';
import { expect } from './fixtures';

export type Locale = 'ar' | 'en';
export type Theme = 'light' | 'dark' | 'contrast';

export const wordsOf = (locale: Locale): typeof en => (locale === 'ar' ? ar : en);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Expects axe to find nothing on what is shown. The preview of the sheet is left out: it is a document of its own
 * in a frame that runs no scripts, axe's included. Legacy mode is the one that does not open a further page to
 * gather the findings of frames: there are none to gather, and it takes a third of the time.
 * @param screen named in the failure
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .setLegacyMode();
  const { violations } = await axe.withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, screen).toEqual([]);
}

/** Expects the window to need no scrolling sideways, as WCAG 1.4.10 asks, and not to scroll as a whole at all. */
export async function expectNoOverflow(page: Page, screen: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const view = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.shell, .shell-header, .shell-tools, .status, .home, .dialog')]
      .filter((element) => element.getBoundingClientRect().width > view || element.scrollWidth > view)
      .map((element) => element.className);
  });
  expect(wide, screen).toEqual([]);
  await expectStill(page, screen);
}

/** Expects the window as a whole not to scroll, nor what lies around a view whose parts scroll each in its place. */
export async function expectStill(page: Page, screen: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const around = innerWidth >= 1200 ? '.shell-main:has(.workspace, .disputes, .sources)' : 'html';
    return [document.documentElement, ...document.querySelectorAll(around)].map(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
  });
  expect(Math.max(...beyond), screen).toBe(0);
}

/** Opens the app on its home screen as an editor with these settings finds it. */
export async function openApp(page: Page, locale: Locale, theme: Theme = 'light'): Promise<void> {
  await page.addInitScript((settings) => localStorage.setItem('qarina.settings', JSON.stringify(settings)), {
    locale,
    theme,
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function openSample(page: Page, locale: Locale): Promise<void> {
  const { library, app } = wordsOf(locale);
  await page.getByRole('button', { name: library.sample }).click();
  await expect(page.getByRole('navigation', { name: app.views })).toBeVisible();
}

export const rail = (page: Page, locale: Locale): Locator =>
  page.getByRole('navigation', { name: wordsOf(locale).app.rail });

/** Opens the first two articles side by side and the first claim of the panel. @returns its card */
export async function openReading(page: Page, locale: Locale): Promise<Locator> {
  const { terms } = wordsOf(locale);
  const rows = rail(page, locale).getByRole('listitem');
  await rows.nth(0).getByRole('button').first().click();
  await rows
    .nth(1)
    .getByRole('button')
    .first()
    .click({ modifiers: ['Control'] });
  await expect(page.locator('.reader-text')).toHaveCount(2);
  const card = page.locator('.claim-card').filter({ hasText: terms.category['target-nature'] }).first();
  await card.getByRole('button').first().click();
  await expect(card.getByRole('region', { name: wordsOf(locale).verdicts.title })).toBeVisible();
  return card;
}

export async function showView(page: Page, locale: Locale, view: keyof typeof en.app.view): Promise<void> {
  const { app } = wordsOf(locale);
  await page
    .getByRole('navigation', { name: app.views })
    .getByRole('button', { name: app.view[view] })
    .click();
}
