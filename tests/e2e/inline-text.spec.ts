/** A text of a claim edited where it stands: what a colleague writes meanwhile, and what is typed while it is saved. */
import type { Locator, Page } from '@playwright/test';
import { untilDraftHolds } from './drafts';
import { expect, test } from './fixtures';
import { holdSaves } from './slow-disk';
import { empty, openCard, startWithClaims } from './weigh';

const noteOf = (card: Locator): Locator => card.getByRole('textbox', { name: 'ملاحظة' }).first();

async function startNote(page: Page): Promise<Locator> {
  const card = await openCard(page, empty);
  await card.getByRole('button', { name: /^عدّل ملاحظة/u }).click();
  await expect(noteOf(card)).toBeFocused();
  return card;
}

test('a note that another window wrote meanwhile is not replaced: both stand, and that is said beforehand', async ({
  app,
  context,
}) => {
  await startWithClaims(app);
  const other = await context.newPage();
  await other.goto(app.url());
  await openCard(other, empty);
  const mine = await startNote(app);
  await app.keyboard.type('اتصلنا بالميناء');
  await untilDraftHolds(app, 'اتصلنا بالميناء');
  await startNote(other);
  await other.keyboard.type('لم نتصل بأحد');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect(mine.getByRole('status').filter({ hasText: 'تغيّر هذا في مكان آخر' })).toBeVisible();
  await app.keyboard.type(' مرتين');
  await app.keyboard.press('ControlOrMeta+Enter');
  const both = mine.getByRole('region', { name: /ملاحظة$/u });
  await expect(both.getByRole('listitem')).toHaveCount(2);
  await expect(both).toContainText('اتصلنا بالميناء مرتين');
  await expect(both).toContainText('لم نتصل بأحد');
});

test('a field that stands open untouched says nothing against what another window writes', async ({
  app,
  context,
}) => {
  await startWithClaims(app);
  const other = await context.newPage();
  await other.goto(app.url());
  await openCard(other, empty);
  const mine = await startNote(app);
  await startNote(other);
  await other.keyboard.type('لم نتصل بأحد');
  await other.keyboard.press('ControlOrMeta+Enter');
  await expect(mine.getByRole('status').filter({ hasText: 'تغيّر هذا في مكان آخر' })).toBeVisible();
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(mine.getByRole('button', { name: /^عدّل ملاحظة.*لم نتصل بأحد/u })).toBeFocused();
  await expect(mine.getByRole('region', { name: /ملاحظة$/u })).toHaveCount(0);
});

test('words typed into a note while it is being saved stay, and are saved with the next press', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await startNote(app);
  await app.keyboard.type('اتصلنا بالميناء');
  await untilDraftHolds(app, 'اتصلنا بالميناء');
  const letGo = await holdSaves(app);
  await app.keyboard.press('ControlOrMeta+Enter');
  await app.keyboard.type(' مرتين');
  await letGo();
  const undo = app.getByRole('banner').getByRole('button', { name: /^تراجع عن: الملاحظة/u });
  await expect(undo).toBeVisible();
  await expect(noteOf(card)).toHaveText('اتصلنا بالميناء مرتين');
  await expect(card.getByRole('status').filter({ hasText: 'تغيّر هذا في مكان آخر' })).toHaveCount(0);
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(card.getByRole('button', { name: /^عدّل ملاحظة.*مرتين/u })).toBeFocused();
  await expect(card.getByRole('region', { name: /ملاحظة$/u })).toHaveCount(0);
});

test('a note found again after a crash leaves the focus where it is', async ({ app, context }) => {
  await startWithClaims(app);
  await startNote(app);
  await app.keyboard.type('نصف فكرة');
  await untilDraftHolds(app, 'نصف فكرة');
  const address = app.url();
  await app.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await next.goto(address);
  const card = await openCard(next, empty);
  await expect(noteOf(card)).toHaveText('نصف فكرة');
  await expect(noteOf(card)).not.toBeFocused();
});
