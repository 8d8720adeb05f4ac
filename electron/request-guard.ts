/**
 * Who may talk to the tab's server: pages it served itself, on its one address. A page of another site that
 * points its own name at 127.0.0.1 (DNS rebinding) shows itself in `Host`; one that posts from afar shows itself
 * in `Origin` and `Sec-Fetch-Site`.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** What to do with a request before looking at what it asks for. */
export type Judgement =
  | { readonly kind: 'serve' }
  /** The same machine by another name would be another origin, with another, empty database. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'refuse'; readonly status: 400 | 403 | 405 | 421; readonly why: string };

/** The one address of a server: the database belongs to it, so it never varies. */
export const originOf = (port: number): string => `http://127.0.0.1:${port}`;

const refuse = (status: 400 | 403 | 405 | 421, why: string): Judgement => ({ kind: 'refuse', status, why });

function judgePost(headers: IncomingHttpHeaders, origin: string): Judgement {
  if (headers.origin !== origin) return refuse(403, 'from another origin');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return refuse(403, 'from another site');
  return { kind: 'serve' };
}

function judgeGet(headers: IncomingHttpHeaders, origin: string): Judgement {
  if (headers.origin !== undefined && headers.origin !== origin) return refuse(403, 'from another origin');
  const site = headers['sec-fetch-site'];
  const navigates = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if ((site === 'cross-site' || site === 'same-site') && !navigates) return refuse(403, 'from another site');
  return { kind: 'serve' };
}

/**
 * Judges a request by its method and headers.
 * @param url the request target as sent, beginning with `/`
 */
export function judge(
  method: string | undefined,
  url: string | undefined,
  headers: IncomingHttpHeaders,
  port: number,
): Judgement {
  const origin = originOf(port);
  if (!url?.startsWith('/')) return refuse(400, 'not a path');
  if (headers.host !== `127.0.0.1:${port}`) {
    const harmless = method === 'GET' && headers.host === `localhost:${port}` && !url.startsWith('//');
    return harmless ? { kind: 'redirect', to: `${origin}${url}` } : refuse(421, 'another host');
  }
  if (method === 'POST') return judgePost(headers, origin);
  if (method === 'GET' || method === 'HEAD') return judgeGet(headers, origin);
  return refuse(405, 'method');
}
