/**
 * What became of all of a whole: those aboard who were rescued, killed or are missing, tents that burned or did not,
 * members who voted for, against or not at all. Whoever is one of these is none of the others: together they are no
 * more than the whole, and where all of them are told they are the whole.
 */
import { grouped } from '../../log/group';
import { type Draft, type DraftSum, evidenceOf } from '../draft';
import { wordAt } from '../figures/counting';
import type { FigureFact } from '../figures/numbers';
import type { CompareReader } from '../reader';
import { isOutOf } from './list-parts';
import { digits, draftSum, isExact, type Sums } from './sum-drafts';

interface Outcomes {
  readonly total: FigureFact;
  readonly parts: readonly FigureFact[];
  /** Whether every outcome there is is told. */
  readonly whole: boolean;
  readonly reason: string;
}

const FATES = ['rescued', 'killed', 'missing'];
/** What became of those aboard is told within so many paragraphs. */
const BLOCKS = 3;
const MEANT = 0.7;

const isOwn = ({ figure }: FigureFact): boolean =>
  !figure.earlier && !figure.since && !figure.percent && !figure.multiple;

/** The first figure of each kind, none of which is of some of those of another. */
function firstOf(
  facts: readonly FigureFact[],
  kinds: readonly string[],
  kindOf: (fact: FigureFact) => string | null,
) {
  const byKind = grouped(
    facts.filter((fact) => kinds.includes(kindOf(fact) ?? '')),
    (fact) => kindOf(fact)!,
  );
  return new Map([...byKind].map(([kind, some]) => [kind, some[0]!] as const));
}

/** What became of those aboard, told in one paragraph. */
function fatesOf(facts: readonly FigureFact[]): Outcomes[] {
  const exact = facts.filter((fact) => isExact(fact) && isOwn(fact));
  return exact.flatMap((total, at): Outcomes[] => {
    if (total.figure.action !== 'aboard') return [];
    const { block } = total.statement;
    const later = exact
      .slice(at + 1)
      .filter(({ statement, figure }) => statement.block - block < BLOCKS && !figure.aside);
    const told = [...grouped(later, ({ statement }) => statement.block).values()].map((some) =>
      firstOf(some, [...FATES, 'injured'], ({ figure }) => figure.action),
    );
    const most = told.sort((a, b) => b.size - a.size)[0];
    if (most === undefined || most.size < 2) return [];
    // The hurt may be among the rescued.
    if (most.has('rescued')) most.delete('injured');
    const whole = FATES.every((fate) => most.has(fate));
    return [{ total, parts: [...most.values()], whole, reason: 'one-fate-each' }];
  });
}

const REACH = 6;

/** The nearest word of a ballot before or behind a figure, no farther than the next figure. */
function ballotOf({ statement, figure }: FigureFact, reader: CompareReader): string | null {
  const { passage } = statement;
  const [first, next] = [wordAt(passage, figure.start), wordAt(passage, figure.end)];
  const found: { far: number; value: string }[] = [];
  for (
    let at = first - 1;
    at >= Math.max(0, first - REACH) && !passage.isFigure(at) && !passage.isMark(at, '.؛');
    at--
  ) {
    const ballot = reader.reckoning.ballots.startingAt(passage.words, at);
    if (ballot !== null && ballot.next <= first)
      found.push({ far: first - ballot.next, value: ballot.value });
  }
  const noun = statement.figures.includes(figure) && figure.unit !== null ? 1 : 0;
  for (let at = next; at < next + REACH && passage.isWord(at) && !passage.isFigure(at); at++) {
    const ballot = reader.reckoning.ballots.startingAt(passage.words, at);
    if (ballot !== null) found.push({ far: Math.max(0, at - next - noun), value: ballot.value });
  }
  return found.sort((a, b) => a.far - b.far)[0]?.value ?? null;
}

const PRESENT = /^[وفب]?(?:حضر|حضور|شارك|مشاركه|صوت|تصويت|attended|present)/u;

