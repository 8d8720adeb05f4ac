import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/cli';

async function run(...words: string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe('the command line', () => {
  it('lists its verbs when asked for help', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/qarina read FILE/);
  });

  it('explains one verb', async () => {
    expect(await run('read', '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/set aside/) });
  });

  it('names the verbs it knows when called with another, or with none', async () => {
    expect(await run('raed')).toMatchObject({ code: 2, err: expect.stringMatching(/no “raed”.*read/s) });
    expect((await run()).code).toBe(2);
  });
});

describe('as a program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'qarina-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints all of a large answer into a pipe', () => {
    const root = resolve(import.meta.dirname, '../..');
    const file = join(folder, 'large.txt');
    const lines = Array.from(
      { length: 4000 },
      (_, i) => `قال الشاهد رقم ${i} إن العمل سيستمر أسبوعين على الأقل قبل أن تُعلن أي نتيجة.`,
    );
    writeFileSync(file, lines.join('\n'));
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsx, join(root, 'electron/cli.ts'), 'read', file, '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { articles: { blocks: unknown[] }[] }[] };
    expect(files[0]?.articles[0]?.blocks).toHaveLength(4000);
  });
});
