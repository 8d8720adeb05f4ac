/**
 * SHA-256 of large bytes without holding up the screen: by the browser's own digest where there is one (it works on
 * another thread), else in steps with pauses.
 */
import { sha256InSteps } from '../../shared/hash';
import type { Sha256 } from '../../shared/records/ids';

/** Lets the screen draw between two steps of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Sha256> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return sha256InSteps(bytes, breathe);
  const made = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(made, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
