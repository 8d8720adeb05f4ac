/** An end declared of what still goes on, in one article: a question of times or of what was meant by the end. */
import type { Span } from '../../arabic/fold';
import { type Draft, evidenceOf } from '../draft';
import { groupOf } from '../people/groups';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';

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

/** `هزيمتها الإقليمية`: of a group that lost its land something may be left. */
const isPartly = ({ words }: Statement, { end }: Span, reader: CompareReader): boolean => {
  const next = words.findIndex(({ start }) => start >= end);
  return next >= 0 && reader.retold.partly.startingAt(words, next) !== null;
};

/** The known bodies a statement speaks of; `التنظيم` is the one its article speaks of. */
function bodiesOf({ words }: Statement, group: string | null, reader: CompareReader): Set<string> {
  const named = findAll(reader.aliases, words).map(({ value }) => value);
  const short = group !== null && findAll(reader.retold.groups, words).length > 0;
  return new Set(short ? [...named, group] : named);
}

const STEPS = 3;

/**
 * `أعلنت القضاء على …` in a year and, of the same, `لا تزال خلاياه تنشط` or an end that is still to come (`لضمان
 * هزيمة …`): one question an article, with what stands nearest.
 */
export function endingsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const group = groupOf(statements, reader);
  const body = statements.filter(({ role }) => role === 'body');
  const ended = markedBy(body, reader.ended).filter(
    ({ statement, mark }) =>
      statement.dates.some((date) => yearOf(date) !== null) && !isPartly(statement, mark, reader),
  );
  const toCome = markedBy(body, reader.retold.stillToEnd);
  const goesOn = [...toCome, ...markedBy(body, reader.goesOn)];
  const pairs = ended.flatMap((end) =>
    goesOn
      .filter(({ statement }) => {
        if (statement === end.statement) return false;
        const [left, right] = [end.statement, statement].map((one) => bodiesOf(one, group, reader));
        return statement.block === end.statement.block || sharedOf(left!, right!).length > 0;
      })
      .map((still) => ({ end, still, apart: Math.abs(end.statement.block - still.statement.block) })),
  );
  const [nearest] = pairs.sort((a, b) => a.apart - b.apart || a.end.statement.start - b.end.statement.start);
  if (nearest === undefined) return [];
  const { end } = nearest;
  const still = pairs.filter((pair) => pair.end === end).map((pair) => pair.still);
  return [
    draftEnding(end, still.slice(0, STEPS), still.filter((one) => toCome.includes(one)).slice(0, STEPS)),
  ];
}

const labelOf = ({ statement, mark }: Marked): string => statement.article.text.slice(mark.start, mark.end);

/** @param still what goes on, nearest first @param toCome ends still to come: they weigh more */
function draftEnding(end: Marked, still: readonly Marked[], toCome: readonly Marked[]): Draft {
  const severity = toCome.length > 0 ? 'medium' : 'low';
  const on = toCome.length > 0 ? [...toCome, ...still] : still.slice(0, 1);
  const about = `ended ${labelOf(end)}`;
  return {
    ...{ kind: 'description', severity, about, group: `description ${about}` },
    question: { key: 'ended-goes-on', data: { a: labelOf(end), b: labelOf(on[0]!) } },
    reasons: [{ key: 'declared-over', data: {} }],
    positions: [
      { label: labelOf(end), evidence: [evidenceOf(end.statement, end.mark)] },
      { label: labelOf(on[0]!), evidence: on.map(({ statement, mark }) => evidenceOf(statement, mark)) },
    ],
  };
}
