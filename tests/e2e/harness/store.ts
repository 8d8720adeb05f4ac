/** The data layer without screens, in a real browser: what the tests of the store and its benchmark drive. */
import * as change from '../../../renderer/data/change';
import * as commit from '../../../renderer/data/commit';
import * as database from '../../../renderer/data/database';
import * as identity from '../../../renderer/data/identity';
import { liveRows } from '../../../renderer/data/live-rows';
import * as queries from '../../../renderer/data/queries';
import * as rebuild from '../../../renderer/data/rebuild';
import * as recover from '../../../renderer/data/recover';
import * as saveState from '../../../renderer/data/save-state';
import * as start from '../../../renderer/data/start';
import * as journal from '../../../renderer/data/vault-queue';
import { browserVault } from '../../../renderer/host/browser-vault';
import { sha256Hex } from '../../../shared/hash';
import type { FoldedRecord } from '../../../shared/log/fold';
import * as timing from './timing';

let followed: readonly FoldedRecord<'claim'>[] | undefined;

/** Follows the claims of a dossier as a screen does. */
function followClaims(dossier: string): void {
  const rows = liveRows({
    key: `claim ${dossier}`,
    read: () => queries.readRecords(dossier, 'claim'),
    concerns: (key) => key[0] === 'claim' && key[1] === dossier,
  });
  rows.subscribe(() => {
    followed = rows.all() as readonly FoldedRecord<'claim'>[] | undefined;
  });
}

const kept: { kept: FoldedRecord<'claim'> | null } = { kept: null };

export const store = {
  ...change,
  ...commit,
  ...database,
  ...identity,
  ...queries,
  ...rebuild,
  ...recover,
  ...saveState,
  ...start,
  ...journal,
  ...timing,
  ...kept,
  sha256Hex,
  vault: browserVault,
  followClaims,
  followed: () => followed?.map((claim) => claim.fields.statement),
};

declare global {
  interface Window {
    store: typeof store;
  }
}

window.store = store;
