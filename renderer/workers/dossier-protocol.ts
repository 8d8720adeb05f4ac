/** What the window and the worker that packs dossier files say to each other. One worker does one file and ends. */
import type { PackedBytes } from '../../shared/dossier/pack';
import type { DossierFileProblem, UnpackedDossier } from '../../shared/dossier/unpack';
import type { Entry } from '../../shared/log/entry';
import type { Id } from '../../shared/records/ids';
import type { Result } from '../../shared/result';

export interface PackRequest {
  readonly kind: 'pack';
  readonly dossier: Id;
  readonly entries: readonly Entry[];
  readonly bytes: readonly PackedBytes[];
  /** ISO instant, written into the file. */
  readonly now: string;
}

export interface UnpackRequest {
  readonly kind: 'unpack';
  readonly file: Uint8Array<ArrayBuffer>;
}

export type DossierAnswer =
  | { readonly kind: 'packed'; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unpacked'; readonly result: Result<UnpackedDossier, DossierFileProblem> }
  /** A mistake of ours, or memory that ran out. `detail` is for a bug report. */
  | { readonly kind: 'crashed'; readonly detail: string };
