/** What the operating system answers when a disk refuses, in the words of the host interface. */
import type { HostError } from '../shared/host-api';

const reasons: Readonly<Record<string, HostError['reason']>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EFBIG: 'too-large',
  ETIMEDOUT: 'timed-out',
};

/** Bytes read back from a disk are not the bytes written to it. */
export class ReadBackError extends Error {
  override readonly name = 'ReadBackError';
}

/**
 * Names the reason of a failure.
 * @param error anything thrown by a file operation
 * @param fileName the file's name without folders, where an editor should read it
 */
export function describeFailure(error: unknown, fileName?: string): HostError {
  const named = fileName === undefined ? {} : { fileName };
  if (error instanceof ReadBackError) return { reason: 'failed', ...named, detail: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const detail = code || (error instanceof Error ? error.message : String(error));
  return { reason: reasons[code] ?? 'failed', ...named, detail };
}
