/**
 * Where what is said begins after a cue: after أنّ or a colon, or at a quotation. Particles that belong to other
 * words (`قبل أن`) and quotations that are names begin nothing.
 */
import type { Range } from './cue';
import { isOf, type Passage } from './grammar';
import { isQuoteMark } from './quotes';

const CONTENT_REACH = 34;

export const LONG_QUOTE = 5;

const isColon = (passage: Passage, at: number): boolean => passage.isMark(at, ':');

/** Whether a quotation of some length opens at `at`, which is said rather than named. */
function opensSpeech(passage: Passage, at: number): boolean {
  if (!isQuoteMark(passage.words[at])) return false;
  const quote = passage.quoteAt(at + 1);
  return quote !== null && quote.from === at + 1 && quote.to - quote.from >= LONG_QUOTE;
}

/** `انضمامها إلى «التحالف الدولي لمكافحة الإرهاب»`: a name, however long. */
const isNamedAfter = (passage: Passage, at: number, cue: number): boolean =>
  /^(?:الي|مع|ضد|من|علي|في|بين|لدي|و|ب|ل)$/u.test(passage.key(at - 1)) &&
  passage.grammar.verbs.reporting(passage.key(cue))?.verb.prepositional !== true;

export interface Content {
  readonly content: number;
  readonly how: 'particle' | 'quote';
  /** Where the frame's own words end. */
  readonly end: number;
}

/** `طالباً عدم الكشف عن هويته`: how he speaks, not what he says. */
export const isAnonymity = (passage: Passage, at: number): boolean =>
  passage.key(at + 1) === 'عدم' || passage.key(at - 1) === 'عدم';

/** `الوزارة التي تسيطر عليها …`: part of the name. */
export const isRelativeVerb = (passage: Passage, at: number): boolean =>
  [1, 2].some((back) => /^و?(?:التي|الذي|الذين|اللذين|اللتين)$/u.test(passage.key(at - back)));

/** `، خلال …`, `، التي …`, `، طلب عدم …`: what stands between commas in a frame. */
const opensInsertion = (passage: Passage, at: number): boolean =>
  passage.grammar.functionWords.has(passage.key(at)) ||
  isOf(passage.grammar.viaPrepositions, passage.key(at)) ||
  /^و?(?:الذي|التي|الذين|طلب|طلبت|طالبا|فضل|فضلت|رفض|رفضت|يدعي|تدعي|ويدعي|وتدعي)$/u.test(passage.key(at));

/** Where what is said begins, looking from the cue on: after أنّ, a colon, or at a quotation. */
export function findContent(passage: Passage, from: number, to: number): Content | null {
  let verbs = 0;
  let inserted: number | null = null;
  for (let at = from; at < Math.min(to, from + CONTENT_REACH); at++) {
    if (passage.isMark(at, '،,')) {
      // «…، خلال ندوة نُظمت أمس، أن»: the verb of an inserted phrase is not the frame's.
      verbs = inserted ?? verbs;
      inserted = opensInsertion(passage, at + 1) ? verbs : null;
      continue;
    }
    if (isColon(passage, at)) {
      const quoted = isQuoteMark(passage.words[at + 1]);
      if (verbs > 0 && !quoted) return null;
      // «مضيفاً: أن …»: the particle after the colon is no part of what is said.
      const first = !quoted && /^(?:ب|ف)?ان$/u.test(passage.key(at + 1)) ? at + 2 : at + 1;
      return first < to ? { content: quoted ? at + 2 : first, how: 'quote', end: at } : null;
    }
    if (isQuoteMark(passage.words[at])) {
      const quote = passage.quoteAt(at + 1);
      if (quote?.from !== at + 1) continue;
      if (opensSpeech(passage, at) && verbs === 0 && !isNamedAfter(passage, at, from - 1))
        return { content: at + 1, how: 'quote', end: at };
      // A short quotation is a name, unless it begins with the particle: «إن …».
      if (quote.to <= to && !passage.grammar.content.has(passage.key(at + 1))) at = quote.to;
      continue;
    }
    const particle =
      passage.grammar.content.has(passage.key(at)) &&
      !passage.grammar.notBeforeContent.has(passage.key(at - 1));
    if (particle && verbs === 0) return { content: at + 1, how: 'particle', end: at };
    if (passage.isMark(at, '؛')) return null;
    const isCue =
      at > from &&
      inserted === null &&
      !isAnonymity(passage, at) &&
      passage.grammar.verbs.reporting(passage.key(at)) !== null &&
      passage.isMark(at - 1, '،,');
    if (isCue) return null;
    if (passage.isVerb(at) && !isRelativeVerb(passage, at) && !isAnonymity(passage, at)) verbs++;
  }
  return null;
}

/** `في بيان`, `عبر منصة «إكس»`, `في مقابلة مع قناة …` between a cue and what is said. */
export function findVia(passage: Passage, from: number, to: number): Range | null {
  const { grammar } = passage;
  for (let at = from; at < to; at++) {
    if (!grammar.viaPrepositions.has(passage.key(at)) && !/^(?:ل|و?في)$/u.test(passage.key(at))) continue;
    const document = grammar.documents.startingAt(passage.words, at + 1);
    if (!document && !isOf(grammar.channels, passage.key(at + 1))) continue;
    let end = at + 2;
    while (
      end < Math.min(to, at + 12) &&
      !passage.isMark(end, '،,:.') &&
      !grammar.content.has(passage.key(end)) &&
      !passage.isVerb(end)
    )
      end++;
    return { from: at + 1, to: end };
  }
  return null;
}
