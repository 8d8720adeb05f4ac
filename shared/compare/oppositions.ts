/**
 * A deed denied and affirmed in one article, and an end declared of what still goes on. Both may be true of two
 * times or two people, which the text should then say: hence a question.
 */
import type { Span } from '../arabic/fold';
import { draftTwo } from './attributions';
import type { Draft } from './draft';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { sharedOf } from './stems';

interface Deed {
  readonly statement: Statement;
  readonly deed: number;
  readonly denied: boolean;
  readonly mark: Span;
}

function deedsIn(statement: Statement, reader: CompareReader): Deed[] {
  return findAll(reader.deeds, statement.words).map(({ at, next, value }) => {
    const before = (statement.words[at - 1]?.key ?? '').replace(/^[وف](?=لا$|لم|لن|ليس)/u, '');
    const denied = reader.negations.has(before);
    const first = denied ? at - 1 : at;
    const mark = { start: statement.words[first]!.start, end: statement.words[next - 1]!.end };
    return { statement, deed: value, denied, mark };
  });
}

export function denialsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const deeds = body.flatMap((statement) => deedsIn(statement, reader));
  return deeds
    .filter(({ denied }) => denied)
    .flatMap((no) => {
      const affirmed = deeds.filter(
        ({ deed, denied, statement }) => deed === no.deed && !denied && statement !== no.statement,
      );
      const shares = ({ statement }: Deed): number =>
        sharedOf(statement.stemSet, no.statement.stemSet).length;
      const [best] = [...affirmed].sort((a, b) => shares(b) - shares(a));
      if (best === undefined || (affirmed.length > 1 && shares(best) < 2)) return [];
      return [
        draftTwo({
          kind: 'description',
          severity: 'medium',
          about: `denied ${no.deed}`,
          question: { key: 'denied-deed', data: { a: textOf(no), b: textOf(best) } },
          reasons: [{ key: 'denied-and-affirmed', data: {} }],
          a: [no.statement, no.mark],
          b: [best.statement, best.mark],
        }),
      ];
    });
}

const textOf = ({ statement, mark }: Deed): string => statement.article.text.slice(mark.start, mark.end);

interface Marked {
  readonly statement: Statement;
  readonly mark: Span;
}

const markedBy = (statements: readonly Statement[], book: CompareReader['ended']): Marked[] =>
  statements.flatMap((statement) => {
    const [found] = findAll(book, statement.words);
    if (found === undefined) return [];
    const mark = { start: statement.words[found.at]!.start, end: statement.words[found.next - 1]!.end };
    return [{ statement, mark }];
  });

/** The year of a date that names one. */
const yearOf = ({ value }: Statement['dates'][number]): string | null =>
  /^(?:\d{4})/u.exec(value)?.[0] ?? null;

/** Whether both are of one body: by its name, else in one paragraph. */
function ofOneBody(a: Statement, b: Statement, reader: CompareReader): boolean {
  if (a.block === b.block) return true;
  const bodies = ({ words }: Statement): Set<string> =>
    new Set(findAll(reader.aliases, words).map(({ value }) => value));
  return sharedOf(bodies(a), bodies(b)).length > 0;
}

/**
 * `أعلنت القضاء على …` in a year and, of the same, `لا تزال خلاياه تنشط`: one question an article, of those that
 * stand nearest.
 */
export function endingsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const ended = markedBy(body, reader.ended).filter(({ statement }) =>
    statement.dates.some((date) => yearOf(date) !== null),
  );
  const goesOn = markedBy(body, reader.goesOn);
  const pairs = ended.flatMap((end) =>
    goesOn
      .filter(({ statement }) => statement !== end.statement && ofOneBody(end.statement, statement, reader))
      .map((still) => ({ end, still, apart: Math.abs(end.statement.block - still.statement.block) })),
  );
  const [nearest] = pairs.sort((a, b) => a.apart - b.apart || a.end.statement.start - b.end.statement.start);
  if (nearest === undefined) return [];
  const { end, still } = nearest;
  const label = ({ statement, mark }: Marked): string => statement.article.text.slice(mark.start, mark.end);
  return [
    draftTwo({
      kind: 'description',
      severity: 'low',
      about: `ended ${label(end)}`,
      question: { key: 'ended-goes-on', data: { a: label(end), b: label(still) } },
      reasons: [{ key: 'declared-over', data: {} }],
      a: [end.statement, end.mark],
      b: [still.statement, still.mark],
    }),
  ];
}
