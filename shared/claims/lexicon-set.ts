/**
 * A desk's own lexicons laid over the built-in ones. A file named like a lexicon (`verbs.json`) takes its place, list
 * by list: one it lacks stays as it was, because versions add lists and a desk's file must not fall out of force for
 * that. One with a word more in its name (`verbs.desk.json`) adds to the lists it holds. A file with a mistake is left
 * out whole, and what was in force before stays so.
 */
import type { z } from 'zod';
import { type LexiconProblem, readLexicon } from '../arabic/lexicon-file';
import { type ArabicLexicons, arabicSchemas } from '../arabic/lexicons';
import { type ClaimLexicons, claimSchemas } from './lexicons';

export interface LexiconFile {
  /** Name without a folder. */
  readonly name: string;
  readonly text: string;
}

/** What a file that takes the place of a lexicon never lacks. */
const head = { schema: true, provenance: true } as const;

type Lists = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, z.ZodObject>>;

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

/** Lexicons by name, as a desk's files name them. */
export type NamedLexicons = Readonly<Record<string, Lists>>;

/**
 * Lexicons with some files of a desk laid over them. Files that replace come before files that add, whatever their
 * order here; among those that add, by name.
 */
export function layOver(
  files: readonly LexiconFile[],
  schemas: Schemas,
  builtIn: NamedLexicons,
): { readonly lexicons: NamedLexicons; readonly problems: readonly LexiconProblem[] } {
  const problems: LexiconProblem[] = [];
  let lexicons = builtIn;
  const order = [...files].sort(
    (a, b) => a.name.split('.').length - b.name.split('.').length || (a.name < b.name ? -1 : 1),
  );
  for (const { name: file, text } of order) {
    const [name = '', ...rest] = file.split('.');
    const adds = rest.length > 1;
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) {
      const message = `no lexicon is called ${name}; there are ${Object.keys(schemas).join(', ')}`;
      problems.push({ file, line: 1, field: '', message });
      continue;
    }
    const full: z.ZodType<unknown> = schema.strict();
    const some = schema.partial();
    const read = readLexicon((adds ? some : some.required(head)).strict(), file, text);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    const lexicon = adds ? append(lexicons[name], read.value) : { ...lexicons[name], ...read.value };
    // The twelve months can be replaced, not made more.
    if (isLists(lexicon) && full.safeParse(lexicon).success) lexicons = { ...lexicons, [name]: lexicon };
    else problems.push({ file, line: 1, field: '', message: `${name} can be replaced, not added to` });
  }
  return { lexicons, problems };
}

const pick = (lexicons: NamedLexicons, names: object): NamedLexicons =>
  Object.fromEntries(Object.keys(names).map((name) => [name, lexicons[name] ?? {}]));

/** Everything claims are proposed with, by name. */
export const namesOfClaims = ({ arabic, ...claims }: ClaimLexicons): NamedLexicons => ({
  ...arabic,
  ...claims,
});

/** The other way: each of these has been read by its schema. */
export const claimsOfNames = (lexicons: NamedLexicons): ClaimLexicons =>
  ({
    ...pick(lexicons, claimSchemas),
    arabic: pick(lexicons, arabicSchemas) as unknown as ArabicLexicons,
  }) as unknown as ClaimLexicons;
