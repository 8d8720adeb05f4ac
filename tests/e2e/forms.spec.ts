/** What the forms about a claim share: where the focus goes, which keys they answer, what is never lost. */
import type { Locator, Page } from '@playwright/test';
import { openApp, openReading, openSample, rail, wordsOf } from './access';
import { apartDossier, joinedInto } from './apart-dossier';
import { untilDraftHolds } from './drafts';
import { expect, test } from './fixtures';
import { holdSaves } from './slow-disk';
import { fromMenu, goTo, startWithClaims } from './weigh';

const t = wordsOf('ar');
const replies = (page: Page): Locator => page.getByRole('region', { name: t.openness.reply.title });
const newReply = (page: Page): Locator => page.getByRole('form', { name: t.openness.reply.newTitle });
const corrections = (page: Page): Locator => page.getByRole('region', { name: t.openness.correction.title });
const evidence = (page: Page): Locator => page.getByRole('region', { name: t.sources.evidence.title });
const newEvidence = (page: Page): Locator => page.getByRole('form', { name: t.sources.evidence.newTitle });
const claimPage = (page: Page): Locator => page.getByRole('article', { name: /^الادعاء/u });

/** The page of a claim of the sample that has evidence. */
async function openPage(page: Page): Promise<void> {
  await openApp(page, 'ar');
  await openSample(page, 'ar');
  await openReading(page, 'ar');
  await page.keyboard.press('p');
  await expect(claimPage(page)).toBeFocused();
}

/** The button that takes the last act back: it is saved. */
const undoOf = (page: Page, what: string): Locator =>
  page.getByRole('banner').getByRole('button', { name: new RegExp(`^تراجع عن: ${what}`, 'u') });

const focused = (within: Locator): Locator => within.locator(':focus');

