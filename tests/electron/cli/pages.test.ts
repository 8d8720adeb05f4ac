import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeProblem, readPages } from '../../../electron/cli/pages';
import { MAX_PAGE_BYTES } from '../../../shared/intake/limits';
import type { ReadProblem } from '../../../shared/intake/page';

const PARAGRAPH = 'قال مدير السوق إن العمل سيستمر أسبوعين على الأقل قبل أن تُعلن أي نتيجة.';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-pages-'));
  await writeFile(join(folder, 'good.txt'), PARAGRAPH);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]));
  await writeFile(join(folder, 'huge.txt'), '');
  await truncate(join(folder, 'huge.txt'), MAX_PAGE_BYTES * 7);
  await mkdir(join(folder, 'folder'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...names: string[]) {
  const said: string[] = [];
  const outcome = await readPages(
    names.map((name) => join(folder, name)),
    { out: () => {}, err: (text) => said.push(text) },
  );
  return { ...outcome, said: said.join('') };
}

describe('files named on the command line', () => {
  it('are read in order, each with the hash of its bytes', async () => {
    const { pages, failed } = await read('good.txt');
    expect(failed).toBe(0);
    expect(pages[0]).toMatchObject({ file: join(folder, 'good.txt'), page: { text: PARAGRAPH } });
    expect(pages[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that cannot be read are reported by name and reason, and the others still read', async () => {
    const { pages, failed, said } = await read(
      'empty.txt',
      'good.txt',
      'picture.txt',
      'huge.txt',
      'missing.txt',
      'folder',
    );
    expect(pages).toHaveLength(1);
    expect(failed).toBe(5);
    expect(said).toMatch(/empty\.txt: the file is empty/);
    expect(said).toMatch(/picture\.txt: this is not text but PNG/);
    expect(said).toMatch(/huge\.txt: the file is too large \(224\.0 MiB; at most 32\.0 MiB\)/);
    expect(said).toMatch(/missing\.txt: there is no such file/);
    expect(said).toMatch(/folder: it is a folder/);
  });
});

describe('reasons', () => {
  it('are said each in its own words', () => {
    const problems: readonly ReadProblem[] = [
      { reason: 'empty' },
      { reason: 'too-large', bytes: 1, limit: 1 },
      { reason: 'binary', looksLike: 'PDF' },
      { reason: 'binary', looksLike: '' },
      { reason: 'no-text' },
      { reason: 'too-many-lines', lines: 2, limit: 1 },
      { reason: 'too-deep' },
      { reason: 'too-slow' },
    ];
    expect(new Set(problems.map(describeProblem)).size).toBe(problems.length);
  });
});
