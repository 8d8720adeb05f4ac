/**
 * Rows that follow the database. Each set is read once; after that only the records that changed are read
 * again, and a record that did not change stays the same object, so that screens draw only what is new. All
 * components that ask for the same rows share one set.
 */
import type { FoldedRecord } from '../../shared/log/fold';
import { db, type RecordKey } from './database';
import { onRecordsChanged, type RecordChange } from './mutations';

/** Which rows belong to a set, and how they are read at first. */
export interface RowQuery {
  /** Equal keys mean equal sets. */
  readonly key: string;
  readonly read: () => PromiseLike<FoldedRecord[]>;
  /** Whether a record belongs to the set, judged by its key. */
  readonly concerns: (key: RecordKey) => boolean;
}

/** How long a set that nobody shows is kept up to date, in milliseconds: long enough to change screens. */
const KEEP_MS = 10_000;
/** How long to wait before reading again what could not be read. */
const RETRY_MS = 1000;
/** More changed records than this are read again as a whole. */
const MANY = 500;

const byCreation = (a: FoldedRecord, b: FoldedRecord): number =>
  a.created.entry < b.created.entry ? -1 : a.created.entry > b.created.entry ? 1 : 0;

/** One string for each row of a set; all rows of a set are of one kind. */
const nameOf = ({ dossier, id }: Pick<FoldedRecord, 'dossier' | 'id'>): string => `${dossier} ${id}`;

/** One live set of rows. */
export class LiveRows {
  readonly #query: RowQuery;
  readonly #onIdle: () => void;
  readonly #listeners = new Set<() => void>();
  #rows: readonly FoldedRecord[] | undefined;
  #current: readonly FoldedRecord[] | undefined;
  #changed = new Map<string, RecordKey>();
  #stale = true;
  #reading = false;
  #stop: (() => void) | null = null;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(query: RowQuery, onIdle: () => void) {
    this.#query = query;
    this.#onIdle = onIdle;
  }

  /** In order of creation, retracted ones too; `undefined` until they are read. */
  readonly all = (): readonly FoldedRecord[] | undefined => this.#rows;

  /** Those that are not retracted. */
  readonly current = (): readonly FoldedRecord[] | undefined => this.#current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    clearTimeout(this.#idleTimer);
    if (!this.#stop) {
      this.#stop = onRecordsChanged((change) => this.#note(change));
      void this.#refresh();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#idleTimer);
      this.#idleTimer = setTimeout(() => this.#idle(), KEEP_MS);
    };
  };

  #idle(): void {
    this.#stop?.();
    this.#stop = null;
    clearTimeout(this.#retryTimer);
    this.#stale = true;
    this.#onIdle();
  }

  #note(change: RecordChange): void {
    if (change === 'any') this.#stale = true;
    else {
      for (const key of change) if (this.#query.concerns(key)) this.#changed.set(key.join(' '), key);
      if (this.#changed.size > MANY) this.#stale = true;
    }
    if (this.#stale || this.#changed.size > 0) void this.#refresh();
  }

  /** One reader at a time; what changes meanwhile is read in the next round. */
  async #refresh(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#stop && (this.#stale || this.#changed.size > 0)) {
        const keys = [...this.#changed.values()];
        const whole = this.#stale;
        this.#stale = false;
        this.#changed = new Map();
        this.#show(whole ? await this.#query.read() : await this.#patch(keys));
      }
    } catch {
      this.#stale = true;
      clearTimeout(this.#retryTimer);
      this.#retryTimer = setTimeout(() => void this.#refresh(), RETRY_MS);
    } finally {
      this.#reading = false;
    }
  }

  async #patch(keys: readonly RecordKey[]): Promise<FoldedRecord[]> {
    const found = await db.records.bulkGet([...keys]);
    const rows = new Map((this.#rows ?? []).map((row) => [nameOf(row), row]));
    keys.forEach(([, dossier, id], i) => {
      const row = found[i];
      if (row) rows.set(nameOf(row), row);
      else rows.delete(nameOf({ dossier, id }));
    });
    return [...rows.values()];
  }

  #show(rows: FoldedRecord[]): void {
    const known = new Map((this.#rows ?? []).map((row) => [nameOf(row), row]));
    const same = (row: FoldedRecord): FoldedRecord => {
      const before = known.get(nameOf(row));
      return before && before.changed.entry === row.changed.entry && sameHeads(before, row) ? before : row;
    };
    this.#rows = rows.map(same).sort(byCreation);
    this.#current = this.#rows.filter((row) => !row.fields.retracted);
    for (const listener of this.#listeners) listener();
  }
}

/** A record is what its heads are: the same entries standing means the same record. */
function sameHeads(a: FoldedRecord, b: FoldedRecord): boolean {
  const fields = Object.keys(b.heads);
  return (
    fields.length === Object.keys(a.heads).length &&
    fields.every((field) => a.heads[field]?.join() === b.heads[field]!.join())
  );
}

const sets = new Map<string, LiveRows>();

/** A live set that has been read already, by its query's key. */
export function loadedRows(key: string): LiveRows | null {
  const known = sets.get(key);
  return known?.all() ? known : null;
}

/** The live set for a query, shared by all who ask for it. */
export function liveRows(query: RowQuery): LiveRows {
  const known = sets.get(query.key);
  if (known) return known;
  const made: LiveRows = new LiveRows(query, () => {
    if (sets.get(query.key) === made) sets.delete(query.key);
  });
  sets.set(query.key, made);
  return made;
}

const none: readonly FoldedRecord[] = [];

/** The set of no rows, for a hook that has nothing to ask. */
export const noRows: Pick<LiveRows, 'subscribe' | 'all' | 'current'> = {
  subscribe: () => () => {},
  all: () => none,
  current: () => none,
};
