import { describe, expect, it } from 'vitest';
import { PageText, type Place, type Setting } from '../../../shared/intake/page-text';

const place: Place = { tag: 'p', regions: null, container: { depth: 0, outer: null }, article: 0 };
const plain: Setting = { linked: false, bold: false, preformatted: false, inline: null };

describe('building a page’s text', () => {
  it('joins pieces with the space that stood between them, and no other', () => {
    const page = new PageText();
    for (const piece of ['  قال ', 'إن', ' العمل', '\n', 'انتهى  ']) page.addText(piece, plain);
    page.endLine(place);
    expect(page.text).toBe('قال إن العمل انتهى\n');
  });

  it('makes no line of white space alone', () => {
    const page = new PageText();
    page.addText(' \n ', plain);
    page.endLine(place);
    page.endLine(place);
    expect(page.rows).toEqual([]);
    expect(page.text).toBe('');
  });

  it('measures how much of a line is linked and bold', () => {
    const page = new PageText();
    page.addText('نصف', { ...plain, linked: true });
    page.addText('آخر', { ...plain, bold: true });
    page.endLine(place);
    expect(page.rows[0]?.markup).toMatchObject({ linked: 0.5, bold: 0.5 });
  });

  it('keeps the first time it was told of', () => {
    const page = new PageText();
    page.noteTime('2024-01-01');
    page.noteTime('2025-01-01');
    page.addText('أمس', plain);
    page.endLine(place);
    expect(page.rows[0]?.markup?.datetime).toBe('2024-01-01');
  });

  it('starts each line where the last one ended', () => {
    const page = new PageText();
    for (const line of ['واحد', 'اثنان', 'ثلاثة']) {
      page.addText(line, plain);
      page.endLine(place);
    }
    expect(page.rows.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      'واحد',
      'اثنان',
      'ثلاثة',
    ]);
  });
});
