/**
 * The window's own protocol: `qarina://app/` is the built renderer, `qarina://print/<id>` a document on its way to
 * the printer. One fixed origin, so that the database stays the same wherever the program is installed; no
 * `file:`, so that no page can name a file of the disk.
 */
import type { CustomScheme } from 'electron';
import { printPolicy, securityHeaders } from './policy';
import { readStatic } from './static-files';

const scheme = 'qarina';

/** The window's page. Its origin holds the database: never change it. */
export const appPage = `${scheme}://app/`;

/** Address of a document to be printed. */
export const printAddress = (id: string): string => `${scheme}://print/${id}`;

/** To be registered before the app is ready. */
export const appScheme: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Whether an address is a page of the app itself. */
export function isAppUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${scheme}:` && new URL(url).host === 'app';
}

const refusal = (status: 404 | 405): Response =>
  new Response(null, { status, headers: { ...securityHeaders, 'cache-control': 'no-store' } });

async function serveApp(root: string, pathname: string): Promise<Response> {
  const file = await readStatic(root, pathname);
  if (!file) return refusal(404);
  return new Response(file.bytes, { headers: { ...securityHeaders, 'content-type': file.mediaType } });
}

function servePrint(html: string | undefined): Response {
  if (html === undefined) return refusal(404);
  const headers = {
    ...securityHeaders,
    'content-security-policy': printPolicy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  return new Response(html, { headers });
}

/**
 * Answers the requests of the window.
 * @param root folder of the built renderer, as `realpath` names it
 * @param findPrint the document waiting under an id
 */
export function makeProtocolHandler(
  root: string,
  findPrint: (id: string) => string | undefined,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return refusal(405);
    if (!URL.canParse(url)) return refusal(404);
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== `${scheme}:`) return refusal(404);
    if (host === 'app') return serveApp(root, pathname);
    return servePrint(host === 'print' ? findPrint(pathname.slice(1)) : undefined);
  };
}
