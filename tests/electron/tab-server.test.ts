/** The tab’s server as a whole: what it serves, to whom, and how it starts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocketServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../electron/policy';
import { startTab } from '../../electron/tab-server';
import { tidyFolders } from './samples';
import { makeRenderer, send, startTestTab } from './tab';

const makeFolder = tidyFolders();
const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

const start = async (folder = makeFolder()) => {
  const tab = await startTestTab(folder);
  running.push(tab);
  return tab;
};

describe('the tab', () => {
  it('serves the page under the strict policy, never from a cache that could be stale', async () => {
    const { port } = await start();
    const answer = await send(port, 'GET', '/');
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toContain('قرينة');
    expect(answer.headers).toMatchObject({
      'content-security-policy': contentPolicy,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers HEAD without a body, and refuses to be posted to outside the vault', async () => {
    const { port, origin } = await start();
    const head = await send(port, 'HEAD', '/');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await send(port, 'POST', '/', { origin }, 'x')).status).toBe(405);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt'])(
    'serves nothing outside its folder: %s',
    async (path) => {
      const { port } = await start();
      const answer = await send(port, 'GET', path);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).not.toContain('secret');
    },
  );

  it('refuses a foreign host and sends the other local name to the one address', async () => {
    const { port, origin } = await start();
    expect((await send(port, 'GET', '/', { host: 'evil.example' })).status).toBe(421);
    const moved = await send(port, 'GET', '/x', { host: `localhost:${port}` });
    expect([moved.status, moved.headers.location]).toEqual([307, `${origin}/x`]);
  });

  it('still sends the policy with what it refuses', async () => {
    const { port } = await start();
    for (const path of ['/nothing', '/vault/nothing']) {
      expect((await send(port, 'GET', path)).headers['content-security-policy']).toBe(contentPolicy);
    }
  });

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

  it.skipIf(!outside)(
    `is not reachable from another machine ${outside ? '' : '(skipped: this machine has no other address)'}`,
    async () => {
      const { port } = await start();
      const reached = await new Promise((resolve) => {
        const socket = connect(port, outside);
        socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
        setTimeout(() => resolve(false), 1000);
      });
      expect(reached).toBe(false);
    },
  );
});

describe('starting the tab', () => {
  it('where one of ours runs on that data already names its address', async () => {
    const tab = await start();
    const again = await startTab({
      port: tab.port,
      root: join(tab.folder, 'renderer'),
      data: join(tab.folder, 'data'),
    });
    expect(again).toEqual({ reason: 'running-already', origin: tab.origin });
  });

  it('where one of ours runs on other data does not claim to be the same', async () => {
    const tab = await start();
    const folder = makeFolder();
    const again = await startTab({ port: tab.port, root: makeRenderer(folder), data: join(folder, 'data') });
    expect(again).toEqual({ reason: 'port-in-use' });
  });

  it('where another program has the port says so, also where it never answers', async () => {
    const echo = createServer((_request, response) => response.end('hello'));
    const mute = createSocketServer(() => undefined);
    for (const server of [echo, mute]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      running.push(server);
      const { port } = server.address() as AddressInfo;
      const folder = makeFolder();
      expect(await startTab({ port, root: makeRenderer(folder), data: join(folder, 'data') })).toEqual({
        reason: 'port-in-use',
      });
    }
  });

  it('without a build says so', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'renderer'));
    const started = await startTab({ port: 0, root: join(folder, 'renderer'), data: join(folder, 'data') });
    expect(started).toEqual({ reason: 'not-built' });
  });

  it('where the data folder cannot be made says why', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'data'), 'a file in the way');
    const started = await startTab({ port: 0, root: makeRenderer(folder), data: join(folder, 'data') });
    expect(started).toMatchObject({ reason: 'failed' });
  });
});
