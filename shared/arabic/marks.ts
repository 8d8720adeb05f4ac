/**
 * Marks that can make a text look other than it is: overriding and isolating directions, invisible spaces.
 * They are shown to the editor, never obeyed and never taken out of the evidence. The joiners and the two
 * direction marks (U+200C–200F) are part of honest Arabic and Persian writing and are not listed.
 * After Boucher and Anderson, “Trojan Source”, and Unicode TR36.
 */

/** Short names as Unicode abbreviates them: shown to editors as they are, in either language. */
const NAMES: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};

const SPOOFING = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u061c]/gu;

/** One neutral, visible, non-mirrored character of one UTF-16 unit each: offsets stay what they are. */
const STAND_IN_DIRECTION = '\u25c7';
const STAND_IN_SPACE = '\u2423';

export interface Mark {
  /** UTF-16 offset; every such mark is one unit long. */
  readonly at: number;
  readonly name: string;
}

/** The marks of a text, in order. A byte order mark at the very beginning is none. */
export function findMarks(text: string): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(SPOOFING)) {
    if (match.index > 0 || match[0] !== '\ufeff') found.push({ at: match.index, name: NAMES[match[0]]! });
  }
  return found;
}

/** The short name of a mark (`RLO`), or null for any other character. */
export const nameMark = (char: string): string | null => NAMES[char] ?? null;

/**
 * The text with each such mark replaced by something an editor sees and the bidi algorithm does not obey.
 * The result has the same length, so that every offset holds in both.
 */
export function showMarks(text: string): string {
  return text.replace(SPOOFING, (char, at: number) => {
    if (at === 0 && char === '\ufeff') return char;
    return char === '\u200b' || char === '\u2060' || char === '\ufeff' ? STAND_IN_SPACE : STAND_IN_DIRECTION;
  });
}
