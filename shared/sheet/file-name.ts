/** Names for exported files: safe on every system, and still telling what is inside. */

/** Names Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** The longest stem in UTF-8 bytes: file systems allow 255 bytes, and copies add to a name. */
const LONGEST_STEM = 140;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A file name such as `2025-04-27 - ورقة الادعاءات - العنوان.html`. Letters of every script stay; what some
 * system forbids (`\ / : * ? " < > |`, controls, invisible and overriding marks, a leading dot) becomes a space.
 * @param parts joined by ` - `; empty ones are left out
 * @param extension without the dot
 */
export function makeFileName(parts: readonly string[], extension: string): string {
  const clean = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  let stem = clean.join(' - ').replace(/^[.\s]+|[.\s]+$/gu, '');
  while (sizeOf(stem) > LONGEST_STEM) stem = Array.from(stem).slice(0, -1).join('').trimEnd();
  if (stem === '' || reserved.test(stem)) stem = `qarina ${stem}`.trim();
  return `${stem}.${extension}`;
}
