/**
 * What an editor typed into the search box, understood: words (each found from its beginning on), phrases in
 * quotation marks of any kind, filters, a scope. Nothing is an error; what has no meaning is passed over.
 */
import { foldText } from '../arabic/fold';
import { type Filter, filterNamed, filterWords, type Scope, scopeNamed } from './filters';
import { termsOf } from './words';

/** Something a hit must hold: a word, or several one after the other. */
export interface Wanted {
  /** Folded words; more than one make a phrase. */
  readonly words: readonly string[];
  /** The last word may go on: it was typed without quotation marks, or its marks are not closed yet. */
  readonly open: boolean;
}

export interface Query {
  readonly wanted: readonly Wanted[];
  readonly filters: readonly Filter[];
  readonly scope: Scope | null;
  /** More was typed than is searched for. */
  readonly cut: boolean;
}

/** Longest text that is read (UTF-16 code units), and most things that are looked for at once. */
const LONGEST = 1000;
const MOST = 16;

const PART = /\s+|([\p{L}\p{M}]{1,20}):(?:"([^"]*)"?|([^\s"]*))|"([^"]*)("?)|[^\s"]+/gu;

const fold = (text: string): readonly string[] => termsOf(foldText(text, 'search'));

class Reading {
  readonly wanted: Wanted[] = [];
  readonly filters: Filter[] = [];
  scope: Scope | null = null;
  readonly #known = new Set<string>();

  want(words: readonly string[], open: boolean): void {
    const name = `${words.join(' ')}|${open}`;
    if (words.length === 0 || this.#known.has(name)) return;
    this.#known.add(name);
    this.wanted.push({ words, open });
  }

  wantEach(text: string): void {
    for (const word of fold(text)) this.want([word], true);
  }

  /** @returns whether it was a filter */
  filter(name: string, value: string): boolean {
    const field = filterNamed(name);
    if (field === null) return false;
    if (field === 'scope') this.scope = scopeNamed(value) ?? this.scope;
    else {
      const words = filterWords(value);
      if (words.length > 0) this.filters.push({ field, value, words });
    }
    return true;
  }
}

/** Reads a query. Linear in what is read; total for any string. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST).replace(/[“”«»„‟]/gu, '"');
  const reading = new Reading();
  const commands = /^\s*>/u.test(text);
  for (const match of text.matchAll(PART)) {
    const [whole, name, quoted, bare, phrase, closed] = match;
    if (name !== undefined) {
      if (!reading.filter(name, quoted ?? bare ?? '')) reading.wantEach(whole);
    } else if (phrase !== undefined) reading.want(fold(phrase), closed === '');
    else reading.wantEach(whole);
  }
  return {
    wanted: reading.wanted.slice(0, MOST),
    filters: reading.filters.slice(0, MOST),
    scope: commands ? 'command' : reading.scope,
    cut: typed.length > LONGEST || reading.wanted.length > MOST || reading.filters.length > MOST,
  };
}

/** Whether a query asks for anything at all. */
export const isEmptyQuery = ({ wanted, filters, scope }: Query): boolean =>
  wanted.length === 0 && filters.length === 0 && scope === null;
