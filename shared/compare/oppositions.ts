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

/** `أعلنت القضاء على …` and, of the same, `لا تزال خلاياه تنشط`. */
export function endingsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const mark = (statement: Statement, book: CompareReader['ended']): Span | null => {
    const found = findAll(book, statement.words)[0];
    return found
      ? { start: statement.words[found.at]!.start, end: statement.words[found.next - 1]!.end }
      : null;
  };
  const asked = new Set<Statement>();
  return body.flatMap((later, at) => {
    const goesOn = mark(later, reader.goesOn);
    if (goesOn === null) return [];
    const ended = body
      .slice(0, at)
      .filter(({ block }) => block === later.block)
      .flatMap((statement) => {
        const end = mark(statement, reader.ended);
        return end === null || statement.dates.length === 0 ? [] : [{ statement, end }];
      });
    const [first] = ended;
    if (first === undefined || asked.has(first.statement)) return [];
    asked.add(first.statement);
    const label = ({ statement, end }: { statement: Statement; end: Span }): string =>
      statement.article.text.slice(end.start, end.end);
    return [
      draftTwo({
        kind: 'description',
        severity: 'low',
        about: `ended ${label(first)}`,
        question: {
          key: 'ended-goes-on',
          data: { a: label(first), b: later.article.text.slice(goesOn.start, goesOn.end) },
        },
        reasons: [{ key: 'declared-over', data: {} }],
        a: [first.statement, first.end],
        b: [later, goesOn],
      }),
    ];
  });
}
