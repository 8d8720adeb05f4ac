import { describe, expect, it } from 'vitest';
import { pageStyle, sheetStyle } from '../../../shared/sheet/html-style';

describe('the style of the sheet', () => {
  it('fetches nothing and mirrors itself', () => {
    expect(sheetStyle).not.toMatch(/url\(|@import|@font-face/u);
    expect(sheetStyle).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)/u);
  });

  it('puts the title and the page numbers on every sheet, on the sides their language expects', () => {
    expect(pageStyle('T', 'arabic-indic', 'rtl')).toMatch(
      /@bottom-right[^}]*content: "\\54 "[\s\S]*@bottom-left[^}]*arabic-indic/u,
    );
    expect(pageStyle('T', 'decimal', 'ltr')).toMatch(/@bottom-left[^}]*content: "\\54 "/u);
  });

  it('cannot be broken out of by a title', () => {
    const style = pageStyle('"} body { display: none } </style>\u202E', 'decimal', 'ltr');
    expect(style).not.toMatch(/<|display: none|\u202E/u);
  });

  it('cuts a title that would not fit one line', () => {
    const style = pageStyle('أ'.repeat(300), 'decimal', 'rtl');
    expect(style.match(/\\623 /gu)).toHaveLength(79);
    expect(style).toContain('\\2026 ');
  });
});
