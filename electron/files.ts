/**
 * The editor's own files. The renderer never names a path: it holds opaque handles, given only for files that
 * came through a dialog or from the system, and nothing else can be written or revealed.
 */
import { randomUUID } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { HostError, OpenedFile, OpenRequest, Outcome, SavedFile, SaveRequest } from '../shared/host-api';
import { fail, ok, type Result } from '../shared/result';
import { sha256, writeAtomic } from './atomic-write';
import { describeFailure } from './disk-errors';

/** What the system's dialogs do for us; the paths they answer are trusted, since an editor chose them. */
export interface FileDialogs {
  /** @returns the chosen paths, empty where the editor thought better of it */
  chooseToOpen(extensions: readonly string[], multiple: boolean): Promise<readonly string[]>;
  /** @returns null where the editor thought better of it */
  chooseToSave(suggestedName: string): Promise<string | null>;
  /** Asked where a file to be saved over is not as we left it. */
  askAboutChange(name: string): Promise<'replace' | 'save-as' | 'cancel'>;
  reveal(path: string): void;
}

/** A file a handle stands for, with the hash of what we last read from it or wrote to it. */
interface Place {
  readonly path: string;
  hash: string;
}

async function readWithin(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
  const fileName = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return fail({ reason: 'denied', fileName, detail: 'not a file' });
    if (found.size > maxBytes) return fail({ reason: 'too-large', fileName });
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail(describeFailure(error, fileName));
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Adds the suggested extension where the editor typed none and that hits no file the dialog did not ask about. */
async function complete(path: string, suggestedName: string): Promise<string> {
  const extension = extname(suggestedName);
  if (extension === '' || extname(path) !== '') return path;
  const completed = `${path}${extension}`;
  return (await exists(completed)) ? path : completed;
}

const unread = (name: string, problem: HostError): OpenedFile => ({
  name,
  bytes: new Uint8Array(),
  location: null,
  problem,
});

/** The files of one run of the program. */
export class Files {
  readonly #dialogs: FileDialogs;
  readonly #places = new Map<string, Place>();

  constructor(dialogs: FileDialogs) {
    this.#dialogs = dialogs;
  }

  /** Opens what the editor chooses. A single file that fails is an error; one among several bears its problem. */
  async open(request: OpenRequest): Outcome<readonly OpenedFile[]> {
    const paths = await this.#dialogs.chooseToOpen(request.extensions, request.multiple);
    if (paths.length === 0) return fail({ reason: 'cancelled' });
    const opened: OpenedFile[] = [];
    for (const path of paths) {
      const file = await this.read(path, request.maxBytes);
      if (file.ok) opened.push(file.value);
      else if (paths.length === 1) return file;
      else opened.push(unread(basename(path), file.error));
    }
    return ok(opened);
  }

  /** Reads a file that a dialog or the system named, and gives it a handle. */
  async read(path: string, maxBytes: number): Outcome<OpenedFile> {
    const bytes = await readWithin(path, maxBytes);
    if (!bytes.ok) return bytes;
    return ok({
      name: basename(path),
      bytes: bytes.value,
      location: this.#remember(path, sha256(bytes.value)),
    });
  }

  /** Saves to a known place, or asks where. */
  async save(request: SaveRequest): Outcome<SavedFile> {
    const place = request.location ? this.#places.get(request.location) : undefined;
    if (!place) return this.#saveAs(request);
    const current = await readWithin(place.path, Number.MAX_SAFE_INTEGER);
    if (current.ok && sha256(current.value) !== place.hash) {
      const choice = await this.#dialogs.askAboutChange(basename(place.path));
      if (choice === 'cancel') return fail({ reason: 'cancelled' });
      if (choice === 'save-as') return this.#saveAs(request);
    }
    return this.#write(place.path, request.bytes);
  }

  /** Shows a file in the system's file manager. */
  async reveal(location: string): Outcome<void> {
    const place = this.#places.get(location);
    if (!place || !(await exists(place.path))) return fail({ reason: 'not-found' });
    this.#dialogs.reveal(place.path);
    return ok(undefined);
  }

  async #saveAs(request: SaveRequest): Outcome<SavedFile> {
    const chosen = await this.#dialogs.chooseToSave(request.suggestedName);
    if (chosen === null) return fail({ reason: 'cancelled' });
    return this.#write(await complete(chosen, request.suggestedName), request.bytes);
  }

  async #write(path: string, bytes: Uint8Array): Outcome<SavedFile> {
    const name = basename(path);
    try {
      await writeAtomic(path, bytes);
      return ok({ name, location: this.#remember(path, sha256(bytes)) });
    } catch (error) {
      return fail(describeFailure(error, name));
    }
  }

  #remember(path: string, hash: string): string {
    for (const [location, place] of this.#places) {
      if (place.path === path) {
        place.hash = hash;
        return location;
      }
    }
    const location = randomUUID();
    this.#places.set(location, { path, hash });
    return location;
  }
}
