import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalEncoding, decode, looksLikeUtf16 } from '../../../shared/intake/decode';
import { encode } from './pages';

const ARABIC =
  'أعلنت بلدية الصفصاف، صباح الاثنين، أن إصلاح الجسر سيبدأ في الأسبوع المقبل. وقال رئيسها إن الكلفة تبلغ مئتي ألف دينار، وإن العمل يستغرق شهرين على الأكثر؛ لكنه لم يحدد اسم المتعهد.';

describe('bytes become text', () => {
  it('keeps valid UTF-8 exactly, whatever the page declares', () => {
    const html = `<meta charset="windows-1256"><p>${ARABIC}</p>`;
    expect(decode(encode(html, 'utf-8'))).toEqual({
      text: html,
      encoding: 'utf-8',
      from: 'valid',
      undecodable: 0,
    });
  });

  it('counts offsets as a file read by Node does: a byte order mark stays', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('نص')]);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', from: 'bom' });
    expect(decoded.text).toBe(Buffer.from(bytes).toString('utf8'));
  });

  it.each(['utf-16le', 'utf-16be'])('knows Arabic in %s without a mark', (encoding) => {
    expect(decode(encode(ARABIC, encoding))).toMatchObject({ text: ARABIC, encoding, from: 'guessed' });
  });

  it.each(['utf-16le', 'utf-16be'])('knows English in %s without a mark', (encoding) => {
    expect(decode(encode('Council delays vote.', encoding))).toMatchObject({ encoding, undecodable: 0 });
  });

  it('obeys a mark of UTF-16', () => {
    const marked = encode(`\ufeff${ARABIC}`, 'utf-16be');
    expect(decode(marked)).toMatchObject({ encoding: 'utf-16be', from: 'bom', text: `\ufeff${ARABIC}` });
  });

  it.each(['windows-1256', 'iso-8859-6'])('tells Arabic in %s by its letters', (encoding) => {
    const known = encoding === 'iso-8859-6' ? ARABIC.replaceAll('—', '-') : ARABIC;
    expect(decode(encode(known, encoding))).toEqual({
      text: known,
      encoding,
      from: 'guessed',
      undecodable: 0,
    });
  });

  it('tells them apart in a page that is mostly markup', () => {
    const page = `${'<div class="wrapper" id="x"><span></span></div>'.repeat(3000)}<p>${ARABIC}</p>`;
    expect(decode(encode(page, 'windows-1256')).encoding).toBe('windows-1256');
  });

  it('takes accented Western text for what it is', () => {
    const text = 'La réunion a été reportée à une date ultérieure, a déclaré l’élue.';
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it('believes the page where its bytes are not UTF-8', () => {
    const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=ISO-8859-6"><p>${ARABIC}`;
    expect(decode(encode(html, 'iso-8859-6'))).toMatchObject({ encoding: 'iso-8859-6', from: 'declared' });
  });

  it('counts broken bytes in UTF-8 and shows each as U+FFFD', () => {
    const good = new TextEncoder().encode(ARABIC);
    const decoded = decode(Uint8Array.from([...good, 0xff, 0x20, 0xc3, 0x28]));
    expect(decoded).toMatchObject({ encoding: 'utf-8', from: 'guessed', undecodable: 2 });
    expect(decoded.text.startsWith(ARABIC)).toBe(true);
  });

  it('does not count replacement characters that the file itself holds', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${ARABIC} \ufffd \ufffd`), 0xff]);
    expect(decode(bytes).undecodable).toBe(1);
  });

  it('reads in the encoding an editor chose, and ignores a name that is none', () => {
    expect(decode(encode('عنوان', 'windows-1256'), 'cp1256')).toMatchObject({
      text: 'عنوان',
      from: 'chosen',
    });
    expect(decode(encode('عنوان', 'utf-8'), 'no-such-encoding')).toMatchObject({
      text: 'عنوان',
      encoding: 'utf-8',
    });
  });

  it('never throws and never loses valid text, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, undecodable } = decode(bytes);
        expect(undecodable).toBeGreaterThanOrEqual(0);
        expect(decode(bytes).text).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const decoded = decode(new TextEncoder().encode(text));
        if (decoded.encoding === 'utf-8') expect(decoded.text).toBe(text);
      }),
    );
  });
});

describe('names of encodings', () => {
  it('become the standard’s, or nothing', () => {
    expect(canonicalEncoding('UTF8')).toBe('utf-8');
    expect(canonicalEncoding('arabic')).toBe('iso-8859-6');
    expect(canonicalEncoding('nonsense')).toBeNull();
  });
});

describe('the pattern of UTF-16', () => {
  it('is not seen in ordinary text', () => {
    expect(looksLikeUtf16(encode(ARABIC, 'utf-8'))).toBe(false);
    expect(looksLikeUtf16(encode('plain', 'utf-8'))).toBe(false);
  });
});
