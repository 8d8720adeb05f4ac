/** `--lexicons DIR`: a desk's own lexicons for the verbs that read figures and claims and compare texts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LexiconFile } from '../../shared/claims/lexicon-set';
import { readCompareSet } from '../../shared/compare/lexicon-set';
import { builtInCompare, type CompareLexicons } from '../../shared/compare/lexicons';
import type { Io } from './verb';

async function readFolder(folder: string): Promise<LexiconFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

/**
 * The lexicons in force. Mistakes in a desk's files are named on standard error and the built-in ones used instead.
 * @returns null where the folder itself cannot be read, which has been said
 */
export async function chooseLexicons(folder: string | undefined, io: Io): Promise<CompareLexicons | null> {
  if (folder === undefined) return builtInCompare;
  let files: LexiconFile[];
  try {
    files = await readFolder(folder);
  } catch (error) {
    io.err(`qarina: ${folder}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
  const { lexicons, problems } = readCompareSet(files);
  for (const { file, line, field, message } of problems) {
    const place = field === '' ? '' : `${field}: `;
    io.err(`qarina: ${join(folder, file)}:${line}: ${place}${message}. What was in force before is used.\n`);
  }
  return lexicons;
}
