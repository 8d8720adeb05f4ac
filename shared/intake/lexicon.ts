/**
 * The words of a page's furniture (resources/lexicons/furniture.json), made ready for asking. All lookups are by
 * key (see key.ts), so that spelling, case and punctuation do not matter.
 */
import furniture from '../../resources/lexicons/furniture.json';
import type { Reason } from '../records/capture';
import { countWords, keyOf, keysOf } from './key';
import { isAgency, isOutlet } from './outlets';
import type { Region } from './row';

/** Groups of the lexicon that are finer than the reasons an editor is shown. */
const GROUP_REASONS: Readonly<Record<keyof typeof furniture.furniture, Reason>> = {
  menu: 'menu',
  share: 'share',
  counter: 'counter',
  comments: 'comments',
  notice: 'notice',
  advert: 'advert',
  newsletter: 'widget',
  widget: 'widget',
  tags: 'menu',
};

/** What a row that opens a stretch of the page announces. */
export type Opening = 'teaser' | 'comments' | 'tags' | 'newsletter';

export const OPENING_REASONS: Readonly<Record<Opening, Reason>> = {
  teaser: 'teaser',
  comments: 'comments',
  tags: 'menu',
  newsletter: 'widget',
};

/** Rows longer than this are never furniture by a phrase at their beginning or inside them. */
const MAX_STARTED_WORDS = 24;
const MAX_CONTAINING_WORDS = 40;
/** Notices of a page's owner run longer. */
export const MAX_FURNITURE_WORDS = 70;
/** Longest phrase in a list of words that a row may consist of. */
const MAX_PHRASE_WORDS = 4;

interface Phrase {
  readonly key: string;
  /** Its last word may go on: `نشر*` stands for `نشرتنا` and `نشرة`. */
  readonly open: boolean;
}

/** Phrases by their first word, so that a row is compared with a handful only. */
class Beginnings {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(phrases: readonly string[]) {
    const longestFirst = phrases
      .map((phrase) => ({ key: keyOf(phrase), open: phrase.endsWith('*') }))
      .sort((a, b) => b.key.length - a.key.length);
    for (const phrase of longestFirst) {
      const first = phrase.key.split(' ', 1)[0]!;
      const group = this.#byFirst.get(first);
      if (group) group.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  /** The longest phrase the key begins with, to a word's end. */
  find(key: string): string | null {
    const candidates = this.#byFirst.get(key.split(' ', 1)[0]!);
    return candidates?.find((phrase) => begins(key, phrase))?.key ?? null;
  }
}

function begins(key: string, phrase: Phrase): boolean {
  if (!key.startsWith(phrase.key)) return false;
  return phrase.open || key.length === phrase.key.length || key[phrase.key.length] === ' ';
}

const NUMBER = /^\p{N}+[km]?$/u;

/** Phrases that a row may consist of. */
class Phrases {
  readonly #phrases: ReadonlySet<string>;
  /** Words that a phrase begins with: most rows fail at their first word. */
  readonly #firsts: ReadonlySet<string>;

  constructor(phrases: Iterable<string>) {
    this.#phrases = new Set(phrases);
    this.#firsts = new Set([...this.#phrases].map((phrase) => phrase.split(' ', 1)[0]!));
  }

  /** Whether words are nothing but phrases of the list and numbers, with one phrase at least. */
  cover(words: readonly string[]): boolean {
    let known = 0;
    for (let at = 0; at < words.length; ) {
      const size = this.#measure(words, at);
      if (size > 0) known++;
      else if (!NUMBER.test(words[at]!)) return false;
      at += Math.max(size, 1);
    }
    return known > 0;
  }

