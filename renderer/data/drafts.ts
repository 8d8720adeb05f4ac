/**
 * Drafts: what an editor is typing and has not saved yet. They live in a small database of their own on this
 * machine, are no part of any dossier, and are offered again after a crash. (Not in localStorage: Chromium holds
 * its writes back for seconds, and a killed browser loses them.)
 */
import { Dexie, type Table } from 'dexie';

/** What was typed, and when it was last kept. */
export interface Draft {
  readonly key: string;
  /** Instant of the last keeping, ISO in UTC. */
  readonly at: string;
  readonly value: unknown;
}

class DraftDatabase extends Dexie {
  declare readonly drafts: Table<Draft, string>;

  constructor() {
    super('qarina-drafts');
    this.version(1).stores({ drafts: 'key' });
  }
}

const drafts = new DraftDatabase();

/** The draft kept under a key, or null where there is none or it cannot be read. */
export async function readDraft(key: string): Promise<Draft | null> {
  try {
    return (await drafts.drafts.get(key)) ?? null;
  } catch {
    return null;
  }
}

/** All drafts whose keys begin alike; none where they cannot be read. */
export async function readDrafts(prefix: string): Promise<readonly Draft[]> {
  try {
    return await drafts.drafts.where('key').startsWith(prefix).toArray();
  } catch {
    return [];
  }
}

/** Keeps a draft. @returns it with its time, or null where the machine would not keep it */
export async function keepDraft(key: string, value: unknown): Promise<Draft | null> {
  const draft = { key, value, at: new Date().toISOString() };
  try {
    await drafts.drafts.put(draft);
    return draft;
  } catch {
    return null;
  }
}

/** Forgets a draft: it was saved, or thrown away. */
export async function dropDraft(key: string): Promise<void> {
  try {
    await drafts.drafts.delete(key);
  } catch {
    // A draft that stays is offered once more; nothing is lost by it.
  }
}
