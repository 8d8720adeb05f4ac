import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFileName } from '../../../shared/sheet/file-name';

/** Any code point, halves of pairs among them. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

describe('names of exported files', () => {
  it('tell what is inside, in the letters of the dossier', () => {
    expect(makeFileName(['ورقة الادعاءات', 'غارة: رأس الدفلى', '2026-03-02'], 'html')).toBe(
      'ورقة الادعاءات - غارة رأس الدفلى - 2026-03-02.html',
    );
  });

  it('are safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter }), { maxLength: 3 }), (parts) => {
        const name = makeFileName(parts, 'csv');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{C}]/u);
        expect(name).toMatch(/^[^.\s].*\.csv$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it.each([
    [['CON'], 'qarina CON.json'],
    [[''], 'qarina.json'],
    [['../../etc/passwd'], 'etc passwd.json'],
    [['سري\u202Elmth.exe'], 'سري lmth.exe.json'],
  ])('turn %j into %s', (parts, name) => {
    expect(makeFileName(parts, 'json')).toBe(name);
  });
});
