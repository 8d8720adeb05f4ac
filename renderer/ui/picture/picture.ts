/**
 * A drawing as data: lines, shapes and words in plain coordinates. One drawing is shown on screen, saved as SVG
 * and painted as PNG, and its layout can be tested without a browser.
 */

/** Colours by what they are for; a screen takes them from its theme, a file from the light one. */
export const inks = ['ink', 'ink-2', 'ink-3', 'line', 'line-strong', 'accent', 'sheet', 'ask-line'] as const;
export type Ink = (typeof inks)[number];

export type Mark =
  | {
      readonly kind: 'path';
      /** SVG path data. */
      readonly d: string;
      readonly fill?: Ink | undefined;
      readonly stroke?: Ink | undefined;
      /** In drawing units; 1.5 where nothing is said. */
      readonly width?: number | undefined;
      readonly dash?: readonly number[] | undefined;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly ink: Ink;
      readonly size: number;
      readonly bold?: boolean | undefined;
      /** Which edge of the words stands at `x`, whatever their direction. */
      readonly edge: 'left' | 'middle' | 'right';
      readonly dir: 'ltr' | 'rtl';
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** How far it reaches above its zero: a heading put on later needs no mark moved. */
  readonly top?: number | undefined;
  readonly marks: readonly Mark[];
  /** What the drawing shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
}

/** How wide some words are, in drawing units. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** A guess that needs no fonts: on the wide side, so that nothing laid out with it collides. */
export const guessWidth: Measure = (text, size, bold = false) =>
  [...text].length * size * (bold ? 0.62 : 0.56);

/** SVG's own word for an edge: it counts from where the words begin. */
export function anchorOf(edge: 'left' | 'middle' | 'right', dir: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (edge === 'middle') return 'middle';
  return (edge === 'left') === (dir === 'ltr') ? 'start' : 'end';
}

/** Cuts words to a width, at a word where there is one. */
export function fitText(text: string, width: number, size: number, measure: Measure): string {
  if (measure(text, size) <= width) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`, size) <= width) low = middle;
    else high = middle - 1;
  }
  const kept = letters.slice(0, low).join('');
  const word = kept.lastIndexOf(' ');
  return `${(word > low / 2 ? kept.slice(0, word) : kept).trimEnd()}…`;
}

/** The direction of some words by their first letter that has one, as `dir="auto"` would take it. */
export function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  if (!first) return otherwise;
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(first) ? 'rtl' : 'ltr';
}
