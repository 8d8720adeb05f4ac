/**
 * Whether two articles tell of one affair, days apart or not: an account of the morning and the inquiry of the week
 * after share few words of their openings but the names of who and where. Names are seen as words that stand side by
 * side in both.
 */
import { readDay, toDays } from '../../arabic/edtf';
import { keySet } from '../../arabic/phrases';
import { cutWords, type Word } from '../../arabic/words';
import type { ComparedArticle } from '../compared';
import type { CompareReader } from '../reader';
import { isLittle, sharedOf, stemOf, stemsOf } from '../stems';
import { openAlike, titleStemsOf } from './openings';
import { openAlikeAcross, soundsOfOpening } from './story-across';

/** Days an affair is in the news. */
const DAYS = 8;
const CHAINS = 3;
const CHAINS_WITH_TITLE = 2;
/** Words of the title that say as much as a name. */
const TITLED = 1;
/** The title and two paragraphs, and stems they share in one affair. */
const LEAD = 3;
const LEAD_SHARED = 6;

interface Named {
  /** Stems of the title and the first paragraphs. */
  readonly lead: ReadonlySet<string>;
  /** Two neighbouring words each, as stems. */
  readonly pairs: ReadonlySet<string>;
}

const WORDS = 6000;

const times = new WeakMap<CompareReader, ReadonlySet<string>>();

/** All words of a part of a lexicon. */
function wordsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (part === null || typeof part !== 'object') return [];
  return Object.values(part).flatMap(wordsIn);
}

/** Stems of numbers, days and hours: «مساء السبت» names nobody. */
function timesOf(reader: CompareReader): ReadonlySet<string> {
  const known = times.get(reader);
  if (known) return known;
  const { numbers, calendar } = reader.lexicons.claims.arabic;
  const { weekdays, dayContexts, year, month, week, day, last, this: now, next } = calendar;
  const { units, bound, ten, teens, tens, hundreds, scales, ordinals } = numbers;
  const words = wordsIn([
    ...[weekdays, dayContexts, year, month, week, day, last, now, next],
    ...[units, bound, ten, teens, tens, hundreds, scales, ordinals],
  ]);
  const stems = new Set([...keySet(words)].flatMap((key) => [stemOf(key), stemOf(`ال${key}`)]));
  times.set(reader, stems);
  return stems;
}

const namedStems = (stems: ReadonlySet<string>, reader: CompareReader): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => !timesOf(reader).has(stem)));

const isName = ({ kind, key }: Word, reader: CompareReader): boolean =>
  kind === 'word' && key.length > 1 && !isLittle(key) && !timesOf(reader).has(stemOf(key));

function pairsIn(words: readonly Word[], reader: CompareReader): string[] {
  const found: string[] = [];
  let before = '';
  for (const word of words) {
    // «أم» and «رأس» are nothing alone, and quotation marks part no name.
    if (/[«»"“”]/u.test(word.key)) continue;
    const stem = isName(word, reader) ? stemOf(word.key) : '';
    if (before !== '' && stem !== '') found.push(`${before} ${stem}`);
    before = stem;
  }
  return found;
}

const read = new WeakMap<ComparedArticle, Named>();

function namedIn(article: ComparedArticle, reader: CompareReader): Named {
  const known = read.get(article);
  if (known) return known;
  const { text, title, blocks } = article;
  const spans = [title, ...blocks.filter(({ role }) => role === 'body')].flatMap((span) => span ?? []);
  const pairs = spans.flatMap(({ start, end }) =>
    pairsIn(cutWords(text.slice(start, end)).slice(0, WORDS), reader),
  );
  const lead = spans.slice(0, LEAD).flatMap(({ start, end }) => stemsOf(cutWords(text.slice(start, end))));
  const named = { pairs: new Set(pairs), lead: namedStems(new Set(lead), reader) };
  read.set(article, named);
  return named;
}

/** Names both have: pairs of words that overlap (`غاز مسيل`, `مسيل للدموع`) are one. */
function chainsOf(shared: readonly string[]): number {
  const firsts = new Set(shared.map((pair) => pair.split(' ')[0]!));
  return shared.filter((pair) => !firsts.has(pair.split(' ')[1]!)).length;
}

function daysApart(a: ComparedArticle, b: ComparedArticle): number {
  const [left, right] = [readDay(a.published), readDay(b.published)];
  return left === null || right === null ? 0 : Math.abs(toDays(left) - toDays(right));
}

/** Whether two articles are of one affair. Symmetric. */
export function ofOneAffair(a: ComparedArticle, b: ComparedArticle, reader: CompareReader): boolean {
  if (a.id === b.id) return true;
  if (daysApart(a, b) > DAYS) return false;
  const [left, right] = [namedIn(a, reader), namedIn(b, reader)];
  const chains = chainsOf(sharedOf(left.pairs, right.pairs));
  const titled = sharedOf(namedStems(titleStemsOf(a), reader), namedStems(titleStemsOf(b), reader)).length;
  if (chains >= CHAINS || (chains >= CHAINS_WITH_TITLE && titled > 0)) return true;
  if (chains > 0 && sharedOf(left.lead, right.lead).length >= LEAD_SHARED) return true;
  return ((chains > 0 || titled > TITLED) && openAlike(a, b)) || openAlikeAcross(a, b, reader);
}

/** Words of its opening an article is looked for by. */
const MOST_KEYS = 16;

/**
 * The longest stems of an article's title and first paragraphs, and how names in them sound: articles of one affair have
 * some in common.
 */
export const affairKeysOf = (article: ComparedArticle, reader: CompareReader): readonly string[] => [
  ...soundsOfOpening(article, reader),
  ...[...namedIn(article, reader).lead]
    .filter((stem) => stem.length > 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_KEYS),
];

/** Stems of an article's title and first paragraphs, numbers and days left out. */
export const leadStemsOf = (article: ComparedArticle, reader: CompareReader): ReadonlySet<string> =>
  namedIn(article, reader).lead;
