/** Goes through the stored bytes of a dossier, one after the other, and counts how they were found. */
import type { Sha256 } from '../../../shared/records/ids';
import type { StoredState } from '../../data/stored';

export interface Verified {
  /** How many were looked at so far. */
  readonly done: number;
  readonly all: number;
  readonly found: Readonly<Record<StoredState, number>>;
}

/** Milliseconds of work between two pauses: less than one frame. */
const SLICE = 12;

/**
 * @param examine looks at one stored thing; what it throws ends the check
 * @param pause lets the screen draw; awaited whenever a slice of work is over
 * @param stopped asked before each; a check that was stopped keeps what it counted
 */
export async function verifyBytes(
  hashes: readonly Sha256[],
  tools: {
    readonly examine: (sha256: Sha256) => Promise<StoredState>;
    readonly pause: () => Promise<void>;
    readonly now: () => number;
    readonly stopped: () => boolean;
    readonly onProgress: (so: Verified) => void;
  },
): Promise<Verified> {
  const found: Record<StoredState, number> = { sound: 0, restored: 0, damaged: 0, missing: 0 };
  const all = hashes.length;
  let done = 0;
  let since = tools.now();
  for (const sha256 of hashes) {
    if (tools.stopped()) break;
    found[await tools.examine(sha256)]++;
    done++;
    if (tools.now() - since < SLICE) continue;
    tools.onProgress({ done, all, found: { ...found } });
    await tools.pause();
    since = tools.now();
  }
  return { done, all, found };
}
