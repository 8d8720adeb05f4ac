/** Whether two statements are said by one voice, as far as names tell. */
import { cutWords } from '../arabic/words';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { sharedOf, stemOf } from './stems';

/** What a speaker is known by: bodies by their list of names, else the words that are no title. */
export function namesOfVoice(speaker: string, reader: CompareReader): Set<string> {
  const words = cutWords(speaker);
  const known = findAll(reader.aliases, words).map(({ value }) => value);
  const plain = words.filter(({ key, kind }) => kind === 'word' && !reader.grammar.actorWords.has(key));
  return new Set([...known, ...plain.map(({ key }) => stemOf(key))]);
}

/** Whether two statements are said by one: the same words of a name, or names known to be one. */
export function isSameVoice(a: Statement, b: Statement, reader: CompareReader): boolean {
  if (a.speaker === b.speaker) return true;
  if (a.speaker === '' || b.speaker === '') return false;
  return sharedOf(namesOfVoice(a.speaker, reader), namesOfVoice(b.speaker, reader)).length > 0;
}
