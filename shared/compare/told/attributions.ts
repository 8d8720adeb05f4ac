/**
 * Who says it: accusation against accusation, words of a speaker told as the outlet's own, a helper made the doer, and
 * an act called by a word that judges.
 */
import type { Span } from '../../arabic/fold';
import { nameKey } from '../../weigh/names';
import { type Draft, evidenceOf } from '../draft';
import { countOtherwise } from '../figures/figures';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { isLittle, sharedOf, stemOf } from '../stems';
import type { Said, Severity } from '../tension';
import { aliasesIn } from './names';

interface Two {
  readonly kind?: Draft['kind'];
  readonly severity: Severity;
  readonly about: string;
  readonly question: Said;
  readonly reasons: readonly Said[];
  readonly a: readonly [Statement, Span | null];
  readonly b: readonly [Statement, Span | null];
}

const labelOf = ([{ quote, article }, mark]: Two['a']): string =>
  mark === null ? quote : article.text.slice(mark.start, mark.end);

/** A tension of two statements. */
export function draftTwo({ kind = 'attribution', severity, about, question, reasons, a, b }: Two): Draft {
  return {
    ...{ kind, severity, about, question, reasons },
    group: `${kind} ${about}`,
    positions: [a, b].map((one) => ({ label: labelOf(one), evidence: [evidenceOf(...one)] })),
  };
}

const spanAt = ({ words }: Statement, at: number, next: number): Span => ({
  start: words[at]!.start,
  end: words[next - 1]!.end,
});

const firstOf = <T>(statement: Statement, book: Parameters<typeof findAll<T>>[0]): Span | null => {
  const [found] = findAll(book, statement.words);
  return found ? spanAt(statement, found.at, found.next) : null;
};

interface Accusation {
  readonly statement: Statement;
  readonly cue: Span;
  readonly accuser: string;
}

/** Between the verb and what somebody is accused of. */
const OF_WHAT = /^ب(?:ال|أن|ان)?\p{L}{2,}$/u;
const NAMED = 8;

/**
 * Who accuses: the speaker, where the words behind the verb name the accused alone; else whoever stands before the
 * accused there (`اتهم وزير الخارجية الجارة بخرق …`), whoever spoke before.
 */
function accusationIn(statement: Statement, reader: CompareReader): Accusation | null {
  const [found] = findAll(reader.accusing, statement.words);
  if (found === undefined) return null;
  const { words } = statement;
  const cue = spanAt(statement, found.at, found.next);
  let to = found.next;
  while (to < words.length && to < found.next + NAMED && !OF_WHAT.test(words[to]!.key)) to++;
  const named = subjectOf(statement, reader, found.next, to);
  const other = named !== null && sharedOf(nameStems(named), nameStems(statement.speaker)).length === 0;
  const accuser = other ? named : statement.speaker;
  return accuser === '' ? null : { statement, cue, accuser };
}

/** Of two names in a row, the first: one of them is a state or a body the lexicons know. */
function subjectOf(
  { words, article }: Statement,
  reader: CompareReader,
  from: number,
  to: number,
): string | null {
  const known = [reader.states, reader.aliases]
    .flatMap((book) => findAll<unknown>(book, words, from, to))
    .sort((a, b) => a.at - b.at);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  // «اتهمت الجارة حزب …», else «اتهم وزير الخارجية الجارة».
  const until = first.at === from ? first.next : last.at;
  const rest = words.slice(until, to).some(({ kind }) => kind === 'word');
  if (!rest || until <= from) return null;
  const speaks =
    first.at === from || words.slice(from, until).some(({ key }) => reader.grammar.actorWords.has(key));
  return speaks ? article.text.slice(words[from]!.start, words[until - 1]!.end) : null;
}

