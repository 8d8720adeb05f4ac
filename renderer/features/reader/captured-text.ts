/**
 * Captured text checked before it is shown. The store vouches for its bytes (they match their fingerprint or are
 * not given out); here an article that points beyond its text is caught.
 */
import type { Block } from '../../../shared/records/article';

export type CapturedText =
  | { readonly state: 'missing' | 'mismatch' }
  | { readonly state: 'ready'; readonly text: string };

/**
 * Reads captured text and checks an article's blocks against it.
 * @param bytes the stored bytes, null where there are none that match their fingerprint
 */
export function checkText(bytes: Uint8Array | null, blocks: readonly Block[]): CapturedText {
  if (!bytes) return { state: 'missing' };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const beyond = blocks.some((block) => block.end > text.length || block.start > block.end);
  return beyond ? { state: 'mismatch' } : { state: 'ready', text };
}
