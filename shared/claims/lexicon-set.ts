/**
 * A desk's own lexicons beside the built-in ones. A file named like a lexicon (`verbs.json`) takes its place; one
 * with a word more in its name (`verbs.desk.json`) adds to it and may hold only the lists it adds to. A file with a
 * mistake is left out whole, and what was in force before stays so.
 */
import type { z } from 'zod';
import { type LexiconProblem, readLexicon } from '../arabic/lexicon-file';
import { type ArabicLexicons, arabicSchemas } from '../arabic/lexicons';
import { builtInClaims, type ClaimLexicons, claimSchemas } from './lexicons';

export interface LexiconFile {
  /** Name without a folder. */
  readonly name: string;
  readonly text: string;
}

export interface LexiconSet {
  readonly lexicons: ClaimLexicons;
  readonly problems: readonly LexiconProblem[];
}

const schemas = { ...arabicSchemas, ...claimSchemas };
type Name = keyof typeof schemas;
type Lists = Readonly<Record<string, unknown>>;

const isName = (name: string): name is Name => Object.hasOwn(schemas, name);
const isLists = (value: unknown): value is Lists =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is added goes behind what is there. */
function append(there: unknown, added: unknown): unknown {
  if (Array.isArray(there) && Array.isArray(added)) return [...there, ...added];
  if (!isLists(there) || !isLists(added)) return added;
  const joined: Record<string, unknown> = { ...there };
  for (const [key, value] of Object.entries(added))
    joined[key] = key in there ? append(there[key], value) : value;
  return joined;
}

function lexiconNamed(lexicons: ClaimLexicons, name: Name): Lists {
  return name in lexicons.arabic
    ? lexicons.arabic[name as keyof ArabicLexicons]
    : (lexicons[name as keyof typeof claimSchemas] as Lists);
}

function withLexicon(lexicons: ClaimLexicons, name: Name, lexicon: unknown): ClaimLexicons {
  return name in lexicons.arabic
    ? { ...lexicons, arabic: { ...lexicons.arabic, [name]: lexicon } as ArabicLexicons }
    : ({ ...lexicons, [name]: lexicon } as ClaimLexicons);
}

/**
 * The lexicons in force with some files of a desk. Files that replace come before files that add, whatever their
 * order here; among those that add, by name.
 */
export function readLexiconSet(files: readonly LexiconFile[]): LexiconSet {
  const problems: LexiconProblem[] = [];
  let lexicons = builtInClaims;
  const order = [...files].sort(
    (a, b) => a.name.split('.').length - b.name.split('.').length || (a.name < b.name ? -1 : 1),
  );
  for (const { name: file, text } of order) {
    const [name = '', ...rest] = file.split('.');
    const adds = rest.length > 1;
    if (!isName(name)) {
      const message = `no lexicon is called ${name}; there are ${Object.keys(schemas).join(', ')}`;
      problems.push({ file, line: 1, field: '', message });
      continue;
    }
    const full: z.ZodType<unknown> = schemas[name].strict();
    const read = readLexicon(adds ? schemas[name].partial().strict() : full, file, text);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    const lexicon = adds ? append(lexiconNamed(lexicons, name), read.value) : read.value;
    // The twelve months can be replaced, not made more.
    if (full.safeParse(lexicon).success) lexicons = withLexicon(lexicons, name, lexicon);
    else problems.push({ file, line: 1, field: '', message: `${name} can be replaced, not added to` });
  }
  return { lexicons, problems };
}
