/**
 * The database: the log of every dossier on this machine, what is folded from it, and the bytes it names. It
 * opens at any version, so that each upgrade can be tried. Every transaction waits for the disk
 * (`durability: strict`); what was acknowledged survives a power cut.
 */
import { Dexie, type Table } from 'dexie';
import type { Act } from '../../shared/log/acts';
import type { Entry } from '../../shared/log/entry';
import type { FoldedRecord } from '../../shared/log/fold';
import type { Id, Sha256 } from '../../shared/records/ids';
import type { Kind } from '../../shared/records/kinds';
import { LATEST_VERSION, versions } from './upgrades/all';
import type { DatabaseVersion } from './upgrades/version';

export const DATABASE_NAME = 'qarina';

/** IndexedDB's own version number for one of ours: Dexie multiplies by ten. */
export const nativeVersion = (version: number): number => version * 10;

/** Primary key of a record's row. */
export type RecordKey = [kind: Kind, dossier: Id, id: Id];

export interface BytesRow {
  readonly sha256: Sha256;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

export class Database extends Dexie {
  declare readonly entries: Table<Entry, Id>;
  declare readonly records: Table<FoldedRecord, RecordKey>;
  declare readonly acts: Table<Act, [Id, Id]>;
  declare readonly bytes: Table<BytesRow, Sha256>;
  declare readonly meta: Table<{ readonly key: string; readonly value: unknown }, string>;

  /**
   * @param upTo the version to open at; anything but the latest is for tests of the upgrades
   * @param declared all versions there are
   */
  constructor(name = DATABASE_NAME, upTo = LATEST_VERSION, declared: readonly DatabaseVersion[] = versions) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of declared) {
      if (version > upTo) break;
      const made = this.version(version).stores({ ...stores });
      if (upgrade) made.upgrade(upgrade);
    }
  }
}

/** This window's connection. Nothing reads it before `openStorage` has looked at what is on the disk. */
export const db = new Database();
