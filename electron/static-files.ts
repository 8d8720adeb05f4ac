/**
 * From the path of a URL to a file of the built renderer, for the window's protocol and the tab's server alike.
 * Nothing outside the folder is reachable: not by `..`, not by encodings of it, not through a symbolic link.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Types of the files a build emits; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.qarina': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file ready to be sent. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Whether its name carries a hash of its content, so that it may be kept for ever. */
  readonly immutable: boolean;
}

const forbidden = /[\0\\:*?"<>|]/u;

/**
 * Splits the path of a URL into the names of folders and a file.
 * @returns null where the path is not plainly one below the root
 */
export function splitPath(pathname: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || forbidden.test(decoded)) return null;
  const names = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/');
  return names.some((name) => name === '' || name.startsWith('.')) ? null : names;
}

/**
 * Reads a file below a folder.
 * @param root the folder as `realpath` names it
 * @param pathname the path of the request's URL, still percent-encoded
 * @returns null where there is no such file, or where it is not one of the kinds served
 */
export async function readStatic(root: string, pathname: string): Promise<StaticFile | null> {
  const names = splitPath(pathname);
  if (!names) return null;
  const path = join(root, ...names);
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  if (!mediaType) return null;
  try {
    if ((await realpath(path)) !== path || !(await stat(path)).isFile()) return null;
    const bytes = new Uint8Array(await readFile(path));
    return { bytes, mediaType, immutable: names[0] === 'assets' };
  } catch {
    return null;
  }
}
