/**
 * Identifiers. Records and entries are named by UUIDv7 (RFC 9562): sortable by the time they were made and
 * unique without asking anybody, so that two machines can work on one dossier apart.
 */
import { z } from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A record's or an entry's id: a lower-case UUID. */
export type Id = string;

export const idSchema = z.string().regex(uuid, 'a lower-case UUID');

/** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = string;

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

/** The thirtieth of February reads like a date; printing it would throw. */
function isRealInstant(text: string): boolean {
  const millis = Date.parse(text);
  return !Number.isNaN(millis) && new Date(millis).toISOString() === text;
}

/** An instant as ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'an ISO instant in UTC')
  .refine(isRealInstant, 'an instant that the calendar has');

/**
 * A UUIDv7 from a clock and random bytes, both passed in.
 * @param millis milliseconds since 1970, non-negative
 * @param random at least 10 random bytes
 */
export function makeUuid7(millis: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  for (let i = 5, rest = Math.floor(millis); i >= 0; i--, rest = Math.floor(rest / 256))
    bytes[i] = rest % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
