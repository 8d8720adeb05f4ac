/**
 * Figures an article gives flatly of what it is about. One story has one value of each: two articles of one story that
 * give two are a question, in whatever words and wherever in the text they give them. Figures of other places and
 * times, of a part, of an attack beside it, or of some of those counted say nothing of the whole.
 */

import { type Place, relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import type { Scene } from '../story/events';
import { isJustBefore } from '../times/times';
import { exclude } from './figures';
import { type FigureFact, familyOf, isComparable, isHead, PEOPLE_SLOTS } from './numbers';

/** Paragraphs that say what an article is about. */
const LEAD = 2;

interface About {
  readonly reader: CompareReader;
  /** Places the head and the lead name. */
  readonly places: readonly Place[];
  readonly frames: ReadonlyMap<Statement, number>;
  readonly scenes: ReadonlyMap<Statement, Scene>;
}

const local = (places: readonly Place[]): Place[] => places.filter(({ state }) => !state);

/** The first paragraphs of the body, as a number no block of theirs reaches. */
function endOfLead(statements: readonly Statement[]): number {
  const first = statements.find(({ role }) => role === 'body');
  return (first?.block ?? 0) + LEAD;
}

/** Where an article is about: what its title and lead name. */
function placesAbout(statements: readonly Statement[]): Place[] {
  const until = endOfLead(statements);
  const lines = statements.filter(({ role }) => role === 'title' || role === 'subtitle');
  const head = lines.flatMap(({ places }) => local(places));
  if (head.length > 0) return head;
  return statements.filter(({ block }) => block < until).flatMap(({ places }) => local(places));
}

/** Whether nothing says that it is of another place, time or event than the article. */
function isOfStory({ statement, figure }: FigureFact, about: About): boolean {
  const own = local(figure.places);
  const where = relate(own, about.places);
  const elsewhere = where === 'apart' || (own.length > 0 && about.places.length === 0);
  // What was done in another event of the article is another toll; how many there are of a thing is not.
  const done = figure.action !== null && !isHead(statement);
  const later = done && (about.frames.get(statement) ?? 0) > 0 && where !== 'same';
  const dated = figure.dates.length > 0 && !isJustBefore(figure.dates, statement);
  return !elsewhere && !later && !dated;
}

/** Whether it counts something by what was done, or by a noun that is no person. */
function isCounting({ figure }: FigureFact, reader: CompareReader): boolean {
  if (!isComparable(figure, reader) || figure.percent || figure.low === 0) return false;
  if (figure.since || figure.earlier || figure.aside) return false;
  // What something costs is compared by what it is the price of.
  if (figure.unit !== null && reader.currencies.has(figure.unit)) return false;
  const grouped = figure.unit !== null && reader.groups.has(figure.unit);
  if (figure.part && !(grouped && figure.action !== null)) return false;
  if (figure.action === 'held') return false;
  return figure.action !== null || !(PEOPLE_SLOTS.has(figure.slot) || grouped);
}

/** What is counted; figures of one are held against each other. */
const countOf = ({ figure }: FigureFact): string =>
  [familyOf(figure), figure.part, figure.action === null ? '' : figure.action].join('|');

/** The figures of one count that can all be the first one told: the head's, else the lead's. */
function agreeing(counts: readonly FigureFact[]): FigureFact[] {
  const [first, ...rest] = [...counts].sort(
    (a, b) => Number(isHead(b.statement)) - Number(isHead(a.statement)),
  );
  return first === undefined ? [] : [first, ...rest.filter(({ figure }) => !exclude(figure, first.figure))];
}

/** The same facts, in order, with those that are an article's own marked, and those it gives beside them. */
export function withMain(
  facts: readonly FigureFact[],
  statements: readonly Statement[],
  about: Omit<About, 'places'>,
): FigureFact[] {
  const where: About = { ...about, places: placesAbout(statements) };
  const byCount = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    if (!isCounting(fact, about.reader) || !isOfStory(fact, where)) continue;
    const key = countOf(fact);
    byCount.set(key, [...(byCount.get(key) ?? []), fact]);
  }
  const main = new Set([...byCount.values()].flatMap(agreeing));
  const told = new Set([...byCount.values()].flat());
  return facts.map((fact) => {
    if (main.has(fact)) return { ...fact, main: true };
    return told.has(fact) ? { ...fact, main: false } : fact;
  });
}
