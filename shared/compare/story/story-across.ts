/**
 * Whether an Arabic and an English article open with one story: no word of theirs is the same, but names sound alike,
 * numbers are equal, and a fire or a court is one in both languages. What is shared has to add up: a state and a strike
 * are every day's news.
 */
import { findMentions } from '../../arabic/mentions';
import { cutWords, type Word } from '../../arabic/words';
import type { ComparedArticle } from '../compared';
import { isLatinName, soundOf } from '../places/sounds';
import type { CompareReader } from '../reader';
import { isLittle, stemOf } from '../stems';

/** What an opening says in no language. */
interface Marks {
  readonly latin: boolean;
  /** Sounds of names; in Arabic, which has no capitals, of all words. */
  readonly sounds: ReadonlySet<string>;
  /** Those an article is looked for by: of names, in Arabic of the title's words and of names of two words. */
  readonly keys: ReadonlySet<string>;
  /** States and well-known places by their Arabic stem. */
  readonly known: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
}

const OPENING_WORDS = 70;
const PARAGRAPHS = 3;
/** Smaller numbers are shared by chance. */
const LEAST_NUMBER = 3;
/** What tells one story of another; two of one country and kind on one day reach 4.5. */
const ENOUGH = 5;
const LEAST_KEY = 3;
const MOST_KEYS = 12;

const marks = new WeakMap<ComparedArticle, Marks>();
const numbers = new WeakMap<ComparedArticle, ReadonlySet<number>>();

const isLatin = (words: readonly Word[]): boolean => {
  const letters = words.filter(({ kind }) => kind === 'word');
  return letters.filter(({ key }) => isLatinName(key)).length * 2 > letters.length;
};

interface Opening {
  readonly text: string;
  readonly words: readonly Word[];
  readonly latin: boolean;
  readonly reader: CompareReader;
}

/** Whether a word can be (part of) a name: in English one with a capital that is no day. */
function isName({ text, words, latin, reader }: Opening, at: number): boolean {
  const { start, key, kind } = words[at]!;
  if (kind !== 'word' || isLittle(key)) return false;
  if (!latin) return true;
  const { weekdays, times } = reader.grammar.english.words;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2)) && (at > 0 || key.length > 3);
  return capital && !weekdays.has(key) && !times.has(key);
}

/** The sound of a word, and with the next one of a name that begins like one of a place (`Ras al-Lulu`, رأس اللؤلؤ). */
function soundsAt({ words, reader }: Opening, at: number): string[] {
  const one = soundOf(stemOf(words[at]!.key));
  const next = words.slice(at + 1, at + 4).find(({ kind, key }) => kind === 'word' && soundOf(key) !== '');
  const opens = next !== undefined && reader.english.openerSounds.has(one) && words[at]!.key.length <= 4;
  return opens ? [one, `${one} ${soundOf(stemOf(next.key))}`] : [one];
}

/** The title and the first paragraphs. */
function linesOf({ text, title, blocks }: ComparedArticle): Word[][] {
  const body = blocks.filter(({ role, start, end }) => role === 'body' && end > start).slice(0, PARAGRAPHS);
  return [...(title ? [title] : []), ...body].map(({ start, end }) =>
    cutWords(text, start, end).slice(0, OPENING_WORDS),
  );
}

function marksOf(article: ComparedArticle, reader: CompareReader): Marks {
  const there = marks.get(article);
  if (there) return there;
  const lines = linesOf(article);
  const latin = isLatin(lines.flat());
  const [sounds, keys, known, concepts] = [
    ...[new Set<string>(), new Set<string>(), new Set<string>()],
    new Set<number>(),
  ] as [Set<string>, Set<string>, Set<string>, Set<number>];
  lines.forEach((words, line) => {
    const opening = { text: article.text, words, latin, reader };
    words.forEach((word, at) => {
      const concept = reader.english.concepts.startingAt(words, at);
      if (concept !== null) concepts.add(concept.value);
      const name = latin ? reader.english.names.startingAt(words, at, false) : null;
      if (name !== null) known.add(name.value);
      else if (!latin && word.kind === 'word') known.add(stemOf(word.key));
      if (name !== null || !isName(opening, at)) return;
      for (const sound of soundsAt(opening, at)) {
        sounds.add(sound);
        if (sound.length >= LEAST_KEY && (latin || line === 0 || sound.includes(' '))) keys.add(sound);
      }
    });
  });
  const made: Marks = { latin, sounds, keys, known, concepts };
  marks.set(article, made);
  return made;
}

function numbersOf(article: ComparedArticle): ReadonlySet<number> {
  const there = numbers.get(article);
  if (there) return there;
  const found = linesOf(article).flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? findMentions(article.text.slice(first.start, last.end)) : [];
  });
  const values = found.flatMap(({ value, type }) =>
    typeof value === 'number' && value >= LEAST_NUMBER && type !== 'identifier' ? [value] : [],
  );
  numbers.set(article, new Set(values));
  return new Set(values);
}

const sharedBy = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => [...a].filter((one) => b.has(one));

/** How much a shared sound says that one name is meant: short ones are many words' sound. */
const weightOf = (sound: string): number => {
  if (sound.includes(' ')) return sound.length >= 4 ? 2.5 : 1;
  return [0, 0, 0.5, 1.5][sound.length] ?? 2.5;
};

const MOST_KNOWN = 2;
const MOST_NUMBERS = 3;
/** Numbers hardly shared by chance. */
const LARGE = 100;

const sum = (weights: readonly number[]): number => weights.reduce((all, one) => all + one, 0);

/** Whether two articles in two scripts open with one story. Symmetric. */
export function openAlikeAcross(a: ComparedArticle, b: ComparedArticle, reader: CompareReader): boolean {
  const [left, right] = [marksOf(a, reader), marksOf(b, reader)];
  if (left.latin === right.latin) return false;
  const concepts = sharedBy(left.concepts, right.concepts).length;
  if (concepts === 0) return false;
  const names = sum(sharedBy(left.sounds, right.sounds).map(weightOf));
  const known = Math.min(MOST_KNOWN, sharedBy(left.known, right.known).length);
  const counts = sharedBy(numbersOf(a), numbersOf(b)).map((one) => (one >= LARGE ? 1.5 : 1));
  const counted = Math.min(MOST_NUMBERS, sum(counts));
  return names + known + counted >= 1 && names + concepts + known + counted >= ENOUGH;
}

/** Sounds by which articles of one story in two scripts are looked for, the longest first. */
export const soundsOfOpening = (article: ComparedArticle, reader: CompareReader): string[] =>
  [...marksOf(article, reader).keys]
    .sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
    .slice(0, MOST_KEYS);
