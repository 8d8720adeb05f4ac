import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLexicons } from '../../../electron/cli/lexicons';
import { builtInCompare } from '../../../shared/compare/lexicons';

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
    expect(await chooseLexicons(undefined, listen().io)).toBe(builtInCompare);
  });

  it('a folder that is not there is said, and nothing is read', async () => {
    const { said, io } = listen();
    expect(await chooseLexicons(join(folder, 'none'), io)).toBeNull();
    expect(said[0]).toContain('none');
  });

  it('takes the desk’s files, and names a mistake by file and line', async () => {
    await writeFile(join(folder, 'places.desk.json'), '{ "heads": ["شاليهات"] }');
    await writeFile(join(folder, 'verbs.json'), '{\n  "reporting": 7\n}');
    await writeFile(join(folder, 'counted.desk.json'), '{\n  "units": {\n    "boat": 7\n  }\n}');
    await writeFile(join(folder, 'opposed.desk.json'), '{ "negations": ["كلا"] }');
    await writeFile(join(folder, 'relations.desk.json'), '{ "anywhere": ["سبط"] }');
    const { said, io } = listen();
    const lexicons = await chooseLexicons(folder, io);
    expect(lexicons?.claims.places.heads.at(-1)).toBe('شاليهات');
    expect(lexicons?.claims.verbs).toEqual(builtInCompare.claims.verbs);
    expect(lexicons?.opposed.negations.at(-1)).toBe('كلا');
    expect(lexicons?.relations.anywhere.at(-1)).toBe('سبط');
    expect(lexicons?.counted).toEqual(builtInCompare.counted);
    expect(said.join('')).toMatch(/counted\.desk\.json:3: units\.boat: /u);
    expect(said.join('')).toMatch(/verbs\.json:\d+: /u);
  });
});
