import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINES, MAX_PAGE_BYTES } from '../../../shared/intake/limits';
import type { ReadPage } from '../../../shared/intake/page';
import { readPage, readPasted } from '../../../shared/intake/read';
import { paragraph } from './lines';
import { bytesOf, encode, findMistakes, loadPages } from './pages';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string, fileName = 'page.txt'): ReadPage {
  const page = readPage(bytes(text), { fileName });
  if (!page.ok) throw new Error(page.error.reason);
  return page.value;
}

/** Lines are in order, apart, trimmed, and hold every non-blank character; articles count from 0 without a hole. */
function expectWhole({ text, lines, articles }: ReadPage): void {
  let at = 0;
  let covered = '';
  for (const { start, end, use } of lines) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    const own = text.slice(start, end);
    expect(own.trim()).toBe(own);
    covered += own;
    at = end;
    if (use.kind !== 'set-aside') expect(use.article).toBeLessThan(articles.length);
  }
  expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
}

describe('labelled pages of many layouts are read as an editor would', () => {
  it.each(loadPages().map((page) => [page.name, page] as const))('%s', (_, page) => {
    const result = readPage(bytesOf(page), { fileName: page.fileName });
    expect(result.ok && findMistakes(page, result.value)).toEqual([]);
    if (result.ok) expectWhole(result.value);
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1256'])('in %s as well', (encoding) => {
    const page = loadPages().find(({ name }) => name === 'single-newline')!;
    const result = readPage(encode(page.source, encoding), { fileName: 'page.txt' });
    expect(result.ok && result.value.encoding).toBe(encoding);
    expect(result.ok && findMistakes(page, result.value)).toEqual([]);
  });
});

/** Titles and paragraphs of each article of a text. */
function readTexts(text: string): string[][] {
  const { articles, lines, text: own } = read(text);
  return articles.map(({ title }, index) => [
    title?.text ?? '',
    ...lines.flatMap(({ start, end, use }) =>
      use.kind === 'block' && use.article === index && use.role === 'body' ? [own.slice(start, end)] : [],
    ),
  ]);
}

describe('the white space of a text file decides nothing', () => {
  const texts = loadPages().filter(({ fileName, name }) => fileName.endsWith('.txt') && name !== 'wrapped');

  it.each([
    ['without blank lines', (text: string) => text.replace(/\n\s*\n+/g, '\n')],
    ['with a blank line between all', (text: string) => text.replace(/\n+/g, '\n\n')],
    ['with line ends of Windows', (text: string) => text.replace(/\n/g, '\r\n')],
    ['indented', (text: string) => text.replace(/\n/g, '\n    ')],
  ])('%s the same articles are read', (_, change) => {
    for (const { source, name } of texts)
      expect([name, readTexts(change(source))]).toEqual([name, readTexts(source)]);
  });
});

