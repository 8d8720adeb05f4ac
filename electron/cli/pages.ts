/**
 * Files named on the command line, read as pages. A file that cannot be read is reported and skipped; the
 * others are still dealt with.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_PAGE_BYTES } from '../../shared/intake/limits';
import type { ReadPage, ReadProblem } from '../../shared/intake/page';
import { readPage } from '../../shared/intake/read';
import { assertNever } from '../../shared/result';
import type { Io } from './verb';

export interface PageFile {
  /** As it was named on the command line. */
  readonly file: string;
  readonly sha256: string;
  readonly page: ReadPage;
}

const inMib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** Why a page could not be read, in a sentence. */
export function describeProblem(problem: ReadProblem): string {
  switch (problem.reason) {
    case 'empty':
      return 'the file is empty';
    case 'too-large':
      return `the file is too large (${inMib(problem.bytes)}; at most ${inMib(problem.limit)})`;
    case 'binary':
      return problem.looksLike === '' ? 'this is not text' : `this is not text but ${problem.looksLike}`;
    case 'no-text':
      return 'there is no readable text in it';
    case 'too-many-lines':
      return `it has ${problem.lines} lines (at most ${problem.limit})`;
    case 'too-deep':
      return 'its markup is nested too deeply';
    case 'too-slow':
      return 'reading it took too long';
    default:
      return assertNever(problem);
  }
}

/** Why the system did not hand over a file, in a few words. */
export function describeSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not allowed';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}

async function readOne(file: string, encoding: string | undefined): Promise<PageFile | string> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) return 'it is a folder';
    if (about.size > MAX_PAGE_BYTES) {
      return describeProblem({ reason: 'too-large', bytes: about.size, limit: MAX_PAGE_BYTES });
    }
    const bytes = new Uint8Array(await readFile(file));
    const result = readPage(bytes, { fileName: basename(file), ...(encoding ? { encoding } : {}) });
    if (!result.ok) return describeProblem(result.error);
    return { file, sha256: createHash('sha256').update(bytes).digest('hex'), page: result.value };
  } catch (error) {
    return describeSystemError(error);
  }
}

/** Reads the files in the order given. `failed` counts those that were reported and left out. */
export async function readPages(
  files: readonly string[],
  io: Io,
  encoding?: string,
): Promise<{ readonly pages: readonly PageFile[]; readonly failed: number }> {
  const pages: PageFile[] = [];
  let failed = 0;
  for (const file of files) {
    const outcome = await readOne(file, encoding);
    if (typeof outcome === 'string') {
      io.err(`qarina: ${file}: ${outcome}\n`);
      failed++;
    } else pages.push(outcome);
  }
  return { pages, failed };
}
