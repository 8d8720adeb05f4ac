/** Words asked for one at a time, with whatever letters are written together with them, or by how they begin. */
import { keySet } from './phrases';

type Keys = ReadonlySet<string>;

/** Keys bare and with letters before them: of each group one or none, in the order of the groups. */
export function withGlued(keys: Keys, ...groups: readonly (readonly string[])[]): Keys {
  let heads = [''];
  for (const group of groups) heads = heads.flatMap((head) => [head, ...group.map((one) => head + one)]);
  return new Set(heads.flatMap((head) => [...keys].map((key) => head + key)));
}

/** Keys bare and with one of some endings behind them. */
export const withEndings = (keys: Keys, endings: readonly string[]): Keys =>
  new Set([...keys].flatMap((key) => [key, ...endings.map((ending) => key + ending)]));

/** Beginnings of words, whatever form the word has. */
export const beginnings = (words: readonly string[]): readonly string[] => [...keySet(words)];

/** Whether a word begins with one of some beginnings. */
export const beginsWith = (starts: readonly string[], key: string): boolean =>
  starts.some((start) => key.startsWith(start));
