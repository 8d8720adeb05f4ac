/** Who may talk to the tab’s server: its own pages, on its one address. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../electron/request-guard';

const port = 47321;
const host = `127.0.0.1:${port}`;
const origin = `http://${host}`;

describe('a request', () => {
  it('of our own page is served', () => {
    expect(judge('GET', '/', { host }, port)).toEqual({ kind: 'serve' });
    expect(judge('POST', '/vault/state', { host, origin }, port)).toEqual({ kind: 'serve' });
    const fetched = { host, origin, 'sec-fetch-site': 'same-origin' };
    expect(judge('POST', '/vault/state', fetched, port)).toEqual({ kind: 'serve' });
  });

  it.each([
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    '127.0.0.1:80',
    `127.0.0.1:${port}.evil.example`,
    `[::1]:${port}`,
    '',
    undefined,
  ])('for another host is refused (DNS rebinding): %s', (wrong) => {
    expect(judge('GET', '/', wrong === undefined ? {} : { host: wrong }, port)).toMatchObject({
      status: 421,
    });
  });

  it('by the machine’s other name is sent to the one address, since the database belongs to that', () => {
    expect(judge('GET', '/a?b', { host: `localhost:${port}` }, port)).toEqual({
      kind: 'redirect',
      to: `${origin}/a?b`,
    });
    expect(judge('GET', '//evil.example/', { host: `localhost:${port}` }, port).kind).toBe('refuse');
    expect(judge('POST', '/vault/append', { host: `localhost:${port}`, origin }, port).kind).toBe('refuse');
  });

  it.each([
    'http://evil.example',
    'null',
    `http://localhost:${port}`,
    `https://${host}`,
    'http://127.0.0.1:1',
    undefined,
  ])('that posts from another origin is refused: %s', (wrong) => {
    const headers = wrong === undefined ? { host } : { host, origin: wrong };
    expect(judge('POST', '/vault/append', headers, port)).toMatchObject({ status: 403 });
  });

  it('that a browser marks as another site’s is refused, but a link to us may be followed', () => {
    const from = { host, 'sec-fetch-site': 'cross-site' };
    expect(judge('GET', '/assets/app.js', { ...from, 'sec-fetch-mode': 'no-cors' }, port)).toMatchObject({
      status: 403,
    });
    const link = { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(judge('GET', '/', link, port)).toEqual({ kind: 'serve' });
    const frame = { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    expect(judge('GET', '/', frame, port)).toMatchObject({ status: 403 });
    expect(judge('POST', '/vault/append', { ...from, origin }, port)).toMatchObject({ status: 403 });
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE', undefined])('by %s is refused', (method) => {
    expect(judge(method, '/', { host }, port)).toMatchObject({ status: 405 });
  });

  it('whose target is no path is refused', () => {
    expect(judge('GET', 'http://evil.example/', { host }, port)).toMatchObject({ status: 400 });
    expect(judge('GET', undefined, { host }, port)).toMatchObject({ status: 400 });
  });
});
