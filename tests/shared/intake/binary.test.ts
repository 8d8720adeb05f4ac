import { describe, expect, it } from 'vitest';
import { recogniseBinary } from '../../../shared/intake/binary';
import { encode } from './pages';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('files that are not text', () => {
  it.each([
    ['%PDF-1.7 …', 'PDF'],
    ['PK\x03\x04 rest', 'ZIP / DOCX / XLSX'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['SQLite format 3\0', 'SQLite'],
    ['RIFF0000WEBPVP8 ', 'WebP'],
  ])('are named by how they begin (%j)', (start, name) => {
    expect(recogniseBinary(bytes(start))).toBe(name);
  });

  it('are told by control characters where nothing names them', () => {
    expect(recogniseBinary(Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256))).toBe('');
  });

  it('do not include text that holds a few NUL bytes', () => {
    expect(recogniseBinary(bytes(`${'plain words '.repeat(50)}\0 and more \0 words`))).toBeNull();
  });

  it('do not include words that begin like a format', () => {
    expect(recogniseBinary(bytes('BZh is how bzip2 begins, and ID3 tags songs.'))).toBeNull();
  });

  it('do not include UTF-16, whose bytes look like controls', () => {
    expect(recogniseBinary(encode('خبر قصير من مدينة المرسى', 'utf-16le'))).toBeNull();
    expect(recogniseBinary(encode('A short item of news', 'utf-16be'))).toBeNull();
  });
});
