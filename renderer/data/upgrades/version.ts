/** What one version of the database declares. Every past version is kept: leaving one out would delete its tables. */
import type { Transaction } from 'dexie';

export interface DatabaseVersion {
  readonly version: number;
  /** Table → Dexie's schema string: primary key first, then indices. Only what changed since the version before. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Carries rows over from the version before; a throw rolls everything back. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
