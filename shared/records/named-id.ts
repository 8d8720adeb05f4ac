/**
 * Ids that are named and not made up: two editors who say something of the same thing apart, on machines that
 * know nothing of each other, meet in one record because both derive its id from what it is about.
 */
import { sha256Hex } from '../hash';
import type { Id } from './ids';

const encoder = new TextEncoder();

/**
 * The id of a record that is about what `parts` name: a UUID of version 8 (RFC 9562: bits of the maker's own),
 * cut from the SHA-256 of the parts.
 * @param parts never read back; their order counts, and where one ends another begins
 */
export function namedId(parts: readonly string[]): Id {
  const hash = sha256Hex(encoder.encode(JSON.stringify(parts)));
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) & 3);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
