/** What makes a stretch of words assert something: verbs, counted events, circumstances that tell of an event. */
import type { Passage } from './grammar';

export const NEGATIONS = new Set([
  'لا',
  'لم',
  'لن',
  'ولا',
  'ولم',
  'ولن',
  'قد',
  'وقد',
  'فقد',
  'لقد',
  'سوف',
  'وسوف',
  'ليس',
  'وليس',
  'ليست',
]);

export const RELATIVES = new Set([
  'التي',
  'الذي',
  'الذين',
  'اللذين',
  'اللتين',
  'اللذان',
  'اللتان',
  'والتي',
  'والذي',
  'والذين',
  'واللذين',
  'واللتين',
]);

const CIRCUMSTANCE = new Set(['مع', 'وسط', 'اثر', 'عقب', 'علي', 'بعد', 'قبل', 'جراء', 'بعيد', 'قبيل']);

/** How far the figure of a joined noun may be: `وإعادة تأهيل وإدماج أكثر من 43 ألفاً`. */
const FIGURE_REACH = 7;

export const bare = (key: string): string => key.replace(/^[وفبل](?=\p{L}{3})/u, '');

export function figureWithin(passage: Passage, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    if (passage.isMark(at, '،,؛.')) return false;
    if (passage.isFigure(at) && !/^ال/u.test(passage.key(at))) return true;
  }
  return false;
}

export function verbWithin(passage: Passage, from: number, to: number, reach: number): boolean {
  for (let at = from; at < Math.min(to, from + reach); at++) {
    if (passage.isMark(at, '،,؛.')) return false;
    if (passage.isVerb(at)) return true;
  }
  return false;
}

/** `واعتقال 92`, `مقتل 8`, `وإعادة تأهيل أكثر من 43 ألفاً`: a noun of an event that a figure belongs to. */
export function isCountedEvent(passage: Passage, at: number): boolean {
  return passage.grammar.eventNouns.has(bare(passage.key(at))) && figureWithin(passage, at + 1, FIGURE_REACH);
}

/** `، وتسع إصابات`: a further count of people harmed. */
export const isCountedCasualty = (passage: Passage, at: number): boolean => {
  const figure = passage.key(at) === 'و' ? at + 1 : at;
  if (!/^و/u.test(passage.key(at)) || !passage.isFigure(figure)) return false;
  return [figure + 1, figure + 2].some((next) => passage.grammar.casualties.has(passage.key(next)));
};

/** `على وقع تحليق`, `مع تشديد`: a circumstance that asserts an event. */
export function isCircumstance(passage: Passage, at: number): boolean {
  if (!CIRCUMSTANCE.has(passage.key(at))) return false;
  const noun = passage.key(at + 1) === 'وقع' ? at + 2 : at + 1;
  return (
    passage.grammar.eventNouns.has(passage.key(noun)) ||
    passage.grammar.eventNouns.has(passage.key(noun).replace(/(?:ه|ها|هم)$/u, ''))
  );
}

/** Whether a stretch asserts something by itself. */
const isMain = (passage: Passage, at: number): boolean =>
  passage.isVerb(at) && ![1, 2].some((back) => RELATIVES.has(passage.key(at - back)));

/** A noun with nothing but a relative clause: the subject of a verb that comes after the comma. */
export function isSubjectOnly(passage: Passage, from: number, to: number): boolean {
  // «وبعد غارات استهدفت بلدات، وجّه …»: when it happened, with a relative verb of its own.
  if (
    /^و?(?:بعد|قبل|منذ|عقب|اثر|خلال|بموجب|مع|رغم|بسبب|نتيجه|جراء)$/u.test(passage.key(from)) &&
    passage.key(from + 1) !== 'ان' &&
    !passage.isVerb(from + 1)
  )
    return true;
  for (let at = from; at < to; at++) if (isMain(passage, at)) return false;
  return !passage.isVerb(from);
}

export const isAssertion = (passage: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (passage.isVerb(at)) return true;
    if (passage.grammar.eventNouns.has(bare(passage.key(at))) && passage.hasFigure(at, to)) return true;
  }
  const partitive =
    /^(?:و?من)?$|^و?(?:بينهم|بينها|بينهن|منهم|منها)$/u.test(passage.key(from)) && passage.hasFigure(from, to);
  return partitive || isCircumstance(passage, from) || passage.key(from) === 'وذلك';
};
