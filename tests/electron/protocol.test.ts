/** The window’s own protocol: one origin, the app’s files, nothing else of the disk. */
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentPolicy, printPolicy } from '../../electron/policy';
import { appPage, appScheme, isAppUrl, makeProtocolHandler, printAddress } from '../../electron/protocol';
import { tidyFolders } from './samples';

const makeFolder = tidyFolders();
let answer: (url: string, method?: string) => Promise<Response>;

beforeEach(() => {
  const folder = realpathSync(makeFolder());
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'worker.mjs'), 'export {}');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'));
  const handle = makeProtocolHandler(root, (id) => (id === 'known' ? '<p>sheet' : undefined));
  answer = (url, method = 'GET') => handle({ url, method });
});

describe('the app’s address', () => {
  it('never changes: the database belongs to it', () => {
    expect(appPage).toBe('qarina://app/');
    expect(appScheme).toMatchObject({ scheme: 'qarina', privileges: { standard: true, secure: true } });
    expect(appScheme.privileges?.bypassCSP).toBeUndefined();
    expect(appScheme.privileges?.allowServiceWorkers).toBeUndefined();
  });

  it('is told from every other', () => {
    expect(isAppUrl('qarina://app/index.html#dossier')).toBe(true);
    for (const other of [
      'qarina://print/x',
      'https://app/',
      'file:///app',
      'qarina://app.evil/',
      'app',
      '',
    ]) {
      expect(isAppUrl(other)).toBe(false);
    }
  });
});

describe('the protocol', () => {
  it('serves the page and its scripts under the strict policy', async () => {
    const page = await answer(appPage);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toBe(contentPolicy);
    const worker = await answer('qarina://app/assets/worker.mjs');
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(worker.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'qarina://app/../secret.html',
    'qarina://app/%2e%2e/secret.html',
    'qarina://app/..%2fsecret.html',
    'qarina://app/..%5csecret.html',
    'qarina://app/link.html',
    'qarina://app//etc/passwd',
    'qarina://other/index.html',
    'qarina://print/unknown',
    'file:///etc/passwd',
    'not a url',
  ])('serves nothing else: %s', async (url) => {
    const refused = await answer(url);
    expect(refused.status).toBe(404);
    expect(await refused.text()).toBe('');
  });

  it('answers only GET', async () => {
    expect((await answer(appPage, 'POST')).status).toBe(405);
  });

  it('serves a document to be printed under a policy in which nothing can run', async () => {
    const document = await answer(printAddress('known'));
    expect(await document.text()).toBe('<p>sheet');
    expect(document.headers.get('content-security-policy')).toBe(printPolicy);
  });
});
