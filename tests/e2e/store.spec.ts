/** The store in a real browser: two windows on one dossier, and what is there after a reload. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openHarness } from './harness/profile';
import { type Harness, startHarness } from './harness/serve';

let harness: Harness;
test.beforeAll(async () => {
  harness = await startHarness();
});
test.afterAll(() => harness?.close());

async function openWindow(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openHarness(page, harness.origin);
  expect(await page.evaluate(() => window.store.openStorage(window.store.vault))).toEqual({
    state: 'ready',
    journal: null,
  });
  return page;
}

/** Saves a claim. @returns its dossier and id */
const saveClaim = (page: Page, statement: string): Promise<{ dossier: string; id: string }> =>
  page.evaluate(async (said) => {
    const { store } = window;
    const dossier = store.newId();
    const change = store.create('claim', { statement: said });
    const saved = await store.commit(dossier, [change]);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    return { dossier, id: change.record.id };
  }, statement);

test('two windows on one dossier see each other’s work at once, and differ side by side', async ({
  context,
}) => {
  const [one, two] = [await openWindow(context), await openWindow(context)];
  const { dossier, id } = await saveClaim(one, 'first');
  const claim = { dossier, id };
  await two.evaluate(({ dossier }) => window.store.followClaims(dossier), claim);
  await expect.poll(() => two.evaluate(() => window.store.followed())).toEqual(['first']);

  // The second window holds a form open, drawn before the first one saves.
  await two.evaluate(async ({ dossier, id }) => {
    window.store.kept = await window.store.readRecord(dossier, 'claim', id);
  }, claim);
  await one.evaluate(async ({ dossier, id }) => {
    const { store } = window;
    const seen = await store.readRecord(dossier, 'claim', id);
    await store.commit(dossier, [store.edit(seen!, { statement: 'here' })]);
  }, claim);
  await expect.poll(() => two.evaluate(() => window.store.followed())).toEqual(['here']);
  await two.evaluate(async ({ dossier }) => {
    const { store } = window;
    await store.commit(dossier, [store.edit(store.kept!, { statement: 'there' })]);
  }, claim);

  const values = (page: Page): Promise<unknown> =>
    page.evaluate(async ({ dossier, id }) => {
      const found = await window.store.readRecord(dossier, 'claim', id);
      return found!.disagreements.statement?.map(({ value }) => value) ?? found!.fields.statement;
    }, claim);
  expect(await values(one)).toEqual(['here', 'there']);
  await one.evaluate(async ({ dossier, id }) => {
    const { store } = window;
    const seen = await store.readRecord(dossier, 'claim', id);
    await store.commit(dossier, [store.settle(seen!, 'statement', 'here')]);
  }, claim);
  expect(await values(two)).toBe('here');
  expect(await two.evaluate(() => window.store.findDeviations())).toEqual([]);
});

test('undo and redo go on after a reload', async ({ context }) => {
  const page = await openWindow(context);
  const claim = await saveClaim(page, 'one');
  const statement = (): Promise<string> =>
    page.evaluate(async ({ dossier, id }) => {
      const found = await window.store.readRecord(dossier, 'claim', id);
      return found!.fields.retracted ? 'retracted' : found!.fields.statement;
    }, claim);
  const reload = async (): Promise<void> => {
    await openHarness(page, harness.origin);
    await page.evaluate(() => window.store.openStorage(window.store.vault));
  };
  await page.evaluate(async ({ dossier, id }) => {
    const { store } = window;
    const seen = await store.readRecord(dossier, 'claim', id);
    await store.commit(dossier, [store.edit(seen!, { statement: 'two' })]);
  }, claim);
  const steps = [
    ['undo', 'one'],
    ['undo', 'retracted'],
    ['redo', 'one'],
    ['redo', 'two'],
  ] as const;
  for (const [step, expected] of steps) {
    await reload();
    await page.evaluate(([action, dossier]) => window.store[action](dossier), [step, claim.dossier] as const);
    expect(await statement()).toBe(expected);
  }
});

test('a page and its text are kept as they came, and the journal holds everything', async ({ context }) => {
  const page = await openWindow(context);
  const text = '\uFEFFقصف خيمة «عزاء»\r\nسطر ثانٍ 😀';
  const result = await page.evaluate(async (said) => {
    const { store } = window;
    const bytes = new TextEncoder().encode(said);
    const named = { sha256: store.sha256Hex(bytes), bytes, mediaType: 'text/plain' };
    const change = store.create('capture', { sha256: named.sha256, textSha256: named.sha256 });
    await store.commit(store.newId(), [change], [named]);
    await store.journalSettled();
    await store.db.bytes.clear();
    const state = await store.vault.state();
    const count = await store.db.entries.count();
    return { text: await store.readText(named.sha256), same: state.ok && state.value.entries === count };
  }, text);
  expect(result).toEqual({ text, same: true });
});

test('three hundred claims saved at once are one act', async ({ context }) => {
  const page = await openWindow(context);
  const counts = await page.evaluate(async () => {
    const { store } = window;
    const dossier = store.newId();
    const claims = Array.from({ length: 300 }, (_, i) => store.create('claim', { statement: `claim ${i}` }));
    const saved = await store.commit(dossier, claims);
    const acts = await store.readActs(dossier, 5);
    return [saved.ok, (await store.readRecords(dossier, 'claim')).length, acts.length];
  });
  expect(counts).toEqual([true, 300, 1]);
});
