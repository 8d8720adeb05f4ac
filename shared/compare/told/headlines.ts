/** Lines of the head against the body: a line, or one clause of it, that says flatly what the body only hedges. */
import type { Span } from '../../arabic/fold';
import { beginsWith } from '../../arabic/glued';
import { strippedForms } from '../../arabic/phrases';
import type { Draft } from '../draft';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { isLittle, sharedOf, stemOf } from '../stems';
import { draftTwo } from './attributions';

/** Where one clause of a headline ends. */
const BREAK = /[:؛….|–—-]/u;

interface Clause {
  readonly line: Statement;
  readonly from: number;
  readonly to: number;
}

/** The clauses of a line that say enough to be weighed; the line itself where it is one. */
function clausesOf(line: Statement): Clause[] {
  const cuts = line.words.flatMap(({ kind, key }, at) => (kind === 'mark' && BREAK.test(key) ? [at] : []));
  const bounds = [-1, ...cuts, line.words.length];
  const parts = bounds.slice(1).map((to, at) => ({ line, from: bounds[at]! + 1, to }));
  return parts.length > 1 ? [{ line, from: 0, to: line.words.length }, ...parts] : parts;
}

const ACTS = new Set(['operation', 'strike', 'attack']);

const goesOn = (key: string, reader: CompareReader): boolean =>
  strippedForms(key).some(({ form }) => beginsWith(reader.words.continuing, form));

/** What words say, acts of one sort being one, and going on in whatever form. */
function conceptsOf(
  statement: Statement,
  reader: CompareReader,
  from = 0,
  to = statement.words.length,
): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const { key, kind } = statement.words[at]!;
    if (kind !== 'word' || key.length < 2 || isLittle(key)) continue;
    // «قوة المهام المشتركة» is a name and no act.
    const named = reader.aliases.startingAt(statement.words, at);
    if (named !== null) {
      found.add(named.value);
      at = named.next - 1;
      continue;
    }
    const unit = reader.units.startingAt(statement.words, at)?.value ?? '';
    found.add(ACTS.has(unit) ? 'act' : goesOn(key, reader) ? 'goes on' : stemOf(key));
  }
  return found;
}

const MUST = ['act', 'goes on'] as const;

/** Whether a statement of the body tells what a clause of the head does. */
function tells(clause: ReadonlySet<string>, body: ReadonlySet<string>): boolean {
  if (MUST.some((one) => clause.has(one) && !body.has(one))) return false;
  const shared = sharedOf(clause, body).length;
  const both = MUST.every((one) => clause.has(one));
  return shared >= (both ? 2 : 3) && shared >= 0.5 * clause.size;
}

const firstOf = (statement: Statement, book: CompareReader['hedges']): Span | null => {
  const found = findAll(book, statement.words)[0];
  return found
    ? { start: statement.words[found.at]!.start, end: statement.words[found.next - 1]!.end }
    : null;
};

/** Headline or subheading against the body: an unhedged clause over a hedged passage that alone bears it out. */
export function headlinesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements
    .filter(({ role }) => role === 'body')
    .map((statement) => ({
      statement,
      concepts: conceptsOf(statement, reader),
      hedge: firstOf(statement, reader.hedges),
    }));
  return statements.filter(isLine).flatMap((line) => {
    if (firstOf(line, reader.hedges) !== null) return [];
    for (const { from, to } of clausesOf(line)) {
      const clause = conceptsOf(line, reader, from, to);
      if (clause.size < 2) continue;
      const told = body.filter(({ concepts }) => tells(clause, concepts));
      if (told.some(({ hedge }) => hedge === null)) continue;
      const shares = ({ concepts }: (typeof body)[number]): number => sharedOf(clause, concepts).length;
      const [best] = [...told].sort((a, b) => shares(b) - shares(a));
      if (best === undefined || best.hedge === null) continue;
      const hedge = best.statement.article.text.slice(best.hedge.start, best.hedge.end);
      const mark = { start: line.words[from]!.start, end: line.words[to - 1]!.end };
      return [
        draftTwo({
          severity: 'medium',
          about: `hedge ${line.folded}`,
          question: { key: 'headline-stronger', data: { hedge } },
          reasons: [{ key: 'hedged-body', data: { hedge } }],
          a: [line, mark],
          b: [best.statement, best.hedge],
        }),
      ];
    }
    return [];
  });
}

const NEARLY = 3;

/** One place on one side of a land in the head, and on another in the body: `غرب` over `شرق`. */
export function sidesWithin(statements: readonly Statement[]): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const heads = statements.filter(({ role }) => role === 'title' || role === 'subtitle');
  for (const line of heads)
    for (const place of line.places) {
      if (place.compass === '') continue;
      const named = body.flatMap((statement) =>
        statement.places
          .filter((other) => other.names[0] === place.names[0] && other.compass !== '')
          .map((other) => ({ statement, other })),
      );
      // Borne out anywhere in the body, it is one of several places told of.
      if (named.some(({ other }) => other.compass === place.compass)) continue;
      const found = named.find(({ statement }) => sharedOf(line.stemSet, statement.stemSet).length >= NEARLY);
      if (found === undefined) continue;
      const { text } = line.article;
      const data = {
        a: text.slice(place.start, place.end),
        b: text.slice(found.other.start, found.other.end),
      };
      return [
        draftTwo({
          kind: 'description',
          severity: 'medium',
          about: `side ${[place.compass, found.other.compass].sort().join(' ')} ${place.names[0]}`,
          question: { key: 'side', data },
          reasons: [{ key: 'head-body', data: {} }],
          a: [line, place],
          b: [found.statement, found.other],
        }),
      ];
    }
  return [];
}
