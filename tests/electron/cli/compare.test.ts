import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlesOf, compare } from '../../../electron/cli/compare';
import { readPage } from '../../../shared/intake/read';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-compare-'));
});
afterAll(() => rm(folder, { recursive: true }));

const page = [
  'قيادة الدرك تعلن نتائج حملتها',
  '',
  'أعلنت قيادة الدرك نتائج حملتها في سوريا والعراق خلال العام.',
  'وقالت القيادة إن الحملة أسفرت عن مقتل 44 مسلحاً.',
  'وأوضحت أنها نفذت حملة في سوريا أسفرت عن مقتل 13 مسلحاً.',
  'أما في العراق فقد أسفرت الحملة عن مقتل 30 مسلحاً، بحسب القيادة.',
].join('\n');

async function runWith(words: readonly string[]) {
  const written = { out: '', err: '' };
  const code = await compare.run(words, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

describe('qarina compare', () => {
  it('prints tensions with the passages they rest on', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, page);
    const { code, out } = await runWith([file, '--json']);
    const { tensions } = JSON.parse(out) as {
      tensions: { kind: string; claims: { start: number; end: number; quote: string; file: string }[] }[];
    };
    const sum = tensions.find(({ kind }) => kind === 'sum');
    expect(code).toBe(0);
    expect(sum?.claims).toHaveLength(3);
    for (const claim of sum?.claims ?? []) {
      expect(page.slice(claim.start, claim.end)).toBe(claim.quote);
      expect(claim.file).toBe(file);
    }
    expect((await runWith([file])).out).toContain('13 + 30');
  });

  it('says what is wrong with a call', async () => {
    expect((await runWith([])).code).toBe(2);
    expect((await runWith(['--nonsense'])).err).toContain('--nonsense');
  });

  it('articles of one page have names of their own', () => {
    const read = readPage(new TextEncoder().encode(page), { fileName: 'p.txt' });
    expect(read.ok && articlesOf('p.txt', read.value).map(({ id }) => id)).toEqual(['p.txt#0000']);
  });
});
