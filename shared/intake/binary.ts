/**
 * Tells files that are not text, whatever their name says: by the marks that formats begin with, and by the
 * density of control characters, which no writing system uses. A stray NUL or two in a text is tolerated.
 */

import { looksLikeUtf16 } from './decode';

/** Formats an editor is likely to drop by mistake, by their first bytes (at offset 0 unless told). */
const MAGIC: readonly { readonly bytes: string; readonly at?: number; readonly looksLike: string }[] = [
  { bytes: '%PDF-', looksLike: 'PDF' },
  { bytes: 'PK\x03\x04', looksLike: 'ZIP / DOCX / XLSX' },
  { bytes: 'PK\x05\x06', looksLike: 'ZIP' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', looksLike: 'DOC / XLS' },
  { bytes: '{\\rtf', looksLike: 'RTF' },
  { bytes: '\x89PNG\r\n', looksLike: 'PNG' },
  { bytes: '\xff\xd8\xff', looksLike: 'JPEG' },
  { bytes: 'GIF87a', looksLike: 'GIF' },
  { bytes: 'GIF89a', looksLike: 'GIF' },
  { bytes: 'WEBP', at: 8, looksLike: 'WebP' },
  { bytes: 'WAVE', at: 8, looksLike: 'WAV' },
  { bytes: 'II*\0', looksLike: 'TIFF' },
  { bytes: 'MM\0*', looksLike: 'TIFF' },
  { bytes: 'ftyp', at: 4, looksLike: 'MP4 / HEIC' },
  { bytes: 'ID3', looksLike: 'MP3' },
  { bytes: 'OggS', looksLike: 'Ogg' },
  { bytes: '\x1a\x45\xdf\xa3', looksLike: 'WebM' },
  { bytes: '\x1f\x8b\x08', looksLike: 'gzip' },
  { bytes: 'BZh', looksLike: 'bzip2' },
  { bytes: '\xfd7zXZ\0', looksLike: 'xz' },
  { bytes: "7z\xbc\xaf'\x1c", looksLike: '7-Zip' },
  { bytes: 'Rar!\x1a\x07', looksLike: 'RAR' },
  { bytes: '\x7fELF', looksLike: 'ELF' },
  { bytes: 'SQLite format 3\0', looksLike: 'SQLite' },
  { bytes: 'bplist00', looksLike: 'webarchive' },
  { bytes: '\0asm', looksLike: 'WebAssembly' },
];

/** Bytes looked at for the density of control characters. */
const SAMPLE = 65_536;
/** In random bytes one in ten is a control character; in damaged text far fewer. */
const MAX_CONTROL_SHARE = 0.03;
const MIN_CONTROLS = 8;

function startsWith(bytes: Uint8Array, magic: string, at: number): boolean {
  if (bytes.length < at + magic.length) return false;
  for (let i = 0; i < magic.length; i++) if (bytes[at + i] !== magic.charCodeAt(i)) return false;
  return true;
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

/** Short marks (`MZ`, `BZh`) begin ordinary words too: they count only beside control characters. */
function hasDenseControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(bytes[i]!)) controls++;
  return controls >= MIN_CONTROLS && controls > length * MAX_CONTROL_SHARE;
}

/** The format's name if these bytes are not text, '' if they are of no known format, null if they are text. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  if (looksLikeUtf16(bytes)) return null;
  const known = MAGIC.find((entry) => startsWith(bytes, entry.bytes, entry.at ?? 0));
  const dense = hasDenseControls(bytes);
  if (known && (known.bytes.length > 3 || dense || (bytes[0] ?? 0) >= 0x7f)) return known.looksLike;
  return dense ? '' : null;
}
