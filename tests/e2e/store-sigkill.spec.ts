/** What was acknowledged is there after the browser was killed, twenty times in a row. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchKillable } from './harness/killable';
import { type Harness, startHarness } from './harness/serve';

const KILLS = 20;

let harness: Harness;
let profile: string;
test.beforeAll(async () => {
  harness = await startHarness();
  profile = await mkdtemp(join(tmpdir(), 'qarina-kill-'));
});
test.afterAll(async () => {
  await harness?.close();
  await rm(profile, { recursive: true, force: true });
});

test(`a claim that was acknowledged outlives ${KILLS} kills of the browser`, async () => {
  test.setTimeout(240_000);
  const dossier = '01890a5d-ac96-774b-bcce-b302099a8057';
  const acknowledged: string[] = [];
  for (let round = 0; round <= KILLS; round++) {
    const browser = await launchKillable(profile, harness.origin);
    try {
      const found = await browser.page.evaluate(async (where) => {
        const { store } = window;
        const state = await store.openStorage(store.vault);
        const claims = await store.readRecords(where, 'claim');
        return {
          state,
          claims: claims.map(({ fields }) => fields.statement),
          wrong: await store.findDeviations(),
        };
      }, dossier);
      expect(found).toEqual({ state: { state: 'ready', journal: null }, claims: acknowledged, wrong: [] });
      const statement = `claim ${round}`;
      const saved = await browser.page.evaluate(
        ([where, said]) => window.store.commit(where, [window.store.create('claim', { statement: said })]),
        [dossier, statement] as const,
      );
      expect(saved.ok).toBe(true);
      acknowledged.push(statement);
    } finally {
      await browser.kill();
    }
  }
});
