/** Web and mail addresses in a text: their figures are none of the text's. */
import type { Span } from './fold';

const WEB = /https?:\/\/.|www\../iu;

/** Whether a word without spaces holds `a@b.c`. One look from each side, whatever the word is made of. */
function holdsMail(word: string): boolean {
  const at = word.indexOf('@', 1);
  return at > 0 && word.lastIndexOf('.', word.length - 2) >= at + 2;
}

/** The addresses between two offsets, in order, without overlap. Linear in the length. */
export function findAddresses(text: string, from = 0, to = text.length): Span[] {
  const line = text.slice(from, to);
  if (!line.includes('@') && !line.includes('/') && !/www/iu.test(line)) return [];
  const found: Span[] = [];
  for (const { 0: word, index } of line.matchAll(/\S+/gu)) {
    const end = from + index + word.length;
    if (holdsMail(word)) found.push({ start: from + index, end });
    else {
      const web = word.search(WEB);
      if (web >= 0) found.push({ start: from + index + web, end });
    }
  }
  return found;
}

/** Answers whether an offset is in one of some spans in order; the offsets asked for must not fall. */
export function inOrder(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++;
    return next < spans.length && spans[next]!.start <= offset;
  };
}
