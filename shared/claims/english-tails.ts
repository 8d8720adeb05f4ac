/**
 * What stands between an English verb of saying and what is said: whom it is told (`told reporters`), when (`on
 * Tuesday`), and where it was said or written (`in a statement`, `in an interview with …`).
 */
import type { EnglishGrammar } from './english-grammar';
import { isCapital } from './english-words';
import type { Passage } from './grammar';
import { isQuoteMark } from './quotes';

export interface EnglishTail {
  /** First word after it. */
  readonly next: number;
  /** Documents and outlets it went through. */
  readonly via: readonly { readonly from: number; readonly to: number }[];
}

const MAX_ADDRESSEE = 8;
const MAX_PHRASE = 9;
const ARTICLE =
  /^(?:the|an?|its|his|her|their|this|that|another|separate|second|late|brief|joint|written|official)$/u;
const OF_NAME = /^(?:al|el|de|of|the|and)$/u;

/** The end of a run of names with their links: `The Associated Press`, `Al Jazeera`. */
function endOfRun(passage: Passage, at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + MAX_ADDRESSEE)) {
    const linked =
      end > at &&
      (OF_NAME.test(passage.key(end)) || passage.isMark(end, '-&')) &&
      isCapital(passage, end + 1);
    if (!isCapital(passage, end) && !linked) break;
    end++;
  }
  return end;
}

/** Whom it is told: a pronoun, an audience, an outlet; the index after it. */
function readAddressee(passage: Passage, grammar: EnglishGrammar, at: number, to: number): EnglishTail {
  const silent = grammar.silent.startingAt(passage.words, at, false);
  if (silent !== null && silent.next <= to) return { next: silent.next, via: [] };
  const first = ARTICLE.test(passage.key(at)) ? at + 1 : at;
  const run = endOfRun(passage, first, to);
  let end = run;
  for (let step = first; step < Math.min(to, run + 4); step++) {
    const channel = grammar.channels.startingAt(passage.words, step, false);
    if (channel !== null) end = Math.max(end, channel.next);
    else if (step >= run && !passage.isWord(step)) break;
  }
  return end > first ? { next: end, via: [{ from: at, to: end }] } : { next: at, via: [] };
}

const MODIFIER = /^(?:late|early|earlier|last|this|the|that)$/u;
const STRETCH = /^(?:week|month|year|weekend|hours?|days?|ago)$/u;

/** `on Tuesday`, `late on Monday evening`, `earlier this week`: the index after it; `at` where none stands. */
function endOfTime(passage: Passage, grammar: EnglishGrammar, at: number, to: number): number {
  let next = at;
  let timed = false;
  while (next < to && next < at + 5) {
    const key = passage.key(next);
    const modifies =
      MODIFIER.test(key) && (grammar.isTime(passage.key(next + 1)) || passage.key(next + 1) === 'on');
    const leads = /^(?:on|in|at)$/u.test(key) && grammar.isTime(passage.key(next + 1));
    const names = grammar.isTime(key) && (!STRETCH.test(key) || MODIFIER.test(passage.key(next - 1)));
    if (!names && !modifies && !leads) break;
    if (names && !MODIFIER.test(key)) timed = true;
    next++;
  }
  // «Monday's attack» is what is spoken of.
  return timed && !passage.isMark(next, "'’") && !passage.isMark(next, '-') ? next : at;
}

/** `in a statement`, `on its website`, `in an interview with the channel`: the index after it, or null. */
function readDocument(passage: Passage, grammar: EnglishGrammar, at: number, to: number): EnglishTail | null {
  if (!/^(?:in|on|at|during|via|through|by|from|over|to)$/u.test(passage.key(at))) return null;
  for (let step = at + 1; step < Math.min(to, at + MAX_PHRASE); step++) {
    if (!passage.isWord(step)) return null;
    const document =
      grammar.documents.startingAt(passage.words, step, false) ??
      (passage.key(at) === 'to' ? grammar.channels.startingAt(passage.words, step, false) : null);
    if (document === null) continue;
    let end = document.next;
    if (/^(?:with|on|to|from|by|after|aired|published|posted|carried|issued)$/u.test(passage.key(end))) {
      const by = /^(?:by|on)$/u.test(passage.key(end + 1)) ? end + 2 : end + 1;
      const name = readAddressee(passage, grammar, by, to);
      const timed = endOfTime(passage, grammar, end, to);
      if (timed === end && name.next > by) end = name.next;
    }
    return { next: end, via: [{ from: at + 1, to: end }] };
  }
  return null;
}

/** Everything behind a verb up to what is said. @param at the word after the verb */
export function readTail(
  passage: Passage,
  grammar: EnglishGrammar,
  at: number,
  to: number,
  addresses: boolean,
): EnglishTail {
  const via: { from: number; to: number }[] = [];
  let next = at;
  if (addresses) {
    const addressee = readAddressee(passage, grammar, at, to);
    next = addressee.next;
    via.push(...addressee.via);
  }
  for (;;) {
    const timed = endOfTime(passage, grammar, next, to);
    const document = timed === next ? readDocument(passage, grammar, next, to) : null;
    const adverb = grammar.words.adverbs.has(passage.key(next)) && !isQuoteMark(passage.words[next]);
    if (timed > next) next = timed;
    else if (document !== null) {
      next = document.next;
      via.push(...document.via);
    } else if (adverb && next + 1 < to && !/^(?:both|all)$/u.test(passage.key(next))) next++;
    else return { next, via };
  }
}