  /** Words of the longest phrase that begins here. */
  #measure(words: readonly string[], at: number): number {
    if (!this.#firsts.has(words[at]!)) return 0;
    let size = Math.min(MAX_PHRASE_WORDS, words.length - at);
    while (size > 0 && !this.#phrases.has(words.slice(at, at + size).join(' '))) size--;
    return size;
  }
}

/** `الشرق الأوسط` and `شرق أوسط` head the same section. */
const withoutArticles = (key: string): string => key.replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, '');

interface Group {
  readonly reason: Reason;
  readonly exact: ReadonlySet<string>;
  readonly starts: Beginnings;
  readonly contains: readonly string[];
  readonly words: Phrases;
}

const GROUPS: readonly Group[] = Object.entries(furniture.furniture).map(([name, entry]) => ({
  reason: GROUP_REASONS[name as keyof typeof furniture.furniture],
  exact: new Set(keysOf([...entry.exact, ...entry.words])),
  starts: new Beginnings(entry.starts),
  contains: keysOf(entry.contains),
  words: new Phrases(keysOf(entry.words).flatMap((key) => [key, withoutArticles(key)])),
}));

/** What screen readers are told around lists of links, and other numbered furniture. */
const NUMBERED =
  /^(?:list (?:of )?\p{N}+ (?:of \p{N}+|items?)|end of list|\p{N}+ of \p{N}+|\p{N}+ \/ \p{N}+|page \p{N}+|صفحه \p{N}+)$/u;

/** Whether a row only counts or closes a list of links. */
export const isListMark = (key: string): boolean => NUMBERED.test(key);

/** Why a row of this key is furniture by its words, or null. @param words the key's number of words */
export function findFurniture(key: string, words: number): Reason | null {
  if (NUMBERED.test(key)) return 'widget';
  for (const group of GROUPS) if (group.exact.has(key)) return group.reason;
  for (const group of GROUPS) {
    const long = words > MAX_STARTED_WORDS && group.reason !== 'notice';
    if (!long && group.starts.find(key) !== null) return group.reason;
  }
  if (words <= MAX_CONTAINING_WORDS) {
    for (const group of GROUPS)
      if (group.contains.some((phrase) => key.includes(phrase))) return group.reason;
  }
  if (words > MAX_STARTED_WORDS) return null;
  const list = key.split(' ');
  return GROUPS.find((group) => group.words.cover(list))?.reason ?? null;
}

const OPENERS: ReadonlyMap<string, Opening> = new Map(
  Object.entries(furniture.openers)
    .reverse()
    .flatMap(([opening, phrases]) => keysOf(phrases).map((key) => [key, opening as Opening] as const)),
);
const OPENER_STEMS = new Beginnings(furniture.openers.teaser.filter((phrase) => phrase.endsWith('*')));
/** Words of an announcement that names what it is about (`More from Opinion`). */
const MAX_OPENER_WORDS = 5;

const TRAILING_COUNT = /\s\p{N}+$/u;

/** What a whole row announces (`مقالات ذات صلة`, `Comments (3)`), or null. */
export function findOpening(key: string): Opening | null {
  const exact = OPENERS.get(key) ?? OPENERS.get(key.replace(TRAILING_COUNT, ''));
  if (exact) return exact;
  return countWords(key) <= MAX_OPENER_WORDS && OPENER_STEMS.find(key) !== null ? 'teaser' : null;
}

const INLINE_TEASERS = new Beginnings(furniture.inlineTeasers);
/** These phrases need no colon to be what they are. */
const PLAIN_INLINE = new Set(keysOf(furniture.inlineWithoutColon));

const afterPhrase = (text: string, words: number): string => {
  const match = new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}\\p{M}]+){${words}}`, 'u').exec(text);
  return text.slice(match?.[0].length ?? 0);
};

/** `alone`: the row is only the invitation, its links follow; `whole`: invitation and link in one row. */
export function findInlineTeaser(text: string, key: string): 'alone' | 'whole' | null {
  const phrase = INLINE_TEASERS.find(key);
  if (phrase === null) return null;
  const rest = afterPhrase(text, phrase.split(' ').length);
  const marked = /^\s*(?:[:：|»>›…]|[.]{2,}|[-–—]\s)/u.test(rest);
  if (phrase === key) return marked || PLAIN_INLINE.has(phrase) ? 'alone' : null;
  return marked || PLAIN_INLINE.has(phrase) ? 'whole' : null;
}

const OPEN_ENDED = new Set(keysOf(furniture.openEnded));

/** The last words of a teaser that is cut off (`اقرأ المزيد`). */
export const isContinuation = (key: string): boolean => OPEN_ENDED.has(key);

const CREDITS = new Set(keysOf(furniture.captions.credits));
const ARCHIVE_WORDS = new Set(keysOf(furniture.captions.archive));

/** Who made or lent a picture: an agency, an outlet, a network, an archive; several may be joined. */
export function isCredit(text: string): boolean {
  const key = keyOf(text);
  if (CREDITS.has(key) || isAgency(key) || isOutlet(key) || namesPhoto(text)) return true;
  return text.split(/[/،,|\-–—:_]|\svia\s/u).some((part) => {
    const partKey = keyOf(part);
    const opening = partKey.split(' ', 1)[0]!;
    // `أرشيف البلدية`: an archive of somebody's own.
    return CREDITS.has(partKey) || isAgency(partKey) || ARCHIVE_WORDS.has(opening);
  });
}

const PHOTO_WORDS = new Set(keysOf(furniture.captions.photo));

const HEADLINE_TAGS = new Set(keysOf(furniture.headlineTags));

/** Words in brackets at the end of headlines that look like a credit and are none (`(فيديو)`). */
export const isHeadlineTag = (key: string): boolean => HEADLINE_TAGS.has(key);

/** A credit that says itself that it is one (`Photo: …`, `تصوير …`). */
export const namesPhoto = (text: string): boolean =>
  keyOf(text)
    .split(' ')
    .some((word) => PHOTO_WORDS.has(word));

/** Credits that name a place or an archive rather than a newsroom: they close captions, not bylines. */
export const isPictureSource = (key: string): boolean => CREDITS.has(key) && !isAgency(key);
export const isArchiveWord = (word: string): boolean => ARCHIVE_WORDS.has(word);

const CAPTION_STARTS = new Beginnings(furniture.captions.starts);
export const startsLikeCaption = (key: string): boolean => CAPTION_STARTS.find(key) !== null;

/** Names of icons that lost their picture stand glued to the caption's first word. */
const CAPTION_ICON = new RegExp(
  `^(?:${[...furniture.captions.icons]
    .sort((a, b) => b.length - a.length)
    .map((icon) => icon.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')})\\s*[,:،]?\\s*`,
  'iu',
);

/** Length of what stands before a caption's own words (`camera icon`, `تعليق الصورة،`), 0 for nothing. */
export const captionPrefixLength = (text: string): number => CAPTION_ICON.exec(text)?.[0].length ?? 0;

const BYLINE_STARTS = new Beginnings(furniture.bylines.starts);
const BYLINE_LABELS = new Beginnings(furniture.bylines.labels);

/** What opens a signature: words that need no colon (`بقلم`), or such as are also ordinary words (`تقرير`). */
export function findBylineStart(
  key: string,
): { readonly phrase: string; readonly needsColon: boolean } | null {
  const start = BYLINE_STARTS.find(key);
  if (start !== null) return { phrase: start, needsColon: false };
  const label = BYLINE_LABELS.find(key);
  return label === null ? null : { phrase: label, needsColon: true };
}

const PARTICLES = new Set(keysOf(furniture.particles));

/** Words that stand in a description and in no name. */
export const hasParticle = (key: string): boolean => key.split(' ').some((word) => PARTICLES.has(word));

const ROLES = new Set(keysOf(furniture.bylines.roles));
/** `كاتبة وباحثة في …`, `Senior reporter`: what somebody is, under a byline. */
export const isRole = (key: string): boolean =>
  key.split(' ', 4).some((word) => ROLES.has(word) || ROLES.has(word.replace(/^و/u, '')));

const CONTINUATIONS = new Beginnings(furniture.continuations.starts);
const UNJOINED = new Set(keysOf(furniture.continuations.unjoined));

/** Whether a paragraph goes on from one before it: by its first words, or an Arabic `و` joined to the first. */
export function continuesText(key: string): boolean {
  if (CONTINUATIONS.find(key) !== null) return true;
  const first = key.split(' ', 1)[0]!;
  return first.length > 3 && first.startsWith('و') && !UNJOINED.has(first);
}

const DATE_LABELS = new Phrases(keysOf(furniture.dateLabels));
/** Whether all words are what may stand around a date: labels, times, short names of hours. */
export function isDateLabel(key: string): boolean {
  return key === '' || DATE_LABELS.cover(key.split(' '));
}

/** Names of sections as menus have them. */
export const isSection = (key: string): boolean =>
  GROUPS.some((group) => group.reason === 'menu' && group.words.cover(key.split(' ')));

/** Regions of markup whose text is furniture, and why. */
export const REGION_REASONS: Readonly<Partial<Record<Region, Reason>>> = {
  menu: 'menu',
  share: 'share',
  teaser: 'teaser',
  advert: 'advert',
  counter: 'counter',
  comments: 'comments',
  widget: 'widget',
  notice: 'notice',
  aside: 'teaser',
  footer: 'menu',
};
