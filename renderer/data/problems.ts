/** Why a save did not happen, told apart from what Chromium and Dexie throw. */

export interface CommitProblem {
  readonly reason: 'no-space' | 'timed-out' | 'closed' | 'invalid' | 'failed';
  /** For a bug report, never the only thing an editor sees. */
  readonly detail?: string;
}

/** Thrown where a save did not settle in time. */
export class SettleTimeout extends Error {
  override readonly name = 'SettleTimeout';
}

/** An error and what caused it: Dexie wraps, and keeps the cause in `inner`. */
function chain(error: unknown): { readonly name: string; readonly message: string }[] {
  const found: { name: string; message: string }[] = [];
  for (let next: unknown = error; next && typeof next === 'object' && found.length < 5; ) {
    const { name, message, inner } = next as { name?: unknown; message?: unknown; inner?: unknown };
    found.push({ name: String(name), message: String(message) });
    next = inner;
  }
  return found.length > 0 ? found : [{ name: '', message: String(error) }];
}

/**
 * Chromium says `UnknownError … FILE_ERROR_NO_SPACE` where the disk is full (seen on ext4), and
 * `QuotaExceededError` where the origin's share is. The requests of an aborted transaction say only that it was
 * aborted; the reason stands on the transaction.
 * @param transactionError what the transaction itself was aborted with
 */
export function explainProblem(error: unknown, transactionError?: unknown): CommitProblem {
  const causes = [...(transactionError ? chain(transactionError) : []), ...chain(error)];
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(' < ');
  const some = (pattern: RegExp): boolean => pattern.test(detail);
  if (some(/NO_SPACE|QuotaExceeded|ENOSPC/)) return { reason: 'no-space', detail };
  if (some(/SettleTimeout|TimeoutError/)) return { reason: 'timed-out', detail };
  if (some(/DatabaseClosed|InvalidStateError|OpenFailed|VersionError/)) return { reason: 'closed', detail };
  return { reason: 'failed', detail };
}