/** A accuses B of what B accuses A of: to be told as such, never netted out. */
export function accusationsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const accusing = statements.flatMap((statement) => accusationIn(statement, reader) ?? []);
  return accusing.flatMap((a, at) =>
    accusing.slice(at + 1).flatMap((b) => {
      const [left, right] = [nameStems(a.accuser), nameStems(b.accuser)];
      if (sharedOf(left, right).length > 0) return [];
      const aims = sharedOf(right, a.statement.stemSet).length > 0;
      const shared = sharedOf(a.statement.stemSet, b.statement.stemSet).filter(
        (stem) => !left.has(stem) && !right.has(stem),
      );
      // Whoever is accused in return need not be named as the first accuser was: a minister speaks for his state.
      const back = sharedOf(left, b.statement.stemSet).length > 0;
      if (!aims || shared.length < (back ? 2 : 3)) return [];
      return [
        draftTwo({
          severity: 'medium',
          about: `accusation ${[...left, ...right].sort().join(' ')}`,
          question: { key: 'accusation', data: { a: a.accuser, b: b.accuser } },
          reasons: [{ key: 'each-other', data: {} }],
          a: [a.statement, a.cue],
          b: [b.statement, b.cue],
        }),
      ];
    }),
  );
}

const nameStems = (name: string): Set<string> =>
  new Set(
    nameKey(name)
      .split(' ')
      .map(stemOf)
      .filter((stem) => stem.length > 1),
  );

const RUN = 4;
const RUN_CONTENT = 2;

/** The longest run of words two statements share, at least four of them. */
export function sharedRun(
  a: Statement,
  b: Statement,
): { readonly a: Span; readonly b: Span; readonly content: number } | null {
  const left = a.words.filter(({ kind }) => kind !== 'mark');
  const right = b.words.filter(({ kind }) => kind !== 'mark');
  let best: { at: number; to: number; length: number } | null = null;
  let row = new Uint16Array(right.length + 1);
  for (let i = 0; i < left.length; i++) {
    const next = new Uint16Array(right.length + 1);
    for (let j = 0; j < right.length; j++) {
      if (left[i]!.key !== right[j]!.key) continue;
      const length = row[j]! + 1;
      next[j + 1] = length;
      if (length > (best?.length ?? 0)) best = { at: i - length + 1, to: j - length + 1, length };
    }
    row = next;
  }
  if (best === null || best.length < RUN) return null;
  const run = left.slice(best.at, best.at + best.length);
  const content = run.filter(({ key, kind }) => kind === 'word' && !isLittle(key)).length;
  return {
    a: { start: run[0]!.start, end: run.at(-1)!.end },
    b: { start: right[best.to]!.start, end: right[best.to + best.length - 1]!.end },
    content,
  };
}

/** The same words once in somebody's mouth and once as the outlet's own. */
export function ownedWordsWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const own = body.filter(({ mode, speaker }) => mode === 'narration' && speaker === '');
  const said = body.filter(({ mode, speaker }) => mode !== 'narration' && speaker !== '');
  return own.flatMap((a) =>
    said.flatMap((b) => {
      const nested = a.block === b.block && a.start < b.end && b.start < a.end;
      const alike = sharedOf(a.stemSet, b.stemSet).length >= RUN_CONTENT;
      const run = nested || !alike || countOtherwise(a.figures, b.figures) ? null : sharedRun(a, b);
      if (run === null || run.content < RUN_CONTENT || isName(b, run.b, reader)) return [];
      return [
        draftTwo({
          severity: 'low',
          about: `owner ${a.article.text.slice(run.a.start, run.a.end)}`,
          question: {
            key: 'whose-words',
            data: { words: b.article.text.slice(run.b.start, run.b.end), speaker: b.speaker },
          },
          reasons: [{ key: 'unattributed', data: { speaker: b.speaker } }],
          a: [a, run.a],
          b: [b, run.b],
        }),
      ];
    }),
  );
}

