/**
 * A deed denied and affirmed in one article (`لم يرد`, `في رد على`). Both may be true of two times or two people, which
 * the text should then say: hence a question.
 */
import type { Span } from '../../arabic/fold';
import type { Draft } from '../draft';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { draftTwo } from '../told/attributions';

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

export function deniedDeedsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
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
