/**
 * Finding every place where a quote stands in a text, in time linear in both: the engine's search for ordinary
 * texts, Knuth, Morris and Pratt's (1977) for a page made to be slow, one letter repeated a million times.
 */

/** Up to this length the engine's own search is used: it is fast, and cannot be made slow enough to matter. */
const SHORT = 64;

function failureTable(pattern: string): Int32Array {
  const table = new Int32Array(pattern.length);
  for (let i = 1, matched = 0; i < pattern.length; i++) {
    while (matched > 0 && pattern.charCodeAt(i) !== pattern.charCodeAt(matched))
      matched = table[matched - 1]!;
    if (pattern.charCodeAt(i) === pattern.charCodeAt(matched)) matched++;
    table[i] = matched;
  }
  return table;
}

function* findShort(text: string, quote: string): Generator<number> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) yield at;
}

function* findByTable(text: string, quote: string, from: number): Generator<number> {
  const table = failureTable(quote);
  for (let i = from, matched = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    while (matched > 0 && unit !== quote.charCodeAt(matched)) matched = table[matched - 1]!;
    if (unit === quote.charCodeAt(matched)) matched++;
    if (matched === quote.length) {
      yield i - matched + 1;
      matched = table[matched - 1]!;
    }
  }
}

/** Looks for the beginning and compares the rest; a text that makes too many comparisons necessary goes to the table. */
function* findLong(text: string, quote: string): Generator<number> {
  const beginning = quote.slice(0, SHORT);
  let budget = 4 * (text.length + quote.length);
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    budget -= quote.length;
    if (budget < 0) {
      yield* findByTable(text, quote, at);
      return;
    }
    if (text.startsWith(quote, at)) yield at;
  }
}

/** The offsets at which a non-empty `quote` stands in `text`, in order, overlapping ones included. */
export function occurrences(text: string, quote: string): Generator<number> {
  return quote.length <= SHORT ? findShort(text, quote) : findLong(text, quote);
}
