/**
 * Quotes that face each other, two or many: which words of each stand in none of those it faces. Whole words, in
 * order; of several others, a word counts as shared where any of them has it.
 */
import type { Span } from '../../arabic/fold';
import { findRuns } from './sequence';
import { internTokens, isSameToken, type Token, type TokenOptions, tokensOf } from './tokens';

/** Quotes one of them faces at most; with more, the first of each kind say enough. */
const MOST_FACED = 60;

const saysSomething = /[\p{L}\p{N}]/u;

/** Neighbours become one stretch; commas and brackets alone are no difference. */
function stretchesOf(text: string, tokens: readonly Token[], shared: Uint8Array): Span[] {
  const found: { start: number; end: number }[] = [];
  tokens.forEach(({ start, end }, at) => {
    if (shared[at]) return;
    const last = found.at(-1);
    if (last && at > 0 && !shared[at - 1]) last.end = end;
    else found.push({ start, end });
  });
  return found.filter(({ start, end }) => saysSomething.test(text.slice(start, end)));
}

/** The words of a text that none of the texts it faces has. */
export function ownWords(text: string, facing: readonly string[], options: TokenOptions): Span[] {
  const tokens = tokensOf(text, options);
  const shared = new Uint8Array(tokens.length);
  for (const other of [...new Set(facing)].slice(0, MOST_FACED)) {
    const others = tokensOf(other, options);
    for (const run of findRuns(...internTokens(tokens, others)))
      for (let at = 0; at < run.length; at++)
        if (isSameToken(tokens[run.a + at]!, others[run.b + at]!)) shared[run.a + at] = 1;
  }
  return stretchesOf(text, tokens, shared);
}

/**
 * The same for groups of quotes, each facing those of all other groups.
 * @returns for each quote, in its group, its own words
 */
export function ownWordsOfGroups(
  groups: readonly (readonly string[])[],
  options: TokenOptions,
): readonly (readonly (readonly Span[])[])[] {
  return groups.map((group, at) => {
    // One of each group after the other, so that the limit leaves none of them out.
    const others = groups.filter((_, other) => other !== at);
    const most = Math.max(0, ...others.map(({ length }) => length));
    const facing = Array.from({ length: most }, (_, n) => others.flatMap((other) => other[n] ?? [])).flat();
    return group.map((text) => ownWords(text, facing, options));
  });
}
