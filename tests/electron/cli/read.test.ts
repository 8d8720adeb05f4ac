import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../../electron/cli/read';

const TEXT = `مدير السوق يعلن استمرار العمل أسبوعين
رنا العكاري (بيروت)
2025/05/27
قال مدير السوق إن العمل سيستمر أسبوعين على الأقل قبل أن تُعلن أي نتيجة.
اقرأ أيضاً: حريق في الميناء القديم
وقال مدير الميناء إن العمل سيستمر شهرين على الأقل قبل أن تُعلن أي نتيجة.`;

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-read-'));
  file = join(folder, 'page.txt');
  await writeFile(file, TEXT);
  await writeFile(join(folder, 'page.html'), `<html><h1>عنوان</h1><p>${TEXT.split('\n')[3]}</p>`);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]) {
  let [out, err] = ['', ''];
  const code = await read.run(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface JsonFile {
  readonly text?: string;
  readonly articles: readonly (Record<string, { start: number; end: number; text: string } | null> & {
    published: string | null;
    blocks: readonly { role: string; start: number; end: number; text: string }[];
  })[];
  readonly setAside: readonly { start: number; end: number; text: string; reason: string }[];
}
const parse = (out: string): JsonFile => (JSON.parse(out) as { files: JsonFile[] }).files[0]!;

describe('qarina read', () => {
  it('prints articles and what was set aside, every span with its text', async () => {
    const { code, out } = await run(file, '--json');
    const page = parse(out);
    const [article] = page.articles;
    expect(code).toBe(0);
    expect(article?.published).toBe('2025-05-27');
    expect(article?.byline?.text).toBe('رنا العكاري');
    expect(article?.blocks.map(({ role }) => role)).toEqual(['body', 'body']);
    expect(page.setAside.map(({ reason }) => reason)).toEqual(['byline', 'published', 'teaser']);
    for (const span of [article?.title, article?.byline, ...(article?.blocks ?? []), ...page.setAside]) {
      expect(span && TEXT.slice(span.start, span.end)).toBe(span?.text);
    }
  });

  it('covers every non-blank character with titles, blocks and what was set aside', async () => {
    const page = parse((await run(file, '--json')).out);
    const covered = new Set<number>();
    for (const span of [
      ...page.articles.flatMap((article) => [article.title, article.subtitle, ...article.blocks]),
      ...page.setAside,
    ]) {
      if (span) for (let at = span.start; at < span.end; at++) covered.add(at);
    }
    expect([...TEXT].filter((char, at) => /\S/u.test(char) && !covered.has(at))).toEqual([]);
  });

  it('gives the text that offsets count in for markup, and none for a text file', async () => {
    expect(parse((await run(file, '--json')).out).text).toBeUndefined();
    const page = parse((await run(join(folder, 'page.html'), '--json')).out);
    const title = page.articles[0]?.title;
    expect(title && page.text?.slice(title.start, title.end)).toBe('عنوان');
  });

  it('prints a page to read without --json', async () => {
    const { out } = await run(file);
    expect(out).toMatch(/utf-8, 1 article/);
    expect(out).toMatch(/رنا العكاري · بيروت · 2025-05-27/);
    expect(out).toMatch(/teaser\s+اقرأ أيضاً/);
  });

  it('leaves with 1 where a file failed, and still prints the others', async () => {
    const { code, out, err } = await run(join(folder, 'none.txt'), file, '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/none\.txt: there is no such file/);
    expect(parse(out).articles).toHaveLength(1);
  });

  it('says how it is called where it was called otherwise', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringMatching(/name at least one file/) });
    expect(await run(file, '--jsn')).toMatchObject({ code: 2, err: expect.stringMatching(/--jsn/) });
    expect(await run(file, '--encoding', 'klingon')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/klingon/),
    });
  });
});
