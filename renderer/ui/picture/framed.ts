/**
 * A drawing as it is handed over: out of its screen it has to say by itself what it shows. Its heading stands above
 * it, and below, line by line, what is told beside it on screen.
 */
import type { Mark, Measure, Picture } from './picture';

export interface Note {
  readonly text: string;
  /** A sign before the words, as path data around a point. */
  readonly sign?: ((x: number, y: number) => string) | undefined;
}

export interface Frame {
  readonly heading: string;
  /** Under the heading: of what and where. */
  readonly scope: string;
  readonly notes: readonly Note[];
  readonly dir: 'ltr' | 'rtl';
  readonly measure: Measure;
}

const EDGE = 16;
const HEADING = { size: 16, line: 26 } as const;
const NOTE = { size: 12.5, line: 21, indent: 26 } as const;
/** Lines kept below a drawing; further ones are counted. */
const MOST_LINES = 60;

/** Words in lines no wider than there is room; a word that is wider alone has a line of its own. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  bold = false,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function framePicture(picture: Picture, frame: Frame): Picture {
  const { heading, scope, notes, dir, measure } = frame;
  const { width, height } = picture;
  const start = dir === 'rtl' ? width - EDGE : EDGE;
  const edge = dir === 'rtl' ? 'right' : 'left';
  const inward = dir === 'rtl' ? -1 : 1;
  const room = width - 2 * EDGE;
  const head = wrapText(heading, room, HEADING.size, measure, true);
  const under = wrapText(scope, room, NOTE.size, measure);
  const top = EDGE + head.length * HEADING.line + under.length * NOTE.line;
  const marks: Mark[] = [...picture.marks];
  head.forEach((text, at) => {
    const y = -top + EDGE + (at + 0.7) * HEADING.line;
    marks.push({ kind: 'text', text, x: start, y, ink: 'ink', size: HEADING.size, bold: true, edge, dir });
  });
  under.forEach((text, at) => {
    const y = -(under.length - at - 0.7) * NOTE.line;
    marks.push({ kind: 'text', text, x: start, y, ink: 'ink-2', size: NOTE.size, edge, dir });
  });
  let y = height + NOTE.line;
  let lines = 0;
  for (const { text, sign } of notes) {
    const indent = sign ? NOTE.indent : 0;
    const wrapped = wrapText(text, room - indent, NOTE.size, measure);
    if (lines + wrapped.length > MOST_LINES) break;
    lines += wrapped.length;
    if (sign) {
      const d = sign(start + inward * 8, y - 4);
      marks.push({ kind: 'path', d, fill: 'sheet', stroke: 'accent', width: 2 });
    }
    for (const line of wrapped) {
      const x = start + inward * indent;
      marks.push({ kind: 'text', text: line, x, y, ink: 'ink-2', size: NOTE.size, edge, dir });
      y += NOTE.line;
    }
  }
  return { ...picture, top, height: notes.length > 0 ? y : height + EDGE, marks };
}
