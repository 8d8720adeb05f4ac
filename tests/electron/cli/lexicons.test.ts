import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLexicons } from '../../../electron/cli/lexicons';
import { builtInClaims } from '../../../shared/claims/lexicons';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-lexicons-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const listen = () => {
  const said: string[] = [];
  return { said, io: { out: () => {}, err: (text: string) => void said.push(text) } };
};

describe('--lexicons DIR', () => {
  it('is optional: the built-in ones are used', async () => {
    expect(await chooseLexicons(undefined, listen().io)).toBe(builtInClaims);
  });

  it('a folder that is not there is said, and nothing is read', async () => {
    const { said, io } = listen();
    expect(await chooseLexicons(join(folder, 'none'), io)).toBeNull();
    expect(said[0]).toContain('none');
  });

  it('takes the desk’s files, and names a mistake by file and line', async () => {
    await writeFile(join(folder, 'places.desk.json'), '{ "heads": ["شاليهات"] }');
    await writeFile(join(folder, 'verbs.json'), '{\n  "reporting": 7\n}');
    const { said, io } = listen();
    const lexicons = await chooseLexicons(folder, io);
    expect(lexicons?.places.heads.at(-1)).toBe('شاليهات');
    expect(lexicons?.verbs).toEqual(builtInClaims.verbs);
    expect(said.join('')).toMatch(/verbs\.json:\d+: /u);
  });
});
