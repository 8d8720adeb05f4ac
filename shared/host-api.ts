/**
 * What the renderer may ask of the machine it runs on: one interface, two implementations (the Electron
 * window, the tab on 127.0.0.1). No feature asks which one it has; what a host cannot do it answers with
 * `unsupported`, and `can` lets a screen leave the button out.
 */
import type { Entry } from './log/entry';
import type { Id, Sha256 } from './records/ids';
import type { Result } from './result';

/** Why the machine did not do it. `detail` is for a bug report, never the only thing an editor sees. */
export interface HostError {
  readonly reason:
    | 'cancelled'
    | 'unsupported'
    | 'no-space'
    | 'denied'
    | 'too-large'
    | 'not-found'
    | 'damaged'
    | 'timed-out'
    | 'failed';
  readonly fileName?: string;
  readonly detail?: string;
}

export type Outcome<T> = Promise<Result<T, HostError>>;

/** A file read into memory. `location` is an opaque handle for saving back or revealing, null where unknown. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly location: string | null;
  /** One of several files that could not be read, and why; `bytes` is empty then. The others are not affected. */
  readonly problem?: HostError;
}

export interface OpenRequest {
  /** Extensions without the dot; empty means any. */
  readonly extensions: readonly string[];
  readonly multiple: boolean;
  /** Files larger than this many bytes are refused with `too-large` before they are read. */
  readonly maxBytes: number;
}

export interface SaveRequest {
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Save over this location without asking, where the host can (see `can.saveInPlace`). */
  readonly location?: string | null | undefined;
}

export interface SavedFile {
  readonly name: string;
  readonly location: string | null;
}

/** A command chosen in the native menu, carried out by the renderer. */
export type MenuCommand =
  | 'new-dossier'
  | 'open'
  | 'import'
  | 'save'
  | 'save-as'
  | 'print'
  | 'undo'
  | 'redo'
  | 'home'
  | 'shortcuts';

/** What the journal beside the database holds. Compared with the database each time Qarina starts. */
export interface VaultState {
  /** How many distinct entries have been journalled. */
  readonly entries: number;
  /** The highest schema version among them. */
  readonly schema: number;
  /** XOR of all entry ids as 32 hexadecimal digits: equal sets of entries print alike. */
  readonly fingerprint: string;
  /** Instant of the last append, or null. */
  readonly changedAt: string | null;
}

/** Entries read back from a journal, with what could not be read (a torn last line, flipped bytes). */
export interface Salvage {
  readonly entries: readonly Entry[];
  readonly damagedLines: number;
}

/** A vault found on this machine: this database's own, another browser's, or the window's. */
export interface VaultSummary {
  readonly id: Id;
  /** Whether it is the caller's own. */
  readonly own: boolean;
  readonly entries: number;
  readonly changedAt: string | null;
}

/**
 * A journal of every entry, and the bytes they name, outside the browser's database: what is left when the
 * database is lost. One vault for each database; its id is kept by the renderer's host. Writing goes to the
 * caller's own vault only; reading may name another one found by `list`, so that work done in another browser,
 * or before its settings were wiped, can be brought over. Every call settles within 5 s (reading all entries:
 * 30 s), with `timed-out` where the disk does not answer.
 */
export interface Vault {
  /** Vaults that hold something, newest first. */
  list(): Outcome<readonly VaultSummary[]>;
  state(): Outcome<VaultState>;
  append(entries: readonly Entry[]): Outcome<VaultState>;
  putBytes(sha256: Sha256, bytes: Uint8Array<ArrayBuffer>): Outcome<void>;
  readEntries(from?: Id): Outcome<Salvage>;
  /** `damaged` where the bytes no longer have that hash, `not-found` where the vault has none. */
  readBytes(sha256: Sha256, from?: Id): Outcome<Uint8Array<ArrayBuffer>>;
}

export interface HostApi {
  readonly can: {
    readonly reveal: boolean;
    readonly saveInPlace: boolean;
    readonly nativeMenu: boolean;
  };
  readonly vault: Vault;
  openFiles(request: OpenRequest): Outcome<readonly OpenedFile[]>;
  save(request: SaveRequest): Outcome<SavedFile>;
  /** Shows a saved file in the system's file manager. */
  reveal(location: string): Outcome<void>;
  /** Prints the given self-contained HTML document through the system's dialog (which also makes PDF). */
  print(html: string): Outcome<void>;
  /** The editor's language, for menus and dialogs outside the renderer. */
  setLocale(locale: 'ar' | 'en'): void;
  /** Files given by the system (double click, "open with"). @returns a function that stops listening */
  onFilesOpened(listener: (files: readonly OpenedFile[]) => void): () => void;
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}
