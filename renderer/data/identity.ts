/**
 * Who is working here, and new names for what they make. The clock and randomness of the renderer enter the
 * log here and nowhere else; ids never run backwards, even where the machine's clock does.
 */
import type { Editor } from '../../shared/log/entry';
import { type Id, makeUuid7 } from '../../shared/records/ids';

let last = 0;
let counter = 0;

/** A new UUIDv7, greater than every id made before in this window. */
export function newId(): Id {
  const now = Date.now();
  if (now > last) {
    last = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    last++;
    counter = 0;
  }
  const random = crypto.getRandomValues(new Uint8Array(10));
  random[0] = counter >> 8;
  random[1] = counter & 0xff;
  return makeUuid7(last, random);
}

/** The year 3000. An id from beyond it was made by no honest clock, and must not use up the ids there are. */
const LAST_BELIEVED_MS = Date.UTC(3000);

/** Raises the floor below which no new id may fall: the last entry of the log, whatever the clock says. */
export function idsAfter(id: Id): void {
  const millis = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  if (millis >= last && millis < LAST_BELIEVED_MS) {
    last = millis + 1;
    counter = 0;
  }
}

const key = 'qarina.editor';

/** The editor of this machine: an id made once, and the name they gave. */
export function currentEditor(): Editor {
  const stored = localStorage.getItem(key);
  if (stored) {
    try {
      const parsed: unknown = JSON.parse(stored);
      if (typeof parsed === 'object' && parsed && 'id' in parsed && 'name' in parsed) {
        return { id: String(parsed.id), name: String(parsed.name) };
      }
    } catch {
      // An unreadable setting is replaced below.
    }
  }
  const made = { id: newId(), name: '' };
  localStorage.setItem(key, JSON.stringify(made));
  return made;
}

export function renameEditor(name: string): void {
  localStorage.setItem(key, JSON.stringify({ ...currentEditor(), name: name.trim().slice(0, 200) }));
}

const nameAnsweredKey = 'qarina.editor.name-answered';

/** Whether the editor has given no name yet, and was not asked for one. */
export function isNameAwaited(): boolean {
  return currentEditor().name === '' && localStorage.getItem(nameAnsweredKey) === null;
}

/** Takes the answer of an editor who was asked for a name; left empty, they are not asked again. */
export function answerName(name: string): void {
  localStorage.setItem(nameAnsweredKey, 'yes');
  if (name.trim() !== '') renameEditor(name);
}

/**
 * Brings the two places where the editor is kept into line. The id that the database holds wins: entries in the
 * log bear it, and undo goes by it. The name is the last one given.
 * @param durable the editor as the database holds them, null where it holds none
 * @returns the editor from now on, for the database to keep
 */
export function reconcileEditor(durable: Editor | null): Editor {
  const local = currentEditor();
  const agreed = durable ? { id: durable.id, name: local.name || durable.name } : local;
  localStorage.setItem(key, JSON.stringify(agreed));
  return agreed;
}
