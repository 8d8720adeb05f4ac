/** Widths of words in the interface's font, as the screen would draw them. */
import { guessWidth, type Measure } from './picture';

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures with a canvas; where there is none (tests), guesses. */
export const measureText: Measure = (text, size, bold = false) => {
  if (pen === undefined) {
    pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  }
  if (!pen) return guessWidth(text, size, bold);
  pen.font = `${bold ? 600 : 400} ${size}px "IBM Plex Sans Arabic", system-ui, sans-serif`;
  return pen.measureText(text).width;
};
