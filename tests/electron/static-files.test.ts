/** Serving the built renderer: what lies in its folder, and nothing else. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readStatic, splitPath } from '../../electron/static-files';
import { tidyFolders } from './samples';

const makeFolder = tidyFolders();
let root: string;

beforeEach(() => {
  const folder = realpathSync(makeFolder());
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'app.mjs'), 'export {}');
  writeFileSync(join(root, 'assets', 'قلم.woff2'), 'font');
  writeFileSync(join(root, 'notes.exe'), 'no');
  writeFileSync(join(root, '.hidden.html'), 'no');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'));
  symlinkSync(folder, join(root, 'up'));
});

describe('a file of the renderer', () => {
  it('is served with the type a browser insists on', async () => {
    expect((await readStatic(root, '/'))?.mediaType).toBe('text/html; charset=utf-8');
    expect((await readStatic(root, '/assets/app.mjs'))?.mediaType).toBe('text/javascript; charset=utf-8');
    expect((await readStatic(root, '/assets/%D9%82%D9%84%D9%85.woff2'))?.mediaType).toBe('font/woff2');
  });

  it('may be kept for ever only where its name carries a hash', async () => {
    expect((await readStatic(root, '/index.html'))?.immutable).toBe(false);
    expect((await readStatic(root, '/assets/app.mjs'))?.immutable).toBe(true);
  });
});

describe('what is not below the folder', () => {
  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/assets/../../secret.html',
    '/assets/..%2f..%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '//secret.html',
    '/%00/index.html',
    '/index.html%00.png',
    '/%ZZ',
    'secret.html',
    '/C:/secret.html',
  ])('is not served: %s', async (path) => {
    expect(await readStatic(root, path)).toBeNull();
  });

  it('is not served through a symbolic link to a file or a folder', async () => {
    expect(await readStatic(root, '/link.html')).toBeNull();
    expect(await readStatic(root, '/up/secret.html')).toBeNull();
  });

  it('is not served where it is hidden, a folder, or of a kind the build never emits', async () => {
    expect(await readStatic(root, '/.hidden.html')).toBeNull();
    expect(await readStatic(root, '/assets')).toBeNull();
    expect(await readStatic(root, '/notes.exe')).toBeNull();
    expect(await readStatic(root, '/missing.html')).toBeNull();
  });

  it('cannot be named by any path', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '/', '%2f', '\\', '%5c', 'a', '%', '%00', 'ق');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const names = splitPath(`/${pieces.join('')}`);
        expect(names?.every((name) => !/^\.|[\\/\0]/u.test(name)) ?? true).toBe(true);
      }),
    );
  });
});
