/** Which stored bytes an entry speaks of, and what they are: they travel and are kept with it. */
import type { Sha256 } from '../records/ids';
import type { Entry } from './entry';

export interface NamedBytes {
  readonly sha256: Sha256;
  readonly mediaType: string;
}

const isHash = (value: unknown): value is Sha256 => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function named(sha256: unknown, mediaType: unknown): NamedBytes[] {
  if (!isHash(sha256)) return [];
  return [{ sha256, mediaType: typeof mediaType === 'string' ? mediaType : 'application/octet-stream' }];
}

/** The bytes that an entry names: a capture's page and its text, an attachment of evidence. */
export function namedBytes({ set }: Entry): NamedBytes[] {
  const { attachment } = set;
  const attached: Readonly<Record<string, unknown>> =
    typeof attachment === 'object' && attachment !== null && !Array.isArray(attachment) ? attachment : {};
  return [
    ...named(set.sha256, set.mediaType),
    ...named(set.textSha256, 'text/plain'),
    ...named(attached.sha256, attached.mediaType),
  ];
}
