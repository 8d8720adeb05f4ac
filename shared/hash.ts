/**
 * SHA-256, the name under which bytes are stored. One synchronous implementation for every face, so that the
 * command line, workers and the window agree on what a capture is called.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from './records/ids';

/** SHA-256 (FIPS 180-4) of some bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): Sha256 {
  return bytesToHex(sha256(bytes));
}

/** Bytes hashed at one go between two pauses. */
const STEP = 4 << 20;

/**
 * SHA-256 of many bytes without holding up the screen.
 * @param pause awaited between steps of 4 MB; what it throws ends the hashing
 */
export async function sha256InSteps(bytes: Uint8Array, pause: () => Promise<void>): Promise<Sha256> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += STEP) {
    if (at > 0) await pause();
    hash.update(bytes.subarray(at, at + STEP));
  }
  return bytesToHex(hash.digest());
}
