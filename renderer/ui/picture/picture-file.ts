/** A drawing as a file: SVG that stands alone, and PNG painted with the fonts the app has loaded. */
import { anchorOf, type Ink, type Mark, type Picture } from './picture';

/** What each ink is, in letters a file can hold. */
export type Colours = Readonly<Record<Ink, string>>;

/** The light theme's own: what is handed over is read on paper and on white pages. */
export const paperColours: Colours = {
  ink: '#1d1c1a',
  'ink-2': '#55524c',
  'ink-3': '#6b675f',
  line: '#e6e2da',
  'line-strong': '#8f8a81',
  accent: '#0b5c6b',
  sheet: '#ffffff',
  'ask-line': '#a97b2f',
};

const FONT = 'IBM Plex Sans Arabic, Noto Sans Arabic, Tahoma, sans-serif';

/** Letters XML 1.0 cannot hold, lone halves of pairs among them, become the replacement mark. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function writeMark(mark: Mark, colours: Colours): string {
  if (mark.kind === 'path') {
    const { d, fill, stroke, width = 1.5, dash } = mark;
    const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    const line = stroke ? ` stroke="${colours[stroke]}" stroke-width="${width}"${dashes}` : '';
    return `<path d="${escapeXml(d)}" fill="${fill ? colours[fill] : 'none'}"${line} stroke-linejoin="round"/>`;
  }
  const { text, x, y, ink, size, bold, edge, dir } = mark;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" fill="${colours[ink]}" font-size="${size}"${weight} direction="${dir}" unicode-bidi="isolate" text-anchor="${anchorOf(edge, dir)}">${escapeXml(text)}</text>`;
}

/** The drawing as a file of its own: nothing in it points outside. */
export function writeSvg(picture: Picture, colours: Colours = paperColours): string {
  const { width, height, top = 0, marks, title, description } = picture;
  const whole = top + height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 ${-top} ${width} ${whole}" role="img" font-family="${FONT}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect y="${-top}" width="${width}" height="${whole}" fill="${colours.sheet}"/>`,
    ...marks.map((mark) => writeMark(mark, colours)),
    '</svg>',
    '',
  ].join('\n');
}

function paintMark(pen: OffscreenCanvasRenderingContext2D, mark: Mark, colours: Colours): void {
  if (mark.kind === 'path') {
    const path = new Path2D(mark.d);
    if (mark.fill) {
      pen.fillStyle = colours[mark.fill];
      pen.fill(path);
    }
    if (!mark.stroke) return;
    pen.strokeStyle = colours[mark.stroke];
    pen.lineWidth = mark.width ?? 1.5;
    pen.lineJoin = 'round';
    pen.setLineDash([...(mark.dash ?? [])]);
    pen.stroke(path);
    return;
  }
  pen.font = `${mark.bold ? 600 : 400} ${mark.size}px ${FONT}`;
  pen.fillStyle = colours[mark.ink];
  pen.direction = mark.dir;
  pen.textAlign = mark.edge === 'middle' ? 'center' : mark.edge;
  pen.fillText(mark.text, mark.x, mark.y);
}

/** The drawing as PNG, twice as fine as it stands on screen. @returns null where the browser cannot paint it */
export async function paintPng(
  picture: Picture,
  colours: Colours = paperColours,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const scale = 2;
  const { width, top = 0 } = picture;
  const whole = top + picture.height;
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(whole * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(scale, scale);
  pen.fillStyle = colours.sheet;
  pen.fillRect(0, 0, width, whole);
  pen.translate(0, top);
  for (const mark of picture.marks) paintMark(pen, mark, colours);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
