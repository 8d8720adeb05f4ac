/**
 * Printing from the window: the document is loaded into a hidden window in which nothing can run, under an
 * address that exists only while it is printed, and goes to the system's dialog from there.
 */
import { randomUUID } from 'node:crypto';
import type { Outcome } from '../shared/host-api';
import { fail, ok } from '../shared/result';
import { printAddress } from './protocol';

/** A hidden window, as far as printing needs one. */
export interface PrintWindow {
  load(url: string): Promise<void>;
  /** Shows the system's dialog. @returns null where it was printed, the system's reason where not */
  print(): Promise<string | null>;
  close(): void;
}

/** Documents on their way to the printer, each under a name nobody can guess. */
export class Printing {
  readonly #open: () => PrintWindow;
  readonly #documents = new Map<string, string>();

  constructor(open: () => PrintWindow) {
    this.#open = open;
  }

  /** The document waiting under an id, for the protocol. */
  find(id: string): string | undefined {
    return this.#documents.get(id);
  }

  async print(html: string): Outcome<void> {
    const id = randomUUID();
    this.#documents.set(id, html);
    const window = this.#open();
    try {
      await window.load(printAddress(id));
      const reason = await window.print();
      if (reason === null) return ok(undefined);
      return fail(/cancel/iu.test(reason) ? { reason: 'cancelled' } : { reason: 'failed', detail: reason });
    } catch (error) {
      return fail({ reason: 'failed', detail: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#documents.delete(id);
      window.close();
    }
  }
}
