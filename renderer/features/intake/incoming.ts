/**
 * Things that came in, before they are read: files of a drop (folders are walked), the clipboard, files handed
 * over by a dialog or the system. What cannot be a page comes along with the reason, so that the review names it
 * and nothing is passed over silently.
 */
import type { OpenedFile } from '../../../shared/host-api';
import type { Method } from '../../../shared/records/capture';
import type { PageSource } from '../../workers/intake-protocol';

/** Why a thing is no page, known before it is read. */
export type Refusal = 'not-a-page' | 'picture' | 'nothing' | 'too-many' | 'over-limit' | 'unreadable';

export interface Incoming {
  /** The file's name; empty for what was pasted. */
  readonly name: string;
  readonly method: Method;
  readonly source: PageSource | { readonly kind: 'refused'; readonly reason: Refusal };
}

/** Most files taken from one folder: more is a mistaken drop of a whole disk. */
export const MOST_FILES = 500;

const isPageName = (name: string): boolean => /\.(?:txt|html?|xhtml)$/iu.test(name);

const refused = (name: string, method: Method, reason: Refusal): Incoming => ({
  name,
  method,
  source: { kind: 'refused', reason },
});

/** Files that the host read; those it could not read come along with the reason. */
export function incomingFromOpened(files: readonly OpenedFile[], method: Method): Incoming[] {
  return files.map(({ name, bytes, problem }) => {
    if (!problem) return { name, method, source: { kind: 'bytes', bytes } };
    return refused(name, method, problem.reason === 'too-large' ? 'over-limit' : 'unreadable');
  });
}

const fromFile = (file: File, method: Method, name = file.name): Incoming => ({
  name,
  method,
  source: { kind: 'file', file },
});

const readEntries = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** Resources that browsers save beside a page: `name_files`, `name.files`. */
const isResourceFolder = (name: string): boolean => /(?:_files|\.files|_fichiers|_ملفات)$/iu.test(name);

/** Files under a folder, breadth first; hidden ones and the resources of saved pages are not looked at. */
async function walk(folder: FileSystemDirectoryEntry): Promise<Incoming[]> {
  const found: Incoming[] = [];
  const folders: FileSystemDirectoryEntry[] = [folder];
  for (let next = folders.shift(); next; next = folders.shift()) {
    const reader = next.createReader();
    for (let batch = await readEntries(reader); batch.length > 0; batch = await readEntries(reader)) {
      for (const entry of batch) {
        const name = entry.fullPath.replace(/^\//u, '');
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory) {
          if (!isResourceFolder(entry.name)) folders.push(entry as FileSystemDirectoryEntry);
          continue;
        }
        if (found.length >= MOST_FILES) return [...found, refused(folder.name, 'drop', 'too-many')];
        if (!isPageName(entry.name)) {
          found.push(refused(name, 'drop', 'not-a-page'));
          continue;
        }
        const file = await fileOf(entry as FileSystemFileEntry);
        found.push(file ? fromFile(file, 'drop', name) : refused(name, 'drop', 'unreadable'));
      }
    }
  }
  return found;
}

/** The words of a drop or a paste that carries no file. */
function fromWords(data: DataTransfer, method: Method): Incoming | null {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  if (text.trim() === '' && html.trim() === '') return null;
  return { name: '', method, source: { kind: 'text', text, html: html || null } };
}

/** What was dropped. Reads the transfer at once, as the browser empties it when the event ends. */
export async function incomingFromDrop(data: DataTransfer): Promise<Incoming[]> {
  const parts = [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const words = parts.length === 0 ? fromWords(data, 'drop') : null;
  const found: Incoming[] = words ? [words] : [];
  for (const { entry, file } of parts) {
    if (entry?.isDirectory) found.push(...(await walk(entry as FileSystemDirectoryEntry)));
    else if (file) found.push(fromFile(file, 'drop'));
  }
  return found.length > 0 ? found : [refused('', 'drop', 'nothing')];
}

/**
 * What was pasted: files if there are any, else the words. A copied picture comes with markup that only points at
 * it, so a picture is told apart first.
 */
export async function incomingFromClipboard(data: DataTransfer): Promise<Incoming[]> {
  const files = [...data.files];
  const words = fromWords(data, 'paste');
  const pictures = files.filter((file) => file.type.startsWith('image/'));
  if (files.length > pictures.length) return files.map((file) => fromFile(file, 'paste'));
  if (pictures.length > 0 && data.getData('text/plain').trim() === '')
    return [refused(pictures[0]!.name, 'paste', 'picture')];
  return [words ?? refused('', 'paste', 'nothing')];
}
