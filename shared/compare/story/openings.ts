/** What an article opens with: its title and first paragraph, as stems. */
import { cutWords } from '../../arabic/words';
import type { ComparedArticle } from '../compared';
import type { Place } from '../places/place-relation';
import { isLatinName, soundOf } from '../places/sounds';
import { sharedOf, stemsOf } from '../stems';

const HEADS_SHARED = 2;
const OPENING_SHARED = 4;
const OPENING_COVERED = 0.3;
const OPENING_WORDS = 60;

/** Consonants a name is known by in the other script. */
const LEAST_SOUND = 3;

interface Opening {
  readonly title: ReadonlySet<string>;
  /** The title with the first paragraph. */
  readonly all: ReadonlySet<string>;
  /** The title with all paragraphs. */
  readonly text: ReadonlySet<string>;
}

const wholeStems = (text: string, { role, start, end }: ComparedArticle['blocks'][number]): string[] =>
  role === 'body' ? stemsOf(cutWords(text, start, end)) : [];

const openings = new WeakMap<ComparedArticle, Opening>();

function openingOf(article: ComparedArticle): Opening {
  const known = openings.get(article);
  if (known) return known;
  const { text, title, blocks } = article;
  const body = blocks.find(({ role, start, end }) => role === 'body' && end > start);
  const stems = (span: { readonly start: number; readonly end: number } | null | undefined): string[] =>
    span ? stemsOf(cutWords(text.slice(span.start, span.end)).slice(0, OPENING_WORDS)) : [];
  const opening = {
    title: new Set(stems(title)),
    all: new Set([...stems(title), ...stems(body)]),
    text: new Set([...stems(title), ...blocks.flatMap((block) => wholeStems(text, block))]),
  };
  openings.set(article, opening);
  return opening;
}

/** Stems of an article's title: articles of one story have some in common. */
export const titleStemsOf = (article: ComparedArticle): ReadonlySet<string> => openingOf(article).title;

/** Whether two articles open much alike: their titles share words, or titles and first paragraphs many. */
export function openAlike(a: ComparedArticle, b: ComparedArticle): boolean {
  const [left, right] = [openingOf(a), openingOf(b)];
  if (sharedOf(left.title, right.title).length >= HEADS_SHARED) return true;
  const shared = sharedOf(left.all, right.all).length;
  return shared >= OPENING_SHARED && shared >= OPENING_COVERED * Math.min(left.all.size, right.all.size);
}

/** A name in the other script is known by its sound. */
function isNameIn(name: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(name)) return true;
  const sounds = name.split(' ').map(soundOf);
  if (!sounds.every((sound) => sound.length >= LEAST_SOUND)) return false;
  return sounds.every((sound) =>
    [...stems].some((stem) => isLatinName(stem) !== isLatinName(name) && soundOf(stem) === sound),
  );
}

/** Whether an article's opening names one of some places. */
export const isNamedIn = (places: readonly Place[], article: ComparedArticle): boolean =>
  places.some(({ names, state }) => !state && names.some((name) => isNameIn(name, openingOf(article).all)));

/** Stems of an article's title and paragraphs. */
export const textStemsOf = (article: ComparedArticle): ReadonlySet<string> => openingOf(article).text;