test.describe('words typed while a save runs', () => {
  /** Presses Ctrl + Enter on a slow disk and types on until the save is done. */
  async function saveAndType(page: Page, more: string, saved: Locator): Promise<void> {
    const letGo = await holdSaves(page);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.type(more);
    await letGo();
    await expect(saved).toBeVisible();
  }

  test('stay in a right of reply, and the next save adds them to the same one', async ({ page }) => {
    await openPage(page);
    await replies(page).getByRole('button', { name: t.openness.reply.add }).click();
    const prose = replies(page).getByRole('textbox', { name: t.openness.reply.prose });
    await prose.click();
    await page.keyboard.type('لا علم لنا');
    await untilDraftHolds(page, 'لا علم لنا');
    await saveAndType(page, ' حتى الآن', page.getByText(t.openness.reply.saved));
    await expect(prose).toHaveText('لا علم لنا حتى الآن');
    await expect(replies(page).getByText(t.drafts.changedMeanwhile)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(prose).toBeHidden();
    await expect(replies(page).getByRole('listitem')).toHaveCount(1);
    await expect(replies(page).getByRole('listitem')).toContainText('لا علم لنا حتى الآن');
  });

  test('stay in evidence', async ({ page }) => {
    await openPage(page);
    await evidence(page).getByRole('button', { name: t.sources.evidence.add }).click();
    const excerpt = evidence(page).getByLabel(t.sources.evidence.excerpt);
    await excerpt.click();
    await page.keyboard.type('دخان أسود');
    await untilDraftHolds(page, 'دخان أسود');
    await saveAndType(page, ' فوق الرصيف', page.getByText(t.sources.evidence.saved));
    await expect(excerpt).toHaveValue('دخان أسود فوق الرصيف');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(excerpt).toBeHidden();
    await expect(evidence(page).getByText(/^دخان أسود/u)).toHaveText(['دخان أسود فوق الرصيف']);
  });

  test('stay in a source and in the question of a dispute', async ({ app }) => {
    await startWithClaims(app);
    await goTo(app, 'المصادر');
    await app.getByRole('button', { name: t.sources.add }).first().click();
    const name = app.getByRole('form').getByLabel(t.sources.name, { exact: true });
    await expect(name).toBeFocused();
    await app.keyboard.type('إذاعة');
    await untilDraftHolds(app, 'إذاعة');
    await saveAndType(app, ' الميناء', app.getByText(t.sources.saved('إذاعة')));
    await expect(name).toHaveValue('إذاعة الميناء');
    await app.keyboard.press('ControlOrMeta+Enter');
    await expect(app.getByRole('region', { name: 'إذاعة الميناء' })).toBeVisible();
    await expect(app.getByRole('list', { name: t.sources.list }).getByRole('listitem')).toHaveCount(1);

    await goTo(app, 'الخلافات');
    await app.getByRole('button', { name: 'افتح خلافاً' }).first().click();
    await expect(app.getByRole('form').getByLabel(t.disputes.question, { exact: true })).toBeFocused();
    await app.keyboard.type('من أخلى العبّارة؟');
    await app.keyboard.press('Enter');
    const board = app.getByRole('region', { name: /^من أخلى العبّارة؟/u });
    await fromMenu(app, board.getByRole('button', { name: t.disputes.actions }), t.disputes.editQuestion);
    const question = board.getByRole('form').getByLabel(t.disputes.question, { exact: true });
    await expect(question).toBeFocused();
    await app.keyboard.press('End');
    await app.keyboard.type(' ومتى');
    await untilDraftHolds(app, ' ومتى');
    await saveAndType(app, ' ولماذا', undoOf(app, t.history.edited.dispute));
    await expect(question).toHaveValue('من أخلى العبّارة؟ ومتى ولماذا');
    await app.keyboard.press('ControlOrMeta+Enter');
    await expect(question).toBeHidden();
    await expect(board.getByRole('button', { name: t.disputes.actions })).toBeFocused();
  });

  test('stay in the reasons of a verdict, which nobody else gave meanwhile', async ({ page }) => {
    await openPage(page);
    const verdict = claimPage(page).getByRole('region', { name: t.verdicts.title });
    const reasons = verdict.getByRole('textbox', { name: t.verdicts.reasons });
    await verdict.getByRole('radio').first().locator('xpath=ancestor::label').click();
    await reasons.click();
    await page.keyboard.type('صورتان');
    await untilDraftHolds(page, 'صورتان');
    await saveAndType(page, ' وشاهد', page.getByText(t.verdicts.saved));
    await expect(reasons).toHaveText('صورتان وشاهد');
    await expect(verdict.getByRole('status')).toHaveCount(0);
  });

  test('stay in the form of a claim being edited', async ({ page }) => {
    await openApp(page, 'ar');
    await openSample(page, 'ar');
    const card = await openReading(page, 'ar');
    await card.getByRole('button', { name: t.claims.edit, exact: true }).click();
    const statement = page.getByRole('form').getByLabel(t.claims.form.statement);
    await statement.fill('الخيمة');
    await untilDraftHolds(page, 'الخيمة');
    await saveAndType(page, ' خيمة عزاء', undoOf(page, 'صياغة'));
    await expect(statement).toHaveValue('الخيمة خيمة عزاء');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(statement).toBeHidden();
    await expect(card).toContainText('الخيمة خيمة عزاء');
  });
});

test('what is typed about a piece of evidence stays in sight beside another that is edited, and after a reload', async ({
  page,
}) => {
  await openPage(page);
  const forms = page.getByRole('form', { name: t.sources.evidence.editTitle });
  const edit = async (): Promise<void> => {
    const item = evidence(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') });
    const menu = item.getByRole('button', {
      name: new RegExp(t.sources.evidence.actions('').slice(0, 10), 'u'),
    });
    await fromMenu(page, menu.first(), t.sources.evidence.edit);
  };
  await edit();
  await forms.getByLabel(t.sources.evidence.excerpt).fill('كلام طويل عن الصورة');
  await untilDraftHolds(page, 'كلام طويل عن الصورة');
  await edit();
  await expect(forms).toHaveCount(2);
  await page.reload();
  await expect(forms).toHaveCount(1);
  await expect(forms.getByLabel(t.sources.evidence.excerpt)).toHaveValue('كلام طويل عن الصورة');
  await forms.getByRole('button', { name: t.drafts.discard }).click();
  await expect(forms).toHaveCount(0);
});

test('a draft found on the way from claim to claim leaves the keys to the page', async ({ page }) => {
  await openPage(page);
  await replies(page).getByRole('button', { name: t.openness.reply.add }).click();
  const asked = newReply(page).getByRole('textbox', { name: t.openness.asked });
  await expect(asked).toBeFocused();
  await asked.fill('البلدية');
  await untilDraftHolds(page, 'البلدية');
  const title = claimPage(page).getByRole('heading', { level: 2 });
  const here = (await title.textContent()) ?? '';
  await claimPage(page).focus();
  await page.keyboard.press('j');
  await expect(newReply(page)).toBeHidden();
  await page.keyboard.press('k');
  await expect(newReply(page)).toBeVisible();
  await expect(claimPage(page)).toBeFocused();
  await page.keyboard.press('j');
  await expect(title).not.toHaveText(here);
  await page.keyboard.press('k');
  await expect(asked).toHaveValue('البلدية');
});

test('the focus goes into a form that was asked for, and back once it is saved or given up', async ({
  page,
}) => {
  await openPage(page);
  const add = corrections(page).getByRole('button', { name: t.openness.correction.add });
  const form = page.getByRole('form', { name: t.openness.correction.newTitle });
  await add.press('Enter');
  await expect(focused(form)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await form.getByRole('textbox', { name: t.openness.correction.prose }).click();
  await page.keyboard.type('تسعة لا عشرة');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(corrections(page).getByRole('listitem')).toContainText('تسعة لا عشرة');
  await expect(add).toBeFocused();

  const menu = corrections(page).getByRole('listitem').getByRole('button').first();
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: t.sources.evidence.edit }).press('Enter');
  const editing = page.getByRole('form', { name: t.openness.correction.editTitle });
  await expect(focused(editing)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});

test('evidence is opened, saved and left from the keyboard', async ({ page }) => {
  await openPage(page);
  const add = evidence(page).getByRole('button', { name: t.sources.evidence.add });
  await add.press('Enter');
  await expect(newEvidence(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(newEvidence(page)).toBeHidden();
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await newEvidence(page).getByRole('combobox', { name: t.sources.evidence.source }).fill('كاميرا الرصيف');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(newEvidence(page)).toBeHidden();
  await expect(evidence(page)).toContainText('كاميرا الرصيف');
  await expect(add).toBeFocused();
});

test('what hangs on a claim that editors joined into different ones names both, and is settled', async ({
  page,
}) => {
  await openApp(page, 'ar');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.library.openFile }).first().click();
  await (await chooser).setFiles([
    { name: 'apart.qarina', mimeType: 'application/octet-stream', buffer: apartDossier() },
  ]);
  await rail(page, 'ar').getByRole('listitem').first().getByRole('button').first().click();
  await page
    .getByRole('button', { name: /^الادعاء/u })
    .filter({ hasText: /٢/u })
    .first()
    .click();
  await page.keyboard.press('p');
  const both = claimPage(page).getByRole('region', {
    name: t.differences.title(t.history.ofClaim.field.target),
  });
  for (const words of joinedInto) await expect(both).toContainText(words);
  const first = both.getByRole('listitem').filter({ hasText: joinedInto[0] });
  await first.getByRole('button').click();
  await expect(both).toHaveCount(0);
});
