/**
 * Lexicon files: JSON that a desk may edit. A file with a mistake is never half used; the mistake is named by
 * file, line and field, so that whoever edited it finds the place, and the built-in lexicon stays in force.
 */
import {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { fail, ok, type Result } from '../result';

export interface LexiconProblem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Path in the file, as in `units.3.words`; '' for the whole. */
  readonly field: string;
  /** In English: for the log, the command line and whoever edits JSON. */
  readonly message: string;
}

const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
};

/** Lexicons are small; anything larger was not meant to be one. */
const MAX_LEXICON_LENGTH = 2_000_000;
/** Lexicons are four levels deep; reading JSON goes one call deeper with each. */
const MAX_DEPTH = 100;
/** A file with more mistakes was not meant to be a lexicon either; nobody reads further. */
const MAX_PROBLEMS = 100;

/** Tokens of jsonc-parser's `SyntaxKind`, whose enum exists for the type checker only. */
const OPENING: ReadonlySet<number> = new Set([1, 3]);
const CLOSING: ReadonlySet<number> = new Set([2, 4]);
const END_OF_FILE = 17;

function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (OPENING.has(token)) depth++;
    else if (CLOSING.has(token)) depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The innermost node a path leads to; a missing field is blamed on the object that should have it. */
function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    const next: Node | undefined =
      node.type === 'array'
        ? node.children?.[Number(step)]
        : node.children?.find((property) => property.children?.[0]?.value === step)?.children?.[1];
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function describeSyntax(text: string, file: string, error: ParseError): LexiconProblem {
  return {
    file,
    line: lineAt(text, error.offset),
    field: '',
    message: `not JSON: ${printParseErrorCode(error.error)}`,
  };
}

/**
 * Reads one lexicon.
 * @param file its name, for the message only
 * @returns the lexicon, or the mistakes in it, at most a hundred, in the order of the file
 */
export function readLexicon<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
): Result<T, readonly LexiconProblem[]> {
  if (text.length > MAX_LEXICON_LENGTH) return fail([{ file, line: 1, field: '', message: 'too large' }]);
  const source = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  if (isTooDeep(source)) return fail([{ file, line: 1, field: '', message: 'nested too deeply' }]);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    return fail(
      errors.length > 0
        ? errors.slice(0, MAX_PROBLEMS).map((error) => describeSyntax(source, file, error))
        : [{ file, line: 1, field: '', message: 'empty' }],
    );
  }
  const parsed = schema.safeParse(getNodeValue(root));
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.slice(0, MAX_PROBLEMS).map(({ path, message }) => ({
    file,
    line: lineAt(source, nodeAt(root, path).offset),
    field: path.map(String).join('.'),
    message,
  }));
  return fail(problems.sort((a, b) => a.line - b.line));
}
