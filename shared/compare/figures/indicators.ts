/**
 * Figures that go by a name: the deficit of a budget, a fine, the turnout of a strike, the spectators of a match. Each
 * is read with the noun it is a figure of, and not with the nearest noun alone: «موازنة عجزها 71» is a deficit, «كلفة
 * الزيادة» a cost.
 */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { type Construct, constructAt } from '../features/construct';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle } from '../stems';
import type { Scene } from '../story/events';
import { saidDays } from '../times/said-days';
import { wordAt } from './counting';
import type { Figure } from './figures';
import type { Crowd, Family } from './indicator-reader';
import { type IndicatorScope, indicatorScopeOf } from './indicator-scope';

export interface Indicator {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly family: string;
  /** A unit of money, `rate` in percent, `change` in percent or in a unit of money, or `people`. */
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  readonly mark: Span;
  readonly label: string;
  readonly daily: boolean;
  /** Whether it must be told of what it is. */
  readonly told: boolean;
  /** The noun it goes by, with what that is of. */
  readonly of: Construct | null;
  readonly scope: IndicatorScope;
  /** Days its statement names, in full. */
  readonly days: readonly string[];
  /** EDTF of the dates beside it. */
  readonly dates: readonly string[];
}

const REACH = 16;
const BEHIND = 4;
const LEADING = /^[وف]?(?:في|علي|عن|من|الي|مع|حول|ضمن|in|on|of|from|for)$/u;

interface Head {
  /** Whether it goes with no noun before it: a pronoun is written onto it, or a preposition. */
  readonly owned: boolean;
  readonly at: number;
  readonly next: number;
  readonly family: Family;
}

const startOf = ({ passage, from }: Statement, at: number): number =>
  passage.sentences.find((one) => at >= one.from && at < one.to)?.from ?? from;

/** Whether a figure on the way back is only what the next one was before: `من 290 إلى 310`. */
const isFormer = ({ passage }: Statement, at: number): boolean => /^من$/u.test(passage.key(at - 1));

const OWNED = /(?:هما|ها|هم|ه)$/u;

/** The quantity a word names, with a pronoun written onto it or without (`عجزها`). */
function headAt({ passage }: Statement, at: number, reader: CompareReader): Head | null {
  const { heads } = reader.indicators;
  const found = heads.startingAt(passage.words, at);
  if (found !== null)
    return { at, next: found.next, family: found.value, owned: !/^(?:ال)?$/u.test(found.glued) };
  const { key, kind } = passage.words[at]!;
  const owned = kind === 'word' ? OWNED.exec(key) : null;
  if (owned === null || owned.index < 3) return null;
  const [one] = cutWords(key.slice(0, owned.index));
  const bare = one === undefined ? null : heads.startingAt([one], 0);
  return bare === null ? null : { at, next: at + 1, family: bare.value, owned: true };
}

/** The nouns of the clause before a figure that a quantity goes by, the nearest first. */
function headsBefore(statement: Statement, first: number, reader: CompareReader): Head[] {
  const { passage } = statement;
  const heads: Head[] = [];
  const from = Math.max(startOf(statement, first), first - REACH);
  for (let at = first - 1; at >= from; at--) {
    if (passage.isMark(at, '.؛:!؟?') || (passage.isFigure(at) && !isFormer(statement, at))) break;
    const found = headAt(statement, at, reader);
    if (found === null || found.next > first) continue;
    // The longest name wins over the words within it.
    while (heads.length > 0 && heads.at(-1)!.at < found.next) heads.pop();
    heads.push(found);
  }
  return heads;
}

/** The noun a figure is of: not one behind a preposition where there is another, and the first of a chain. */
function headOf(statement: Statement, figure: Figure, reader: CompareReader): Head | null {
  const { passage } = statement;
  const first = wordAt(passage, figure.start);
  const heads = headsBefore(statement, first, reader);
  const free = heads.filter(({ at }) => !LEADING.test(passage.key(at - 1)));
  // «على سعر ستين دولاراً»: right before its figure it is what the figure is of, whatever stands before it.
  const adjacent = heads[0]?.next === first ? heads[0] : undefined;
  let head = adjacent ?? free[0] ?? heads[0];
  // «كلفة الزيادة» is a cost; «موازنة عجزها» is a deficit.
  for (const outer of heads) if (head !== undefined && outer.next === head.at && !head.owned) head = outer;
  if (head !== undefined) return head;
  const next = wordAt(passage, figure.end);
  const until = Math.min(passage.words.length, next + BEHIND);
  for (let at = next; at < until && !passage.isMark(at, '.؛،,:') && !passage.isFigure(at); at++) {
    const found = headAt(statement, at, reader);
    if (found !== null) return found;
  }
  return null;
}

const SCALED = /(?:ألف|الف|آلاف|مليون|ملايين|مليار|بليون|تريليون|million|billion|trillion)/u;