describe('every character of a page is accounted for', () => {
  const line = fc.oneof(
    fc.constantFrom(
      paragraph('السوق'),
      paragraph('الميناء'),
      'مقالات ذات صلة',
      'اقرأ أيضاً: خبر آخر',
      'التعليقات',
      'شارك',
      '2024/05/01',
      'بقلم: رنا',
      'عنوان من خمس كلمات هنا',
      'صورة (رويترز)',
      'x.jpg',
      '***',
      '',
      '',
      'camera iconصورة من السوق',
      '- نقطة',
      'نعم.',
      'الرئيسية',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('in any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        const result = readPasted({ text: rows.join('\n'), html: null });
        if (result.ok) expectWhole(result.value);
      }),
      { numRuns: 400 },
    );
  });

  it('in any markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<div class="related">',
      '</div>',
      '<nav>',
      '</nav>',
      '<li>',
      '<br>',
      '<table><tr><td>',
      '</table>',
      '<figure>',
      '<figcaption>',
      '<script>',
      '</script>',
      '<time datetime="2024-01-01">',
      '<a href=x>',
      '</a>',
      '<article>',
      '</article>',
      '<pre>',
      '&amp;',
      '<!--',
      '-->',
      '<aside>',
      '</aside>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, line), { maxLength: 40 }), (pieces) => {
        const result = readPage(bytes(`<html>${pieces.join('')}`), { fileName: 'x.html' });
        if (result.ok) expectWhole(result.value);
      }),
      { numRuns: 400 },
    );
  });

  it('and the same bytes always give the same page', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (input) => {
        expect(readPage(input, { fileName: 'x.html' })).toEqual(readPage(input, { fileName: 'x.html' }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('offsets', () => {
  it('count in a text file exactly as it is, byte order mark and line ends included', () => {
    const text = `\ufeff${paragraph('السوق')}\r\n${paragraph('الميناء')}\r\n`;
    const page = read(text);
    expect(page.text).toBe(text);
    expect(page.text.slice(page.lines[0]!.start, page.lines[0]!.end)).toBe(paragraph('السوق'));
    expect(page.marks).toEqual([]);
  });

  it('of marks that can deceive the eye are listed', () => {
    expect(read(`${paragraph('السوق')} \u202eمقلوب\u200b`).marks).toHaveLength(2);
  });
});

describe('a file is known by what it holds', () => {
  it('markup under the name of a text', () => {
    expect(read(`<!-- saved --><!doctype html><p>${paragraph('السوق')}</p>`).mediaType).toBe('text/html');
  });

  it('text under the name of markup', () => {
    expect(read(`${paragraph('السوق')}\n${paragraph('الميناء')}`, 'x.html')).toMatchObject({
      mediaType: 'text/plain',
    });
  });
});

describe('what cannot be read is refused with its reason', () => {
  const reason = (input: Uint8Array, fileName = 'x.txt') => {
    const result = readPage(input, { fileName });
    return result.ok ? null : result.error;
  };

  it('an empty file, and one of blanks or signs alone', () => {
    expect(reason(new Uint8Array())).toEqual({ reason: 'empty' });
    expect(reason(bytes(' \n\t\n'))).toEqual({ reason: 'no-text' });
    expect(reason(bytes('\u200b\u202e ***'))).toEqual({ reason: 'no-text' });
    expect(reason(bytes('<html><script>x</script><img src=a>'), 'x.html')).toEqual({ reason: 'no-text' });
  });

  it('a file beyond the limit, before it is decoded', () => {
    expect(reason(new Uint8Array(MAX_PAGE_BYTES + 1))).toEqual({
      reason: 'too-large',
      bytes: MAX_PAGE_BYTES + 1,
      limit: MAX_PAGE_BYTES,
    });
  });

  it('something that is no text', () => {
    expect(reason(bytes('%PDF-1.4 text'))).toEqual({ reason: 'binary', looksLike: 'PDF' });
  });

  it('lines without number', () => {
    expect(reason(bytes('سطر\n'.repeat(MAX_LINES + 1)))).toMatchObject({
      reason: 'too-many-lines',
      limit: MAX_LINES,
    });
  });

  it('endless nesting; ten thousand levels are read', () => {
    expect(reason(bytes(`<html>${'<div>'.repeat(100_000)}`), 'x.html')).toEqual({ reason: 'too-deep' });
    expect(read(`<html>${'<div>'.repeat(10_000)}<p>${paragraph('السوق')}`, 'x.html').articles).toHaveLength(
      1,
    );
  });
});

describe('what is pasted', () => {
  it('is read from its markup, or from its text where the markup holds none', () => {
    expect(readPasted({ text: 'x', html: `<p>${paragraph('السوق')}</p>` })).toMatchObject({
      ok: true,
      value: { mediaType: 'text/html', encodingFrom: 'typed' },
    });
    expect(readPasted({ text: paragraph('السوق'), html: '<img src=x>' })).toMatchObject({
      ok: true,
      value: { mediaType: 'text/plain' },
    });
    expect(readPasted({ text: '', html: null })).toEqual({ ok: false, error: { reason: 'empty' } });
  });

  it('can be stored: lone surrogates become U+FFFD and are counted', () => {
    const result = readPasted({ text: `${paragraph('السوق')} \ud83d`, html: null });
    expect(result).toMatchObject({ ok: true, value: { undecodable: 1 } });
    expect(result.ok && result.value.text.isWellFormed()).toBe(true);
  });
});

describe('progress', () => {
  it('is told from the beginning to the end', () => {
    const told: number[] = [];
    readPage(bytes(paragraph('السوق')), { fileName: 'x.txt', onProgress: (fraction) => told.push(fraction) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

const shared = join(import.meta.dirname, '../../../../shared');
const labels = join(shared, 'gold/segments.json');
interface Gold {
  readonly files: readonly {
    readonly file: string;
    readonly articles: readonly { readonly title: string | null; readonly bodyLines: readonly number[] }[];
  }[];
}

const corpus = join(shared, 'corpus');

describe.skipIf(!existsSync(corpus))('dumps of real pages (skipped where ../shared is missing)', () => {
  const pages = existsSync(corpus)
    ? readdirSync(corpus).map((file) => readFileSync(join(corpus, file), 'utf8'))
    : [];
  const pairs = pages
    .slice(1)
    .flatMap((first) =>
      pages.slice(1).flatMap((second) => (first === second ? [] : [[first, second] as const])),
    );

  it.each(['\n\n', '\n\n\n', '\n\n----------\n\n'])('joined by %j give the articles of both', (separator) => {
    for (const [first, second] of pairs) {
      expect(readTexts(`${first}${separator}${second}`)).toEqual([...readTexts(first), ...readTexts(second)]);
    }
  });
});

describe.skipIf(!existsSync(labels))('real pages with labels (skipped where ../shared is missing)', () => {
  const { files } = existsSync(labels) ? (JSON.parse(readFileSync(labels, 'utf8')) as Gold) : { files: [] };

  it.each(files.map(({ file, articles }) => [file, articles] as const))('%s', (file, articles) => {
    const source = readFileSync(join(shared, 'corpus', file));
    const result = readPage(source, { fileName: file });
    if (!result.ok) throw new Error(result.error.reason);
    expectWhole(result.value);
    expect(result.value.text).toBe(source.toString('utf8'));
    const rows = result.value.text.split('\n').map((row) => row.trim());
    expect(result.value.articles.map((article) => article.title?.text ?? null)).toEqual(
      articles.map((article) => article.title),
    );
    const bodies = articles.map((_, index) =>
      result.value.lines.flatMap(({ start, end, use }) =>
        use.kind === 'block' && use.article === index && use.role === 'body'
          ? [result.value.text.slice(start, end)]
          : [],
      ),
    );
    expect(bodies).toEqual(articles.map(({ bodyLines }) => bodyLines.map((number) => rows[number - 1])));
  });
});
