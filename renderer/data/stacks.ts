/** What one editor can undo and redo in a dossier, read from the newest acts backwards, only as far as needed. */
import { Dexie } from 'dexie';
import type { Act } from '../../shared/log/acts';
import { type UndoStacks, undoStacks } from '../../shared/log/undo';
import type { Id } from '../../shared/records/ids';
import { db } from './database';

const FIRST_READ = 64;

async function newestOwnActs(dossier: Id, editor: Id, limit: number): Promise<Act[]> {
  return db.acts
    .where('[dossier+by.id+act]')
    .between([dossier, editor, Dexie.minKey], [dossier, editor, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** The editor's stacks: complete at their newest end, as deep as was read. */
export async function readStacks(dossier: Id, editor: Id): Promise<UndoStacks> {
  for (let limit = FIRST_READ; ; limit *= 4) {
    const acts = await newestOwnActs(dossier, editor, limit);
    const stacks = undoStacks(acts);
    const all = acts.length < limit;
    if (all || (!stacks.incomplete && stacks.undo.length > 0)) return stacks;
  }
}

/** The act that first did what an undo or a redo undoes or does again: what a menu names. */
export async function firstAct(act: Act): Promise<Act> {
  let current = act;
  while (current.undoes) {
    const earlier = await db.acts.get([current.dossier, current.undoes]);
    if (!earlier) return current;
    current = earlier;
  }
  return current;
}
