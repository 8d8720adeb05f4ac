/**
 * Numbers that belong to a name and count nothing: the second of two papers of one name, the fifth night of a title,
 * a number in brackets behind it. In Arabic a number stands before what it counts, so one that closes a line or a
 * quoted name right behind a plain noun, in digits and with nothing counted, only tells it from others.
 */
import type { Mention } from '../../arabic/mention';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';

const OPENING = '«"“(';
const CLOSING = '»"”)';

/** Whether a word may be a name's last: no verb, no little word, nothing that is counted or done, no measure. */
function isPlainNoun(passage: Passage, reader: CompareReader, at: number): boolean {
  const key = passage.key(at);
  if (!passage.isWord(at) || key.length < 3 || reader.words.announcing.has(key) || passage.isVerb(at))
    return false;
  const bare = key.replace(/^[وف](?=\p{L}{3})/u, '');
  if (reader.grammar.functionWords.has(bare) || reader.scopePrepositions.has(bare)) return false;
  if (reader.increase.has(bare) || reader.decrease.has(bare) || reader.equals.has(bare)) return false;
  return [reader.actions, reader.units].every((book) => book.startingAt(passage.words, at) === null);
}

/** Whether the words before it announce a figure: then it closes its clause and is one. */
function isAnnounced(passage: Passage, reader: CompareReader, at: number): boolean {
  for (let word = at; word >= 0 && !passage.isMark(word, '.؛:،'); word--)
    if (reader.words.announcing.has(passage.key(word)) || reader.equals.has(passage.key(word))) return true;
  return false;
}

const ONE = /^واحد(?:ه)?$/u;
const SHARED = /^[وف]?(?:من|تحت|ضمن)$/u;

/** `من عائلة واحدة`, `تحت سقف واحد`: one and the same, and no count. */
function isOneAndSame(passage: Passage, { start }: Mention): boolean {
  const at = passage.words.findIndex((word) => word.start >= start);
  return ONE.test(passage.key(at)) && passage.isWord(at - 1) && SHARED.test(passage.key(at - 2));
}

/** Whether a figure counts nothing: it numbers the name it stands in, or says that something is one and the same. */
export function isNumbering(passage: Passage, reader: CompareReader, mention: Mention): boolean {
  if (isOneAndSame(passage, mention)) return true;
  const { type, form, percent, bound, value } = mention;
  if (type !== 'cardinal' || form !== 'digits' || percent || bound !== 'exact' || !Number.isInteger(value))
    return false;
  const first = passage.words.findIndex(({ start }) => start >= mention.start);
  let next = first;
  while (next < passage.words.length && passage.words[next]!.end <= mention.end) next++;
  const before = passage.isMark(first - 1, OPENING) ? first - 2 : first - 1;
  if (first < 1 || passage.isMark(first - 1, '.؛:،-–—') || isAnnounced(passage, reader, first - 1))
    return false;
  if (passage.isMark(first - 1, '(') && passage.isMark(next, ')'))
    return before < 0 || isPlainNoun(passage, reader, before);
  // «ليلة 5 من القصف»: which night it was.
  const partitive = mention.counted === null || passage.key(next) === 'من';
  if (partitive && reader.words.inARow.has(passage.key(first - 1))) return true;
  if (mention.counted !== null) return false;
  const closes = next >= passage.words.length || passage.isMark(next, `${CLOSING}-–—|`);
  return closes && isPlainNoun(passage, reader, first - 1);
}