/** A run that is only the name of a body or a place is nobody's wording. */
function isName(statement: Statement, run: Span, reader: CompareReader): boolean {
  const { words, places } = statement;
  const within = ({ start, end }: Span): boolean => start >= run.start && end <= run.end;
  const inside = words.filter((word) => word.kind === 'word' && within(word));
  const named = aliasesIn(statement, reader).flatMap(({ mark }) => mark ?? []);
  const plain = inside.filter(
    ({ key, start, end }) =>
      !isLittle(key) &&
      !reader.grammar.actorWords.has(key.replace(/^[وفبل](?=ال)/u, '')) &&
      !reader.lexiconNames.has(key) &&
      !named.some((name) => start >= name.start && end <= name.end) &&
      !places.some((place) => start >= place.start && end <= place.end),
  );
  return plain.length < RUN_CONTENT;
}

const HELP_REACH = 3;

/** `قدمت المساعدة في عمليات` and then `نفذت العمليات`: who did it? */
export function rolesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const acts = (statement: Statement): string[] =>
    findAll(reader.units, statement.words).flatMap(({ value }) => (ACTS.has(value) ? [value] : []));
  const body = statements.filter(({ role }) => role === 'body' || role === 'title');
  const helping = body.flatMap((statement) => {
    const cue = firstOf(statement, reader.helping);
    return cue !== null && statement.speaker !== '' ? [{ statement, cue, acts: acts(statement) }] : [];
  });
  for (const { statement, cue, acts: helped } of helping) {
    for (const other of body) {
      if (other === statement || other.block < statement.block || other.block > statement.block + HELP_REACH)
        continue;
      const doing = firstOf(other, reader.doing);
      if (doing === null || firstOf(other, reader.helping) !== null) continue;
      const named = acts(other).some((act) => helped.includes(act));
      if (
        !named ||
        other.speaker === '' ||
        sharedOf(nameStems(other.speaker), nameStems(statement.speaker)).length === 0
      )
        continue;
      return [
        draftTwo({
          severity: 'medium',
          about: `role ${helped.join(' ')}`,
          question: {
            key: 'helper-or-doer',
            data: { a: labelOf([statement, cue]), b: labelOf([other, doing]) },
          },
          reasons: [{ key: 'same-act', data: {} }],
          a: [statement, cue],
          b: [other, doing],
        }),
      ];
    }
  }
  return [];
}

const ACTS = new Set(['operation', 'strike', 'attack']);

/** A line of the head that calls an act by another word than the body does: one side's word for the plain one. */
export function framingWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const asked = new Set<string>();
  const body = statements.filter(({ role }) => role === 'body');
  return statements.filter(isLine).flatMap((line) =>
    findAll(reader.framing, line.words).flatMap(({ at, next, value }) => {
      const mine = spanAt(line, at, next);
      for (const { pair, pole } of value) {
        if (asked.has(`${pair} ${pole}`)) continue;
        const other = nearestFraming(line, body, reader, pair, pole);
        if (other === null) continue;
        asked.add(`${pair} ${pole}`);
        return [
          draftTwo({
            severity: 'low',
            about: `framing ${pair}`,
            question: { key: 'framing', data: { a: labelOf([line, mine]), b: labelOf(other) } },
            reasons: [{ key: 'judging-word', data: {} }],
            a: [line, mine],
            b: other,
          }),
        ];
      }
      return [];
    }),
  );
}

/** The body statement that shares most with the line and uses the other word of the pair, and it alone. */
function nearestFraming(
  line: Statement,
  body: readonly Statement[],
  reader: CompareReader,
  pair: number,
  pole: 'a' | 'b',
): readonly [Statement, Span] | null {
  let best: readonly [Statement, Span] | null = null;
  let most = 1;
  for (const statement of body) {
    const found = findAll(reader.framing, statement.words);
    const same = found.some(({ value }) => value.some((one) => one.pair === pair && one.pole === pole));
    const other = found.find(({ value }) => value.some((one) => one.pair === pair && one.pole !== pole));
    const shared = sharedOf(line.bones, statement.bones).length;
    if (same || other === undefined || shared <= most) continue;
    most = shared;
    best = [statement, spanAt(statement, other.at, other.next)];
  }
  return best;
}
