import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheet as verb } from '../../../electron/cli/sheet';
import { packDossier } from '../../../shared/dossier/pack';
import { parseJson, writeJson } from '../../../shared/sheet/json';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, claimTarget, NOW, options } from '../../shared/sheet/case';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qarina-sheet-'));
});
afterAll(() => rm(folder, { recursive: true }));

function makeCase() {
  const file = new CaseFile('ملف السطر');
  const claim = file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر');
  file.create('source', { name: 'أبو سامر', redactionReason: 'سلامته' });
  file.judge(claimTarget(claim), 'proven', 'روى أبو سامر');
  return file;
}

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const keep = (where: 'out' | 'err') => (text: string) => {
    said[where] += text;
  };
  const code = await verb.run(words, { out: keep('out'), err: keep('err') });
  return { code, ...said };
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('qarina sheet', () => {
  it('writes the window’s JSON again as HTML, CSV or JSON, in either language', async () => {
    const made = makeSheet(makeCase().input(), options);
    const path = await put('sheet.json', writeJson(made));
    const html = await run(path);
    expect([html.code, html.err]).toEqual([0, '']);
    expect(html.out).toContain('<html lang="ar" dir="rtl">');
    expect((await run(path, '--lang', 'en')).out).toContain('<html lang="en" dir="ltr">');
    expect((await run(path, '--format=csv', '--lang=en')).out).toMatch(/^\uFEFFClaim number,/u);
    expect(parseJson((await run(path, '--format', 'json')).out)).toEqual({ ok: true, value: made });
  });

  it('writes into a file where asked, whole or not at all', async () => {
    const path = await put('sheet.json', writeJson(makeSheet(makeCase().input(), options)));
    const target = join(folder, 'out.html');
    expect(await run(path, '--out', target)).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(target, 'utf8')).toMatch(/^<!doctype html>/u);
    const nowhere = await run(path, '--out', join(folder, 'missing', 'out.html'));
    expect([nowhere.code, nowhere.out]).toEqual([1, '']);
    expect(nowhere.err).toContain('out.html');
  });

  it('makes a sheet from a dossier file, and warns of a protected name in the reasons', async () => {
    const file = makeCase();
    const path = await put('case.qarina', packDossier(file.dossier, file.entries, [], NOW));
    const made = await run(path, '--format', 'json', '--editor', 'Omar');
    expect(made.code).toBe(0);
    expect(JSON.parse(made.out)).toMatchObject({
      madeBy: 'Omar',
      dossier: { title: 'ملف السطر' },
      counts: { claims: 1 },
    });
    expect(made.err).toContain('أبو سامر');
  });

  it.each([
    ['nothing.json', '', 'the file is empty'],
    ['plain.json', 'مرحبا', 'not JSON'],
    ['other.json', '{}', 'not a claim sheet'],
    ['newer.json', '{"schema":"qarina.claim-sheet/9"}', 'newer Qarina (format 9'],
    ['broken.json', '{"schema":"qarina.claim-sheet/1"}', 'not sound at'],
    ['broken.qarina', 'PK\u0003\u0004xxxx', 'the end of the file is missing'],
  ])('names what is wrong with %s', async (name, content, reason) => {
    const { code, out, err } = await run(await put(name, content));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(reason);
    expect(err).toContain(name);
  });

  it('says what is wrong with the call', async () => {
    for (const [words, reason] of [
      [[], 'exactly one file'],
      [['a', 'b'], 'exactly one file'],
      [['a', '--format', 'pdf'], '--format is one of'],
      [['a', '--lang', 'fr'], '--lang is ar or en'],
      [['a', '--zone', 'Moon/Base'], '--zone'],
      [['a', '--digits', 'x'], '--digits'],
      [['a', '--what'], 'unknown option --what'],
      [['a', '--out', ''], '--out'],
    ] as const) {
      const { code, err } = await run(...words);
      expect([words, code]).toEqual([words, 2]);
      expect(err).toContain(reason);
    }
    expect((await run(join(folder, 'absent.json'))).err).toContain('there is no such file');
    expect((await run(folder)).err).toContain('it is a folder');
  });
});