/** The unit of money of a figure: its own, else that of the sum told before it in the paragraph. */
function currencyOf(figure: Figure, before: string | null, reader: CompareReader): string | null {
  if (figure.unit !== null) return reader.currencies.has(figure.unit) ? figure.unit : null;
  return SCALED.test(figure.label) && figure.action === null ? before : null;
}

/** A figure of people, by what they are called or by what they did and where. */
function crowdOf(statement: Statement, figure: Figure, reader: CompareReader): Crowd | null {
  const { passage } = statement;
  const [first, next] = [wordAt(passage, figure.start), wordAt(passage, figure.end)];
  const [low, high] = [Math.max(startOf(statement, first), first - 8), Math.min(statement.to, next + 6)];
  return (
    reader.indicators.crowds.find(({ nouns, gathered, venues }) => {
      if (nouns.startingAt(passage.words, next) !== null) return true;
      const bare =
        !passage.isWord(next) ||
        isLittle(passage.key(next)) ||
        gathered.startingAt(passage.words, next) !== null;
      const people = figure.unit === 'person' || (bare && figure.unit === null);
      const did = findAll(gathered, passage.words, low, high).length > 0;
      return people && did && findAll(venues, passage.words, low, high).length > 0;
    }) ?? null
  );
}

/** What is never a figure of a named quantity: a part, a multiple, the definite one of «للدولار الواحد». */
const isOther = ({ multiple, part, label }: Figure): boolean =>
  multiple || part || /^ال?واحدة?$/u.test(label);

const FROM_TO = /^\s*(?:[\p{L}\p{M}]+\s){0,2}إلى\s/u;

/** `من 290 إلى 310`: the first is what it was. */
const isLeft = (statement: Statement, figure: Figure): boolean => {
  const { passage, article } = statement;
  const before = passage.key(wordAt(passage, figure.start) - 1);
  return /^من$/u.test(before) && FROM_TO.test(article.text.slice(figure.end, figure.end + 30));
};

function labelled({ article }: Statement, figure: Figure, money: boolean): { mark: Span; label: string } {
  const rest =
    /^\s+\p{L}[\p{L}\p{M}\u0640]*/u.exec(article.text.slice(figure.end, figure.end + 24))?.[0] ?? '';
  const end = money && figure.unit !== null ? figure.end + rest.length : figure.end;
  return { mark: { start: figure.start, end }, label: article.text.slice(figure.start, end) };
}

/** `تعويض قدره`: what only says that a sum follows is nothing it is of. */
const SUMMED = /^(?:قدر|قم|بلغ|مبلغ)/u;

function thingOf({ passage }: Statement, at: number): Construct {
  const { stem, of } = constructAt(passage.words, at);
  return { stem, of: of.filter((one) => !SUMMED.test(one)) };
}

interface Read {
  readonly family: string;
  readonly dimension: string;
  readonly head: Head | null;
}

function readFigure(
  statement: Statement,
  figure: Figure,
  before: string | null,
  reader: CompareReader,
): Read | null {
  const currency = figure.percent ? null : currencyOf(figure, before, reader);
  if (figure.percent || currency !== null) {
    const head = headOf(statement, figure, reader);
    return head === null ? null : { family: head.family.name, dimension: currency ?? 'rate', head };
  }
  const crowd = figure.action === null ? crowdOf(statement, figure, reader) : null;
  return crowd === null ? null : { family: crowd.name, dimension: 'people', head: null };
}

/** The named quantities of the statements of an article, in order. */
export function indicatorsIn(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Indicator[] {
  let block = -1;
  let currency: string | null = null;
  return statements.flatMap((statement): Indicator[] => {
    if (statement.role === 'caption') return [];
    if (statement.block !== block) currency = null;
    block = statement.block;
    return statement.figures.flatMap((figure): Indicator[] => {
      if (figure.unit !== null && reader.currencies.has(figure.unit)) currency = figure.unit;
      if (isOther(figure) || figure.earlier || figure.aside || isLeft(statement, figure)) return [];
      const read = readFigure(statement, figure, currency, reader);
      if (read === null) return [];
      const { family, dimension, head } = read;
      const at = head?.at ?? wordAt(statement.passage, figure.start);
      const money = dimension !== 'rate' && dimension !== 'people';
      const scope = indicatorScopeOf(statement, figure, at, reader);
      const level = head === null || head.family.in.includes(money ? 'money' : 'rate');
      if (scope.change === null && !level) return [];
      const [low, high] = scope.change === 'down' ? [-figure.high, -figure.low] : [figure.low, figure.high];
      return [
        {
          ...{ statement, scene: scenes.get(statement)!, family, low, high, scope },
          dimension: scope.change === null ? dimension : `change ${dimension}`,
          ...labelled(statement, figure, money),
          daily: head?.family.daily ?? dimension === 'people',
          told: head?.family.told ?? false,
          of: head === null ? null : thingOf(statement, head.next - 1),
          days: saidDays(statement, reader).map(({ value }) => value),
          dates: figure.dates,
        },
      ];
    });
  });
}
