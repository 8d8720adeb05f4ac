/**
 * The sentinel: a second witness, kept outside IndexedDB, of how much the database held when it was last
 * written. It can only say less than was there, never more, so it never raises a false alarm.
 */
import { z } from 'zod';

const KEY = 'qarina.sentinel';

const sentinelSchema = z.object({ schema: z.number().int(), entries: z.number().int().nonnegative() });
export type Sentinel = z.infer<typeof sentinelSchema>;

/** What the sentinel remembers, or null where there is none. */
export function readSentinel(): Sentinel | null {
  try {
    const parsed = sentinelSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function writeSentinel(sentinel: Sentinel): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(sentinel));
  } catch {
    // A full disk: the sentinel stays at what it said before, which is still true.
  }
}

/** Counts entries that were just acknowledged. */
export function noteSaved(entries: number): void {
  const before = readSentinel();
  if (before) writeSentinel({ ...before, entries: before.entries + entries });
}
