/** What is being looked for after an @: read from the words before the caret. */

export interface MentionQuery {
  /** Where the @ stands in the text. */
  readonly start: number;
  /** What was typed after it; may hold blanks, because names do. */
  readonly query: string;
}

/** Longer ones are no names any more. */
const LONGEST = 60;

/** After an @ at the beginning of a word; an address such as `a@b` is none. */
const asked = /(?:^|[\s(«"“\u2066-\u2069])@([^@\n]*)$/u;

/** @param before the text from its beginning to the caret */
export function findQuery(before: string): MentionQuery | null {
  const match = asked.exec(before.slice(-LONGEST - 2));
  if (!match) return null;
  const query = match[1]!;
  // Two blanks, or one at the very start, say that the sentence goes on.
  if (/^\s|\s\s/u.test(query)) return null;
  return { start: before.length - query.length - 1, query };
}
