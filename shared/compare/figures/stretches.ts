/** What of a text lies beside some spans of it. */
import type { Span } from '../../arabic/fold';
import type { Passage } from '../../claims/grammar';

/** Stretches of words of a passage that no unit holds, none across the end of a sentence. */
export function stretchesBeside({ words, sentences }: Passage, units: readonly Span[]): Span[] {
  const isHeld = ({ start, end }: Span): boolean => units.some((one) => start < one.end && one.start < end);
  return sentences.flatMap(({ from, to }) => {
    const found: { start: number; end: number }[] = [];
    let open = false;
    for (const word of words.slice(from, to)) {
      const held = isHeld(word);
      if (!held && open) found.at(-1)!.end = word.end;
      else if (!held) found.push({ start: word.start, end: word.end });
      open = !held;
    }
    return found;
  });
}
