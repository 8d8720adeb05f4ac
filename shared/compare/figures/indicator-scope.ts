/** What keeps two figures of one named quantity apart: the period, what it is for, the market, who asks or offers. */

import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { stemOf } from '../stems';
import { wordAt } from './counting';
import { directionBefore, type Figure } from './figures';

export interface IndicatorScope {
  readonly period: string | null;
  /** Stem of what one sum is for or each of (`لكل مصاب`, `للبرميل`). */
  readonly each: string | null;
  /** A pole for each axis of the lexicon, or null. */
  readonly poles: readonly (string | null)[];
  /** A change and no level: by how much, and which way. */
  readonly change: 'up' | 'down' | null;
}

const BEFORE = 7;
const BEHIND = 5;

/** The words around a figure that may narrow it: back to the figure before or a full stop, on to the next mark. */
export function wordsAround(
  { passage, from, to }: Statement,
  { start, end }: Figure,
): readonly [number, number] {
  const [first, next] = [wordAt(passage, start), wordAt(passage, end)];
  let low = first;
  while (low > Math.max(0, first - BEFORE) && !passage.isFigure(low - 1) && !passage.isMark(low - 1, '.؛!؟?'))
    low--;
  let high = next;
  const last = Math.min(Math.max(to, from), next + BEHIND);
  while (high < last && !passage.isFigure(high) && !passage.isMark(high, '.؛،,:!؟?')) {
    // What another verb says is of something else: «18 ألفاً في ملعب تقدر سعته …».
    if (passage.isVerb(high++)) break;
  }
  return [low, high];
}

const EVERY = /^[وف]?(?:ل|ب)?(?:كل|per|each|every)$/u;

/** What each of which, or what for, a sum is. */
function eachOf({ passage }: Statement, next: number, high: number, reader: CompareReader): string | null {
  for (let at = next; at + 1 < high; at++)
    if (EVERY.test(passage.key(at))) return stemOf(passage.key(at + 1));
  for (let at = next; at < high; at++) {
    const key = passage.key(at);
    const to = /^لل(\p{L}{3,})$/u.exec(key)?.[1] ?? /^ل(\p{L}{2,})$/u.exec(key)?.[1];
    if (to !== undefined && (reader.indicators.each.has(to) || key.startsWith('لل'))) return stemOf(to);
    const latin = /^(?:a|the|to)$/u.test(passage.key(at - 1)) && reader.indicators.each.has(key);
    if (latin) return stemOf(key);
  }
  return null;
}

const REACHED = /^(?:الي|ل|عند|علي|to|at)$/u;
const BY = /^ب/u;

/** Whether a figure says by how much something changed: `ارتفعت 12 %`, `بزيادة 300`; not what it reached. */
function changeOf(statement: Statement, figure: Figure, reader: CompareReader): 'up' | 'down' | null {
  const { passage } = statement;
  const first = wordAt(passage, figure.start);
  let before = first - 1;
  while (before > 0 && reader.mayBound.has(passage.key(before)) && !REACHED.test(passage.key(before)))
    before--;
  if (REACHED.test(passage.key(before)) || /^[وف]?(?:بلغ|يبلغ|تبلغ|بلغت|وصل|وصلت)/u.test(passage.key(before)))
    return null;
  const sentence = passage.sentences.find((one) => first >= one.from && first < one.to);
  const way = directionBefore(passage, reader, sentence?.from ?? statement.from, first);
  return way !== null && (figure.percent || BY.test(passage.key(before))) ? way : null;
}

/** @param head index of the word the quantity goes by */
export function indicatorScopeOf(
  statement: Statement,
  figure: Figure,
  head: number,
  reader: CompareReader,
): IndicatorScope {
  const { passage } = statement;
  const { periods, axes } = reader.indicators;
  const [low, high] = wordsAround(statement, figure);
  const next = wordAt(passage, figure.end);
  const from = Math.min(low, Math.max(head - 1, 0));
  const polesOf = (axis: (typeof axes)[number]): string | null => {
    const found = new Set(findAll(axis, passage.words, from, high).map(({ value }) => value));
    return found.size === 1 ? [...found][0]! : null;
  };
  return {
    period: findAll(periods, passage.words, from, high)[0]?.value ?? null,
    each: eachOf(statement, next, high, reader),
    poles: axes.map(polesOf),
    change: changeOf(statement, figure, reader),
  };
}

const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Whether nothing beside two figures says that they are of two things. */
export function isOneScope(a: IndicatorScope, b: IndicatorScope, reader: CompareReader): boolean {
  if (clash(a.period, b.period) || clash(a.each, b.each)) return false;
  const { alone } = reader.indicators;
  return a.poles.every((pole, at) => {
    const other = b.poles[at]!;
    if (pole === other) return true;
    if (pole !== null && other !== null) return false;
    return !alone.has(pole ?? other ?? '');
  });
}
