/**
 * A tally: how many entries there are, and a fingerprint of which. Database, journal and sentinel each keep
 * one; where they differ, something was lost or is still to be written down.
 */
import type { Id } from '../records/ids';

export interface Tally {
  readonly entries: number;
  /** XOR of all entry ids as 32 hexadecimal digits: equal sets of ids print alike, whatever their order. */
  readonly fingerprint: string;
}

/** The tally of no entries. */
export const emptyTally: Tally = { entries: 0, fingerprint: '0'.repeat(32) };

/**
 * Counts ids into a tally.
 * @param ids distinct ids that the tally does not hold yet: XOR would cancel one that it holds
 */
export function addToTally(tally: Tally, ids: Iterable<Id>): Tally {
  const words = [0, 8, 16, 24].map((at) => Number.parseInt(tally.fingerprint.slice(at, at + 8), 16));
  let entries = tally.entries;
  for (const id of ids) {
    const hex = id.replaceAll('-', '');
    for (let i = 0; i < 4; i++) words[i]! ^= Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
    entries++;
  }
  return {
    entries,
    fingerprint: words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
