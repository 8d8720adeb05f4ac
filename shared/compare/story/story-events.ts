/** What an article is about, as far as its head and first paragraph name events: one story has one of each. */
import { cutWords, type Word } from '../../arabic/words';
import type { ComparedArticle } from '../compared';
import type { CompareReader } from '../reader';

const told = new WeakMap<ComparedArticle, ReadonlySet<string>>();

/** Families of the events some words are about. */
export function familiesIn(words: readonly Word[], reader: CompareReader): Set<string> {
  const families = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (const family of reader.timed.at(words, at)?.families ?? []) families.add(family);
    const about = reader.timed.about.startingAt(words, at);
    if (about) families.add(about.value);
  }
  return families;
}

/** Families of events that the title, the subtitle or the first paragraph names. */
export function familiesOfStory(article: ComparedArticle, reader: CompareReader): ReadonlySet<string> {
  const known = told.get(article);
  if (known) return known;
  const { text, title, subtitle, blocks } = article;
  const body = blocks.find(({ role, start, end }) => role === 'body' && end > start);
  const families = new Set(
    [title, subtitle, body].flatMap((span) =>
      span ? [...familiesIn(cutWords(text, span.start, span.end), reader)] : [],
    ),
  );
  told.set(article, families);
  return families;
}
