/**
 * Invisible and overriding marks in captured text are shown, not obeyed. Chromium would let a right-to-left
 * override inside a text node turn the line, whatever the CSS around it; so what stands on screen in the place
 * of such a mark is a visible stand-in of the same length. Offsets stay true, the captured text is not
 * touched, and copying yields what was captured (see `copiedText` in dom-offsets).
 */
import { findMarks, showMarks } from '../../shared/arabic/marks';

/** The text as it is shown: of equal length, every hidden mark replaced by its stand-in. */
export const showHiddenMarks = (text: string): string =>
  // What is shown is a part of a text: a byte order mark at its beginning is a hidden mark like any other.
  showMarks(` ${text}`).slice(1);

/** A kind of hidden mark and the offsets at which it stands. */
export interface HiddenMark {
  readonly code: number;
  /** As Unicode abbreviates it: `RLO`. */
  readonly name: string;
  /** What stands for it on screen. */
  readonly sign: string;
  readonly offsets: readonly number[];
}

/** The hidden marks of a part of a text, by kind, in the order of their first appearance. */
export function findHiddenMarks(text: string, start = 0, end = text.length): readonly HiddenMark[] {
  const kinds = new Map<string, number[]>();
  for (const { at, name } of findMarks(text)) {
    if (at < start || at >= end) continue;
    const offsets = kinds.get(name) ?? [];
    offsets.push(at);
    kinds.set(name, offsets);
  }
  return [...kinds].map(([name, offsets]) => {
    const char = text.charAt(offsets[0] ?? 0);
    return { code: char.charCodeAt(0), name, sign: showHiddenMarks(char), offsets };
  });
}

/** A code point as Unicode writes it: `U+202E`. */
export const codeName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
