/** What the window and its reading worker say to each other. One worker reads one page and ends. */
import type { ReadPage, ReadProblem } from '../../shared/intake/page';
import type { Sha256 } from '../../shared/records/ids';

/** Where a page's bytes or words are. A `File` is a handle: the worker reads it, the window never does. */
export type PageSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly html: string | null };

export interface ReadRequest {
  readonly name: string;
  readonly source: PageSource;
  /** An encoding the editor chose, or null to find it. */
  readonly encoding: string | null;
}

/** A page as it was read, with what is stored of it. */
export interface PageRead {
  readonly page: ReadPage;
  /** The raw file; for pasted text its UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: Sha256;
  readonly textSha256: Sha256;
}

/** Why nothing of a page came in. */
export type IntakeProblem =
  | ReadProblem
  /** The system could not hand over the file's bytes. */
  | { readonly reason: 'unreadable' }
  /** The reader itself failed: a mistake of ours. `detail` is for a bug report. */
  | { readonly reason: 'crashed'; readonly detail: string }
  /** The editor stopped it. */
  | { readonly reason: 'stopped' };

export type WorkerMessage =
  /** Share of the work done, 0 to 1. */
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'read'; readonly read: PageRead }
  | { readonly kind: 'problem'; readonly problem: IntakeProblem };
