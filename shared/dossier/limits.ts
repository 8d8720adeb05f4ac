/**
 * How much a dossier file may hold before it is refused. Generous for work, small enough that no file can fill
 * a machine's memory: what a file declares is checked before anything is inflated, and what is inflated never
 * exceeds what was declared.
 */

const MiB = 2 ** 20;

export interface DossierLimits {
  /** Bytes of the file as it lies on the disk. */
  readonly file: number;
  /** Bytes of all parts together when inflated. */
  readonly total: number;
  /** Bytes of the log when inflated. */
  readonly log: number;
  /** Parts of the archive. */
  readonly parts: number;
  /** Entries of the log. */
  readonly entries: number;
  /** Inflated bytes for each byte of the file, once `total` is beyond `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const dossierLimits: DossierLimits = {
  file: 1024 * MiB,
  total: 1536 * MiB,
  log: 384 * MiB,
  parts: 50_000,
  entries: 2_000_000,
  ratio: 100,
  ratioFrom: 64 * MiB,
};
