/**
 * Bytes → text, and what decided how. Nothing is dropped: bytes without a letter become U+FFFD and are counted.
 * The order is: the editor's choice, a byte order mark, the pattern of UTF-16, valid UTF-8 (hardly anything
 * else looks like it, whatever the page declares), the page's own declaration, and last the statistics of
 * Arabic letters, which tell windows-1256 and ISO 8859-6 apart.
 *
 * A byte order mark is kept as U+FEFF at offset 0, as `readFileSync(file, 'utf8')` keeps it, so that offsets
 * count in the file exactly as it is.
 */
import type { Decoded } from './page';

/** Bytes that guesses look at. */
const SAMPLE = 65_536;
/** Markup declares its encoding early (the standard says in the first 1024 bytes; pages are laxer). */
const DECLARATION_WINDOW = 4096;

type Guess = Pick<Decoded, 'encoding' | 'from'>;

function fromByteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** High bytes of UTF-16 units in Arabic and Latin text: basic Latin, Arabic, punctuation, presentation forms. */
const isHighByte = (byte: number): boolean =>
  byte === 0x00 || byte === 0x06 || byte === 0x20 || byte === 0xfb || byte === 0xfe;

/** Whether bytes hold UTF-16, by a mark or by their pattern; such text is full of bytes that look like controls. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  return fromByteOrderMark(bytes)?.startsWith('utf-16') === true || fromPattern(bytes) !== null;
}

/**
 * UTF-16 without a mark: one of the two interleaved streams holds almost nothing but high bytes, 0x00 and 0x06
 * above all. (Arabic in UTF-16 is at the same time valid UTF-8, of control characters and ASCII, so that this
 * must be asked before.)
 */
function fromPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), SAMPLE);
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return null;
  const high = [0, 0];
  const core = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (!isHighByte(byte)) continue;
    high[i & 1]!++;
    if (byte === 0x00 || byte === 0x06) core[i & 1]!++;
  }
  const units = length / 2;
  const fits = (parity: 0 | 1): boolean =>
    high[parity]! >= units * 0.95 && core[parity]! >= units * 0.8 && core[1 - parity]! <= units * 0.1;
  if (fits(1)) return 'utf-16le';
  return fits(0) ? 'utf-16be' : null;
}

interface Utf8Census {
  readonly valid: number;
  readonly broken: number;
}

/** Counts well-formed multi-byte sequences and bytes that belong to none (RFC 3629, table of byte sequences). */
function censusUtf8(bytes: Uint8Array): Utf8Census {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const size =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1;
    let k = 1;
    while (k < size && (bytes[i + k]! & 0xc0) === 0x80) k++;
    if (size > 1 && k === size) valid++;
    else broken++;
    i += k;
  }
  return { valid, broken };
}

/** What the markup says of itself: `<meta charset>`, `http-equiv`, or an XML declaration. */
function findDeclaration(bytes: Uint8Array): string | null {
  let head = '';
  const length = Math.min(bytes.length, DECLARATION_WINDOW);
  for (let i = 0; i < length; i++) head += String.fromCharCode(bytes[i]! & 0x7f);
  const found =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return found ? canonicalEncoding(found[1]!) : null;
}

/** The Encoding standard's name for a label, or null if it names none that decodes to text. */
export function canonicalEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * About how often letters stand in running Arabic, in thousandths; enough to tell two code pages apart that agree
 * on a third of the alphabet.
 */
const LETTER_SHARE: Readonly<Record<string, number>> = {
  ا: 150,
  ل: 115,
  ي: 75,
  م: 60,
  ن: 60,
  و: 58,
  ر: 50,
  ت: 48,
  ب: 38,
  ع: 36,
  ة: 34,
  د: 33,
  ه: 30,
  س: 28,
  ف: 27,
  أ: 25,
  ق: 24,
  ك: 22,
  ح: 21,
  ج: 15,
  ش: 12,
  ط: 12,
  ص: 11,
  خ: 9,
  ى: 9,
  ض: 8,
  إ: 8,
  ذ: 7,
  ز: 7,
  ث: 6,
  ئ: 5,
  غ: 4,
  ء: 4,
  ظ: 3,
  آ: 3,
  ؤ: 2,
};