/** Whether a figure is the whole that voted: `من أصل 138 عضواً`, `حضر الجلسة 120 نائباً`. */
function isHouse({ statement, figure }: FigureFact, reader: CompareReader): 'members' | 'present' | null {
  const { passage } = statement;
  const first = wordAt(passage, figure.start);
  const behind = [0, 1, 2, 3, 4].map((ahead) => passage.key(wordAt(passage, figure.end) + ahead));
  const before = [1, 2, 3].map((back) => passage.key(first - back));
  if (isOutOf(statement.passage.words, first, reader))
    return behind.some((key) => /^(?:حضر|شارك|present|attended)/u.test(key)) ? 'present' : 'members';
  return before.some((key) => PRESENT.test(key)) &&
    ballotOf({ statement, figure } as FigureFact, reader) === null
    ? 'present'
    : null;
}

/** The ballots of one paragraph against the members of a house. */
function ballotsOf(facts: readonly FigureFact[], reader: CompareReader): Outcomes[] {
  const exact = facts.filter((fact) => isExact(fact) && isOwn(fact));
  return [...grouped(exact, ({ statement }) => statement.block).values()].flatMap((some): Outcomes[] => {
    const houses = some.flatMap((fact) => {
      const sort = isHouse(fact, reader);
      return sort === null ? [] : [{ fact, sort }];
    });
    const house = houses.at(-1);
    if (house === undefined) return [];
    const votes = some.filter((fact) => fact !== house.fact && fact.figure.low < house.fact.figure.low);
    const told = firstOf(votes, ['for', 'against', 'abstained', 'absent', 'void'], (fact) =>
      ballotOf(fact, reader),
    );
    if (house.sort === 'present') told.delete('absent');
    if (!told.has('for') || told.size < 2) return [];
    const all = ['against', 'abstained', ...(house.sort === 'members' ? ['absent'] : [])];
    return [
      {
        ...{ total: house.fact, parts: [...told.values()], reason: 'one-vote-each' },
        whole: all.every((kind) => told.has(kind)),
      },
    ];
  });
}

/** Things that were destroyed or were not, of so many: `96 خيمة … احترقت 62، ونجت 46`. */
function remaindersOf(facts: readonly FigureFact[], reader: CompareReader): Outcomes[] {
  return facts.flatMap((lost, at): Outcomes[] => {
    const spared = facts[at + 1];
    if (spared === undefined || spared.statement.block !== lost.statement.block) return [];
    if (lost.figure.action !== 'destroyed' || !isExact(lost) || !isExact(spared)) return [];
    const { passage } = spared.statement;
    const before = wordAt(passage, spared.figure.start);
    const kept = [1, 2, 3].some((back) => reader.words.spared.has(passage.key(before - back)));
    if (!kept) return [];
    const total = facts
      .slice(Math.max(0, at - 4), at)
      .findLast(
        (fact) =>
          isExact(fact) &&
          fact.statement.block === lost.statement.block &&
          isOneKind(fact, [lost, spared]) &&
          fact.figure.low > Math.max(lost.figure.low, spared.figure.low),
      );
    return total === undefined
      ? []
      : [{ total, parts: [lost, spared], whole: true, reason: 'lost-or-spared' }];
  });
}

/** Whether what some count can be what the whole counts. */
const isOneKind = ({ figure }: FigureFact, parts: readonly FigureFact[]): boolean => {
  const named = parts.flatMap((part) => part.figure.unit ?? part.figure.noun ?? []);
  const kind = figure.unit ?? figure.noun;
  return (
    kind !== null &&
    (figure.action === null || figure.action === 'destroyed') &&
    (named.length === 0 || named.includes(kind))
  );
};

/** Wholes of an article against all that became of them. */
export function outcomesWithin(facts: readonly FigureFact[], reader: CompareReader): Sums {
  const drafts: Draft[] = [];
  const holding: DraftSum[] = [];
  const all = [...fatesOf(facts), ...ballotsOf(facts, reader), ...remaindersOf(facts, reader)];
  for (const { total, parts, whole, reason } of all) {
    const sum = parts.reduce((so, { figure }) => so + figure.low, 0);
    const of = total.figure.low;
    const data = {
      parts: parts.map(({ figure }) => digits(figure.low)).join(' + '),
      sum: digits(sum),
      total: digits(of),
    };
    const facts = [total, ...parts];
    if (sum === of)
      holding.push({
        said: { key: 'sum-holds', data },
        evidence: facts.map(({ statement, figure }) => evidenceOf(statement, figure)),
      });
    else if (sum > of || (whole && sum >= MEANT * of))
      drafts.push(draftSum({ key: 'sum', data }, facts, [{ key: reason, data: {} }]));
  }
  return { drafts, holding };
}
