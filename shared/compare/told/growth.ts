/** Whether a group grows or shrinks: a course over time, told the one way here and the other way there. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, type TraitRule, type TraitSeed } from './trait';

const REACH = 5;
const BEFORE = 4;
/** What is aimed at or hoped for has not come about (`تهدف إلى تقويض`). */
const TOWARDS = /^(?:[وفي]?[يت]?هدف|بهدف|نحو|[يت]سعي|لاجل|اجل|[يت]حاول|to|aims?|seeks?)$/u;

const isAimed = ({ words }: Statement, at: number): boolean =>
  /^[وف]?ل\p{L}{4}/u.test(words[at]!.key) ||
  words.slice(Math.max(0, at - BEFORE), at).some(({ key }) => TOWARDS.test(key));

/** The groups a statement speaks of: those it names, and the article's own where it says `التنظيم`. */
function groupsOf(statement: Statement, reader: CompareReader, group: string | null): Set<string> {
  const named = bodiesWithin(statement, reader);
  const short = findAll(reader.retold.groups, statement.words).length > 0;
  return group !== null && (short || named.has(group)) ? new Set([group]) : new Set();
}

export const growth: TraitRule = {
  matter: 'growing-or-shrinking',
  kind: 'series',
  traitsIn(statement, { reader, group }) {
    const { rising, falling, strength } = reader.retold;
    if (statement.role === 'caption') return [];
    const bodies = groupsOf(statement, reader, group);
    if (bodies.size === 0) return [];
    const read = (pole: string, book: CompareReader['hedges']) =>
      findAll(book, statement.words).flatMap(({ at, next }): TraitSeed[] => {
        const from = Math.max(0, at - REACH);
        const to = Math.min(statement.words.length, next + REACH);
        const [of] = findAll(strength, statement.words, from, to);
        if (
          of === undefined ||
          isAimed(statement, at) ||
          reader.negations.has(statement.words[at - 1]?.key ?? '')
        )
          return [];
        const mark = markOf(statement, Math.min(at, of.at), Math.max(next, of.next));
        return [{ pole, mark, topic: bonesWithin(statement, from, to), bodies }];
      });
    const all = [...read('up', rising), ...read('down', falling)];
    // `تراجع بعد تصاعد`: both in one statement are told as a change.
    return new Set(all.map(({ pole }) => pole)).size === 1 ? all.slice(0, 1) : [];
  },
  meets: (a, b) => a.statement.article.id !== b.statement.article.id,
  pulls: (a, b) => (sharedOf(a.bodies, b.bodies).length > 0 ? 'low' : null),
};
