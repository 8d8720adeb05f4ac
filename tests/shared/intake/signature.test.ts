import { describe, expect, it } from 'vitest';
import { splitPlacedName, splitSignature } from '../../../shared/intake/signature';

describe('pieces of a signature', () => {
  it('come apart at bars, dashes, brackets and slashes, each with its place', () => {
    const text = 'رنا العكاري - بيروت | صدى الميناء';
    const parts = splitSignature(text, 100);
    expect(parts.map((part) => part.text)).toEqual(['رنا العكاري', 'بيروت', 'صدى الميناء']);
    for (const { text: piece, start } of parts)
      expect(text.slice(start - 100, start - 100 + piece.length)).toBe(piece);
  });

  it('come apart at a dash between Arabic words, but not inside a Latin name', () => {
    expect(splitSignature('المرسى-وكالة الساحل', 0).map((part) => part.text)).toEqual([
      'المرسى',
      'وكالة الساحل',
    ]);
    expect(splitSignature('Jean-Luc Abadi', 0)).toHaveLength(1);
  });
});

describe('a place before a name', () => {
  it('is told from a headline with a colon', () => {
    expect(splitPlacedName('ميناء الورد: نادر شقير', 5)).toMatchObject({
      place: { text: 'ميناء الورد', start: 5 },
      name: { text: 'نادر شقير', start: 18 },
    });
    expect(splitPlacedName('الوزارة: المقاعد في الطريق', 0)).toBeNull();
    expect(splitPlacedName('بقلم: رنا العكاري', 0)).toBeNull();
    expect(splitPlacedName('رنا العكاري', 0)).toBeNull();
  });
});
