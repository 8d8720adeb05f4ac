/** An end declared of what still goes on, in one article: a question of times or of what was meant by the end. */
import type { Span } from '../arabic/fold';
import { draftTwo } from './attributions';
import type { Draft } from './draft';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { sharedOf } from './stems';

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
