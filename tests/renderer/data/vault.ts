/** A vault in memory that behaves as the host's does, and can be made to fail. */
import type { HostError, Vault } from '../../../shared/host-api';
import type { Entry } from '../../../shared/log/entry';
import { addToTally, emptyTally } from '../../../shared/log/tally';
import type { Id, Sha256 } from '../../../shared/records/ids';
import { fail, ok } from '../../../shared/result';

export class MemoryVault implements Vault {
  readonly entries = new Map<Id, Entry>();
  readonly bytes = new Map<Sha256, Uint8Array<ArrayBuffer>>();
  schema = 1;
  damagedLines = 0;
  /** While set, every call fails with it. */
  failing: HostError | null = null;
  appends = 0;

  async list() {
    return ok([
      { id: '00000000-0000-4000-8000-000000000000', own: true, entries: this.entries.size, changedAt: null },
    ]);
  }

  async state() {
    if (this.failing) return fail(this.failing);
    return ok(this.#state());
  }

  #state() {
    const tally = addToTally(emptyTally, this.entries.keys());
    return { ...tally, schema: this.entries.size > 0 ? this.schema : 0, changedAt: null };
  }

  async append(entries: readonly Entry[]) {
    if (this.failing) return fail(this.failing);
    this.appends++;
    for (const entry of entries) if (!this.entries.has(entry.id)) this.entries.set(entry.id, entry);
    return ok(this.#state());
  }

  async putBytes(sha256: Sha256, bytes: Uint8Array<ArrayBuffer>) {
    if (this.failing) return fail(this.failing);
    this.bytes.set(sha256, bytes);
    return ok(undefined);
  }

  async readEntries() {
    if (this.failing) return fail(this.failing);
    return ok({ entries: [...this.entries.values()], damagedLines: this.damagedLines });
  }

  async readBytes(sha256: Sha256) {
    if (this.failing) return fail(this.failing);
    const found = this.bytes.get(sha256);
    return found ? ok(found) : fail({ reason: 'not-found' as const });
  }
}
