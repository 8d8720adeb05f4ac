/**
 * What a figure was and what it has become: the direction its verb says, and the percentage between the two. Both may
 * be told the one way round (`من … إلى …`) or the other (`إلى …، بعد أن كان …`).
 */
import { keyOf } from '../../arabic/phrases';
import { grouped } from '../../log/group';
import type { Draft } from '../draft';
import { wordAt } from '../figures/counting';
import { directionBefore } from '../figures/figures';
import type { FigureFact } from '../figures/numbers';
import type { CompareReader } from '../reader';
import { digits, draftSum } from './sum-drafts';

/** Which way the words before a figure say that it went. */
const directionTo = ({ statement, figure }: FigureFact, reader: CompareReader): 'up' | 'down' | null =>
  directionBefore(statement.passage, reader, statement.from, wordAt(statement.passage, figure.start));

/** `من 70 ألفاً إلى 30 ألفاً`: the direction, and the percentage where one is given. */
export function changes(facts: readonly FigureFact[], reader: CompareReader): Draft[] {
  return [...grouped(facts, ({ statement }) => statement)].flatMap(([statement, all]) => {
    const flat = all.filter(
      (fact) => !fact.figure.percent && !fact.figure.multiple && Number.isFinite(fact.figure.high),
    );
    const [from, to] = flat;
    if (from === undefined || to === undefined || flat.length > 3) return [];
    const { text } = statement.article;
    const before = text.slice(Math.max(statement.start, from.figure.start - 12), from.figure.start);
    const between = text.slice(from.figure.end, to.figure.start);
    if (!/(?:^|\s)من\s/u.test(before) || !/(?:^|\s)إلى\s/u.test(between) || between.length > 60) return [];
    const direction = directionTo(from, reader);
    const grew = to.figure.low > from.figure.low;
    const data = { from: from.figure.label, to: to.figure.label };
    if (direction !== null && from.figure.low !== to.figure.low && (direction === 'up') !== grew)
      return [draftSum({ key: 'direction', data }, [from, to], [{ key: 'verb-direction', data: {} }])];
    const percent = all.find(({ figure }) => figure.percent);
    if (percent === undefined || from.figure.low === 0) return [];
    const real = (Math.abs(to.figure.low - from.figure.low) / from.figure.low) * 100;
    if (Math.abs(real - percent.figure.low) <= Math.max(1.5, real * 0.05)) return [];
    const said = { ...data, percent: percent.figure.label, real: digits(real) };
    return [
      draftSum({ key: 'percentage', data: said }, [from, to, percent], [{ key: 'before-after', data: {} }]),
    ];
  });
}

/** Between a figure and what it was before, told behind it: `إلى 28 ملياراً من 22`, `28 ألفاً مقابل 22 ألفاً`. */
const WAS =
  /^(?:\s[\p{L}\p{M}]+){0,4}[،,]?\s(?:[وف]?من|مقابل|بدلاً? من|عوضاً? عن|(?:مقارنة|مقارنةً|قياساً?)\s(?:ب|مع\s|إلى\s)?(?:نحو\s)?|(?:بعدما|بعد أن)\sكانت?\s(?:[\p{L}\p{M}]+\s)?|from|compared (?:with|to)|up from|down from)\s?ـ?$/u;
/** Behind both, how much that is in percent. */
const IS = 60;

/** Whether a rate says again how much came of what was: a word that says so leads up to it. */
function saysAgain(rate: FigureFact, last: FigureFact, reader: CompareReader): boolean {
  const { passage, article } = rate.statement;
  const between = article.text.slice(last.figure.end, rate.figure.start);
  if (between.length > IS || /[.؛!؟?\n]/u.test(between)) return false;
  const at = wordAt(passage, rate.figure.start);
  return [1, 2, 3, 4].some((back) => reader.reckoning.thatIs.startingAt(passage.words, at - back) !== null);
}

/** `ارتفعت إلى 28 من 22، بزيادة 35 في المئة`: the change in percent is another. */
export function changedBy(facts: readonly FigureFact[], reader: CompareReader): Draft[] {
  return facts.slice(2).flatMap((rate, at): Draft[] => {
    const [to, from] = [facts[at]!, facts[at + 1]!];
    const { block, article } = rate.statement;
    const flat = [to, from].every(
      ({ statement, figure }) =>
        statement.block === block && !figure.percent && !figure.multiple && figure.low === figure.high,
    );
    if (!flat || !rate.figure.percent || from.figure.low === 0) return [];
    if (!WAS.test(article.text.slice(to.figure.end, from.figure.start))) return [];
    if (!saysAgain(rate, from, reader)) return [];
    const real = (Math.abs(to.figure.low - from.figure.low) / from.figure.low) * 100;
    if (Math.abs(real - rate.figure.low) <= Math.max(1.5, real * 0.05)) return [];
    const data = {
      from: from.figure.label,
      to: to.figure.label,
      percent: rate.figure.label,
      real: digits(real),
    };
    return [draftSum({ key: 'percentage', data }, [from, to, rate], [{ key: 'before-after', data: {} }])];
  });
}

/** Before the earlier of two figures that is told behind the later: `إلى 60 ألفاً، بعد أن كان 97 ألفاً`. */
const FORMERLY = /(?:بعدما|بعد أن|بعد ان)\s+كانت?\s[^.؛]{0,20}$|(?:مقارنة|مقارنةً)\s+(?:ب|مع\s)[^.؛]{0,24}$/u;
/** `يعادل 62 في المئة، وتراجع من 58`: the verb stands before the earlier figure. */
const FROM = /(?:^|\s)(\p{L}+)\s+من\s$/u;

/** Which way a thing is said to have gone that is now `to` and was `from`; null where nothing is said. */
function wayTold(from: FigureFact, to: FigureFact, reader: CompareReader): 'up' | 'down' | null {
  const { text } = to.statement.article;
  const between = text.slice(to.figure.end, from.figure.start);
  if (/[.؛!؟?\n]/u.test(between) || between.length > 60) return null;
  const verb = FROM.exec(between)?.[1];
  if (verb !== undefined) {
    const key = keyOf(verb).replace(/^و(?=\p{L}{3})/u, '');
    return reader.increase.has(key) ? 'up' : reader.decrease.has(key) ? 'down' : null;
  }
  const reached = /(?:^|\s)إلى\s+(?:نحو\s+|حوالي\s+)?$/u.test(
    text.slice(Math.max(0, to.figure.start - 12), to.figure.start),
  );
  if (!reached || !FORMERLY.test(between)) return null;
  return directionTo(to, reader);
}

/** A figure and, behind it, what it was before. */
export function formerly(facts: readonly FigureFact[], reader: CompareReader): Draft[] {
  return facts.slice(1).flatMap((from, at) => {
    const to = facts[at]!;
    const alike = from.statement.block === to.statement.block && from.figure.percent === to.figure.percent;
    if (!alike || from.figure.low === to.figure.low || from.figure.multiple || to.figure.multiple) return [];
    const way = wayTold(from, to, reader);
    if (way === null || (way === 'up') === to.figure.low > from.figure.low) return [];
    const data = { from: from.figure.label, to: to.figure.label };
    return [draftSum({ key: 'direction', data }, [from, to], [{ key: 'verb-direction', data: {} }])];
  });
}
