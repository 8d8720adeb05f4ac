/**
 * What a verb of the command line is: a name, how it is called, and what it does. Verbs get their words and a
 * pair of writers, return an exit code, and never end the process themselves, so that piped output is whole.
 */

/** Where a verb writes: `out` is the answer (standard output), `err` is for people (standard error). */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

export interface Verb {
  readonly name: string;
  /** What comes after the name, as a reader would type it. */
  readonly usage: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** @returns the exit code: 0, 1 where a file could not be dealt with, 2 where the call makes no sense. */
  run(words: readonly string[], io: Io): Promise<number>;
}

export interface Words {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** Options nobody knows. */
  readonly unknown: readonly string[];
}

/**
 * Sorts a verb's words into files, flags (`--json`) and values (`--encoding windows-1256` or with `=`).
 * Everything after `--` is a file, whatever it looks like.
 */
export function parseWords(
  words: readonly string[],
  known: { readonly flags: readonly string[]; readonly values?: readonly string[] },
): Words {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const unknown: string[] = [];
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift()!;
    if (word === '--') {
      files.push(...rest);
      break;
    }
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (known.flags.includes(name) && inline === undefined) flags.add(name);
    else if (known.values?.includes(name)) values.set(name, inline ?? rest.shift() ?? '');
    else unknown.push(word);
  }
  return { files, flags, values, unknown };
}

/**
 * Page text for a terminal: control and direction marks become visible signs, so that no saved page can move the
 * cursor, retitle the window or turn the order of a line. New lines and tabs stay.
 */
export function showable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (mark) => {
    if (mark === '\n' || mark === '\t') return mark;
    const code = mark.charCodeAt(0);
    return code < 0x20
      ? String.fromCharCode(0x2400 + code)
      : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