/** How much a text looks like running Arabic: mean share of its non-ASCII letters, holes counted against it. */
function rateArabic(text: string): number {
  let sum = 0;
  let count = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    count++;
    sum +=
      char === '\ufffd'
        ? -200
        : (LETTER_SHARE[char] ?? (/[،؛؟ـ\u064b-\u0652«»“”‘’–—…\u00a0]/u.test(char) ? 5 : -20));
  }
  return count === 0 ? 0 : sum / count;
}

/** The letters above ASCII with the spaces between them: markup and scripts would drown them. */
function sampleHigh(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE));
  let length = 0;
  for (let i = 0; i < bytes.length && length < sample.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80 || (i > 0 && bytes[i - 1]! >= 0x80)) sample[length++] = byte;
  }
  return sample.subarray(0, length);
}

/** Western text in a single-byte code page: its accented letters stand alone among ASCII ones. */
function looksWestern(sample: Uint8Array): boolean {
  let high = 0;
  let joined = 0;
  for (const [i, byte] of sample.entries()) {
    if (byte < 0xc0) continue;
    high++;
    if ((sample[i - 1] ?? 0) >= 0xc0) joined++;
  }
  return joined < high * 0.25;
}

function guessCodePage(bytes: Uint8Array): string {
  const sample = sampleHigh(bytes);
  if (looksWestern(sample)) return 'windows-1252';
  const rate = (encoding: string): number => rateArabic(new TextDecoder(encoding).decode(sample));
  return rate('iso-8859-6') > rate('windows-1256') ? 'iso-8859-6' : 'windows-1256';
}

function decideEncoding(bytes: Uint8Array, chosen: string | null): Guess {
  if (chosen) return { encoding: chosen, from: 'chosen' };
  const marked = fromByteOrderMark(bytes);
  if (marked) return { encoding: marked, from: 'bom' };
  const pattern = fromPattern(bytes);
  if (pattern) return { encoding: pattern, from: 'guessed' };
  const { valid, broken } = censusUtf8(bytes);
  if (valid > broken * 4) return { encoding: 'utf-8', from: 'guessed' };
  const declared = findDeclaration(bytes);
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')) {
    return { encoding: declared, from: 'declared' };
  }
  return { encoding: guessCodePage(bytes), from: 'guessed' };
}

/** The text of valid UTF-8, else null. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function countHoles(text: string): number {
  let holes = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) holes++;
  return holes;
}

/** U+FFFD that the file itself holds, as UTF-8. */
function countWrittenHoles(bytes: Uint8Array): number {
  let written = 0;
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) written++;
  }
  return written;
}

/** Bytes 0x80–0x9F of windows-1252. Some hosts decode the whole code page as ISO 8859-1, controls and all. */
const WINDOWS_1252_HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž\u0178';

function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80]!);
}

/**
 * Decodes a file. @param chosen an encoding the editor picked; unknown labels are ignored
 * @returns the text unchanged (line ends, NULs and a leading U+FEFF included)
 */
export function decode(bytes: Uint8Array, chosen?: string): Decoded {
  const utf8 = chosen || fromByteOrderMark(bytes) || fromPattern(bytes) ? null : decodeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', from: 'valid', undecodable: 0 };
  const { encoding, from } = decideEncoding(bytes, chosen ? canonicalEncoding(chosen) : null);
  const text = decodeBytes(bytes, encoding);
  const holes = countHoles(text);
  const undecodable = holes > 0 && encoding === 'utf-8' ? holes - countWrittenHoles(bytes) : holes;
  return { text, encoding, from, undecodable };
}
