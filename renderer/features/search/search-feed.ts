/**
 * Keeps the worker's index in step with the dossier: what the index kept from before lacks, or holds in another
 * version, is sent to it; then whatever changes, in this window or in another. A worker that fails is replaced
 * once, and everything is sent anew.
 */
import type { Id, Sha256 } from '../../../shared/records/ids';
import type { SearchDocument } from '../../../shared/search/documents';
import type { SearchClient } from '../../workers/search-client';
import type { WithBytes } from '../../workers/search-protocol';

export type FeedState =
  | { readonly state: 'opening' }
  /** `done` of `all` documents that had to be indexed are. */
  | { readonly state: 'building'; readonly done: number; readonly all: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed' };

export interface FeedOptions {
  readonly dossier: Id;
  readonly makeClient: () => SearchClient;
  /** Stored bytes; null where they are not there. */
  readonly readBytes: (sha256: Sha256) => Promise<Uint8Array | null>;
  /** Told each time that another search may find something else. */
  readonly onChange: (state: FeedState) => void;
}

/** How many documents are sent at once: few enough that a search need not wait long in between. */
const BATCH = 40;

/** A document as it could be sent: where its text is missing its version says so, and it is tried again. */
const sentVersion = ({ document, bytes }: WithBytes): string =>
  document.captured && !bytes ? `${document.version} without text` : document.version;

export class SearchFeed {
  readonly #options: FeedOptions;
  #client: SearchClient | null = null;
  #known = new Map<string, string>();
  #wanted: readonly SearchDocument[] | null = null;
  #running = false;
  #replaced = false;
  #ended = false;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** The worker, once its index is open. */
  get client(): SearchClient | null {
    return this.#client;
  }

  /** Brings the index to what the dossier now holds. The latest call counts. */
  follow(documents: readonly SearchDocument[]): void {
    this.#wanted = documents;
    void this.#run();
  }

  end(): void {
    this.#ended = true;
    this.#client?.end();
  }

  async withBytes(document: SearchDocument): Promise<WithBytes> {
    const { captured } = document;
    if (!captured) return { document, bytes: null };
    const bytes = await this.#options.readBytes(captured.sha256).catch(() => null);
    return { document, bytes };
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#wanted && !this.#ended) {
      const wanted = this.#wanted;
      this.#wanted = null;
      if (await this.#bring(wanted)) continue;
      if (this.#ended) break;
      this.#wanted ??= wanted;
      if (this.#replaced) {
        this.#options.onChange({ state: 'failed' });
        break;
      }
      this.#replaced = true;
      this.#client?.end();
      this.#client = null;
    }
    this.#running = false;
  }

  async #open(): Promise<SearchClient | null> {
    if (this.#client) return this.#client;
    const client = this.#options.makeClient();
    this.#client = client;
    // A worker that takes the place of a failed one does not trust what was kept.
    const { dossier } = this.#options;
    const opened = await client.ask({ kind: 'open', dossier, anew: this.#replaced });
    if (!opened.ok) return null;
    this.#known = new Map(opened.value);
    return client;
  }

  /** @returns false where the worker failed */
  async #bring(documents: readonly SearchDocument[]): Promise<boolean> {
    const client = await this.#open();
    if (!client) return false;
    const keys = new Set(documents.map(({ key }) => key));
    const drop = [...this.#known.keys()].filter((key) => !keys.has(key));
    const lacking = documents.filter(({ key, version }) => this.#known.get(key) !== version);
    const { onChange } = this.#options;
    for (let at = 0; at < lacking.length || (at === 0 && drop.length > 0); at += BATCH) {
      if (this.#wanted && at > 0) return true;
      onChange({ state: 'building', done: at, all: lacking.length });
      const batch = await Promise.all(lacking.slice(at, at + BATCH).map((one) => this.withBytes(one)));
      const sent = batch.map((one) => ({
        ...one,
        document: { ...one.document, version: sentVersion(one) },
      }));
      const put = await client.ask({ kind: 'put', documents: sent, drop: at === 0 ? drop : [] });
      if (!put.ok) return false;
      if (at === 0) for (const key of drop) this.#known.delete(key);
      for (const { document } of sent) this.#known.set(document.key, document.version);
    }
    onChange({ state: 'ready' });
    return true;
  }
}
