/** Verbs that read saved pages and say something of each: `mentions` and `suggest` differ only in what they say. */
import type { ClaimLexicons } from '../../shared/claims/lexicons';
import { canonicalEncoding } from '../../shared/intake/decode';
import { chooseLexicons } from './lexicons';
import { type PageFile, readPages } from './pages';
import { type Io, parseWords, showable, type Verb, type Words } from './verb';

export interface PageVerb<T> {
  readonly name: string;
  readonly summary: string;
  /** What is handed over as JSON for one file. */
  analyse(file: PageFile, lexicons: ClaimLexicons): T;
  /** The same for people. */
  describe(result: T): string;
}

/** What is wrong with the call, or null. */
function findMistake({ files, values, unknown }: Words): string | null {
  if (unknown.length > 0) return `unknown option ${unknown[0]}`;
  if (files.length === 0) return 'name at least one file';
  const encoding = values.get('encoding');
  const strange = encoding !== undefined && canonicalEncoding(encoding) === null;
  return strange ? `unknown encoding ${encoding || '(none named)'}` : null;
}

async function runPageVerb<T>(verb: PageVerb<T>, words: readonly string[], io: Io): Promise<number> {
  const call = parseWords(words, { flags: ['json'], values: ['encoding', 'lexicons'] });
  const mistake = findMistake(call);
  if (mistake !== null) {
    io.err(`qarina ${verb.name}: ${mistake}\n`);
    return 2;
  }
  const lexicons = await chooseLexicons(call.values.get('lexicons'), io);
  if (lexicons === null) return 2;
  const { pages, failed } = await readPages(call.files, io, call.values.get('encoding'));
  const results = pages.map((page) => verb.analyse(page, lexicons.claims));
  io.out(
    call.flags.has('json')
      ? `${JSON.stringify({ files: results }, null, 2)}\n`
      : `${showable(results.map((result) => verb.describe(result)).join('\n\n'))}\n`,
  );
  return failed > 0 ? 1 : 0;
}

export const makePageVerb = <T>(verb: PageVerb<T>): Verb => ({
  name: verb.name,
  usage: 'FILE… [--json] [--encoding NAME] [--lexicons FOLDER]',
  summary: verb.summary,
  run: (words, io) => runPageVerb(verb, words, io),
});
