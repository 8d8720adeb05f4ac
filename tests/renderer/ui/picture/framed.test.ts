import { describe, expect, it } from 'vitest';
import { framePicture, wrapText } from '../../../../renderer/ui/picture/framed';
import { guessWidth, type Picture } from '../../../../renderer/ui/picture/picture';
import { writeSvg } from '../../../../renderer/ui/picture/picture-file';

const picture: Picture = { width: 300, height: 100, marks: [], title: 'الرقم', description: '' };
const frame = {
  heading: 'الرقم عبر الزمن: النازحون في مخيم الزيتون قرب المدينة القديمة',
  scope: 'مخيم الزيتون',
  notes: [{ text: '٧٠ ألفاً، بالضبط، ٢٠١٩، بيان', sign: (x: number, y: number) => `M${x} ${y}h1` }],
  dir: 'rtl' as const,
  measure: guessWidth,
};

describe('a drawing that is handed over', () => {
  it('says above what it shows, and below what is told beside it, without touching the drawing', () => {
    const framed = framePicture(picture, frame);
    const texts = framed.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    const joined = texts.map(({ text }) => text).join(' ');
    expect(joined).toContain('مخيم الزيتون قرب المدينة القديمة');
    expect(joined).toContain('٧٠ ألفاً، بالضبط، ٢٠١٩، بيان');
    for (const { y } of texts) expect(y < 0 || y > picture.height).toBe(true);
    for (const { y } of texts) expect(y > -framed.top! && y < framed.height).toBe(true);
    expect(texts.every(({ edge, x }) => edge === 'right' && x <= 300 - 16)).toBe(true);
    expect(writeSvg(framed)).toContain(`viewBox="0 ${-framed.top!} 300 ${framed.top! + framed.height}"`);
  });

  it('words are wrapped and none is lost', () => {
    const lines = wrapText(frame.heading, 120, 16, guessWidth);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(frame.heading);
    expect(wrapText('كلمة-طويلة-جداً-لا-تنقسم', 10, 16, guessWidth)).toHaveLength(1);
    expect(wrapText('', 100, 16, guessWidth)).toEqual([]);
  });
});
