/**
 * Cues of attribution in an English sentence: verbs of saying before, within and behind what is said, `according to`,
 * `was quoted as saying`, participles that carry a report on (`, adding that`). Each says who speaks, through what, and
 * where its content begins.
 */
import type { EnglishForm, EnglishGrammar } from './english-grammar';
import { type EnglishName, isNamed, kindOfName, nameBefore, nameBehind } from './english-names';
import { readTail } from './english-tails';
import { isComma } from './english-words';
import type { Passage } from './grammar';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface EnglishCue {
  /** The cue's own words. */
  readonly at: number;
  readonly next: number;
  readonly form: EnglishForm | null;
  /** Where its frame begins and ends: everything but what is said. */
  readonly from: number;
  readonly to: number;
  readonly speaker: EnglishName | null;
  readonly via: readonly Range[];
  /**
   * `lead`: what is said follows. `around`: it stands before, or on both sides. `position`: the clause itself is what
   * is said (urged, condemned). `again`: whoever spoke goes on.
   */
  readonly how: 'lead' | 'around' | 'position';
  readonly again: boolean;
}

/** Within longer quotations nobody is looked for. */
const LONG_QUOTE = 4;

const isStop = (passage: Passage, at: number, to: number): boolean =>
  at >= to ||
  passage.isMark(at, ',،;.!?–—') ||
  (isQuoteMark(passage.words[at]) && passage.quoteAt(at - 1)?.to === at);

/** Where what is said begins behind the tail of a verb; null where none follows. */
function contentAfter(passage: Passage, at: number, to: number): number | null {
  if (at >= to) return null;
  if (passage.isMark(at, ':')) return at + 1 < to ? at + 1 : null;
  if (/^(?:that|how|whether)$/u.test(passage.key(at)) && !isStop(passage, at + 1, to)) return at + 1;
  if (isComma(passage, at) && isQuoteMark(passage.words[at + 1])) return at + 1;
  return isStop(passage, at, to) ? null : at;
}

const startsQuote = (passage: Passage, at: number): boolean =>
  isQuoteMark(passage.words[at]) && passage.quoteAt(at + 1)?.from === at + 1;

/** Whether a verb stands right behind what is said: `…," said`, `…, said`. */
const isBehindContent = (passage: Passage, at: number, from: number): boolean =>
  at > from && (isComma(passage, at - 1) || isQuoteMark(passage.words[at - 1]));

function isPassive(passage: Passage, grammar: EnglishGrammar, at: number): boolean {
  let before = at - 1;
  while (grammar.words.adverbs.has(passage.key(before)) || /ly$/u.test(passage.key(before))) before--;
  return grammar.words.passive.has(passage.key(before)) || passage.isMark(before, "'’");
}

/** `X said … and urged both sides`: a second verb of who spoke before. */
const goesOn = (passage: Passage, at: number, cues: readonly EnglishCue[]): boolean =>
  /^(?:and|but)$/u.test(passage.key(at - 1)) && cues.some(({ speaker, again }) => speaker !== null || again);

function readParticiple(
  passage: Passage,
  grammar: EnglishGrammar,
  sentence: Sentence,
  at: number,
  next: number,
  form: EnglishForm,
): EnglishCue | null {
  const led = isComma(passage, at - 1) || passage.key(at - 1) === 'and' || isQuoteMark(passage.words[at - 1]);
  if (!led || at === sentence.from) return null;
  const tail = readTail(passage, grammar, next, sentence.to, form.verb.addresses === true);
  const content = contentAfter(passage, tail.next, sentence.to);
  if (content === null) return null;
  const said = content > tail.next || startsQuote(passage, content);
  if (form.verb.ambiguous && !said) return null;
  const how =
    form.verb.takes === 'position' || form.verb.denies || (form.verb.takes === 'both' && !said)
      ? 'position'
      : 'lead';
  const to = how === 'position' ? at : content;
  return { at, next, form, from: at, to, speaker: null, via: tail.via, how, again: true };
}

interface VerbAt {
  readonly passage: Passage;
  readonly grammar: EnglishGrammar;
  readonly sentence: Sentence;
  readonly at: number;
  readonly next: number;
  readonly form: EnglishForm;
}

/** `said Karim Haddad, a resident`: who speaks stands behind the verb, what is said before it. */
function readInverted({ passage, grammar, sentence, at, next, form }: VerbAt): EnglishCue | null {
  if (!isBehindContent(passage, at, sentence.from)) return null;
  const behind = nameBehind(passage, grammar, next, sentence.to);
  if (behind === null || (form.verb.ambiguous && behind.kind === 'other')) return null;
  const tail = readTail(passage, grammar, behind.to, sentence.to, false);
  const common = { at, next, form, from: at, speaker: behind, via: tail.via, again: false } as const;
  return { ...common, to: tail.next, how: 'around' };
}

function howOf({ passage, form }: VerbAt, content: number | null): EnglishCue['how'] {
  const { takes, denies } = form.verb;
  if (takes === 'position' || denies) return 'position';
  if (content === null) return 'around';
  const said = passage.key(content - 1) === 'that' || startsQuote(passage, content);
  return takes === 'both' && !said ? 'position' : 'lead';
}

function readFinite(verb: VerbAt, cues: readonly EnglishCue[]): EnglishCue | null {
  const { passage, grammar, sentence, at, next, form } = verb;
  if (isPassive(passage, grammar, at) || grammar.words.relatives.has(passage.key(at - 1))) return null;
  // «Local media, citing a source, reported»: who reports stands before who is cited.
  const cited = cues.at(-1)?.form === null && isComma(passage, at - 1);
  const bound = cues.at(cited ? -2 : -1)?.to ?? sentence.from;
  const again = goesOn(passage, at, cues);
  const speaker = again ? null : nameBefore(passage, grammar, at, Math.min(bound, at));
  if (speaker === null && !again) return readInverted(verb);
  // «claims that …», «a report on …»: nouns, unless somebody who speaks stands before them.
  if (form.verb.ambiguous && (speaker === null || speaker.kind === 'other')) return null;
  if (form.tense === 'present' && speaker !== null && !agrees(passage, speaker, at)) return null;
  const tail = readTail(passage, grammar, next, sentence.to, form.verb.addresses === true);
  const content = contentAfter(passage, tail.next, sentence.to);
  const from = speaker?.from ?? at;
  const how = howOf(verb, content);
  if (how === 'around' && from === sentence.from && cues.length === 0 && !again) return null;
  // «based in the coastal state»: a noun at the end of its clause.
  if (how === 'around' && form.verb.ambiguous && form.tense === 'present') return null;
  const to = how === 'lead' ? content! : how === 'position' ? from : tail.next;
  // «accused Israel of»: of whom it is said, not through whom.
  const via = form.verb.takes === 'position' ? [] : tail.via;
  return { at, next, form, from, to, speaker, via, how, again };
}

/** A base form speaks of several: `officials say`, never `the say`. */
function agrees(passage: Passage, { to, from, kind }: EnglishName, at: number): boolean {
  if (/s$/u.test(passage.key(at).split(' ', 1)[0]!)) return true;
  if (kind === 'pronoun') return /^(?:they|we|i|many|some|others|both)$/u.test(passage.key(from));
  return /s$|people$|men$|police$/u.test(passage.key(to - 1)) || hasAnd(passage, from, to);
}

const hasAnd = (passage: Passage, from: number, to: number): boolean =>
  passage.words
    .slice(from, to)
    .some(({ key }) => key === 'and' || key === 'of' || key === 'in' || key === 'from');

/** `according to the civil defence`, `citing witnesses`. */
function readAccording(
  passage: Passage,
  grammar: EnglishGrammar,
  sentence: Sentence,
  at: number,
): EnglishCue | null {
  const phrase = grammar.according.startingAt(passage.words, at, false);
  if (phrase === null) return null;
  const name =
    nameBehind(passage, grammar, phrase.next, sentence.to) ??
    documentBehind(passage, grammar, phrase.next, sentence.to);
  if (name === null) return null;
  const tail = readTail(passage, grammar, name.to, sentence.to, false);
  const issuer = issuerOf(passage, grammar, name);
  const via = issuer === null ? tail.via : [{ from: name.from, to: issuer.from - 1 }, ...tail.via];
  const common = { at, next: phrase.next, form: null, from: at, to: tail.next, via, again: false } as const;
  return { ...common, speaker: issuer ?? name, how: 'around' };
}

/** Behind `according to` anything may speak: `the latest tally`. */
function documentBehind(
  passage: Passage,
  grammar: EnglishGrammar,
  at: number,
  to: number,
): EnglishName | null {
  let end = at;
  while (end < to && !isStop(passage, end, to)) end++;
  return end > at ? { from: at, to: end, kind: kindOfName(passage, grammar, at, end) } : null;
}

/** `a statement by the army`, `figures from the ministry`: who issued it. */
function issuerOf(passage: Passage, grammar: EnglishGrammar, { from, to }: EnglishName): EnglishName | null {
  const document = [from, from + 1, from + 2].some(
    (at) => at < to && grammar.documents.startingAt(passage.words, at, false) !== null,
  );
  if (!document) return null;
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:by|from)$/u.test(passage.key(at)) && isNamed(passage, grammar, at + 1, to))
      return { from: at + 1, to, kind: kindOfName(passage, grammar, at + 1, to) };
  return null;
}

/** `X was quoted as saying (by Y) that …`. */
function readQuoted(
  passage: Passage,
  grammar: EnglishGrammar,
  sentence: Sentence,
  at: number,
): EnglishCue | null {
  const phrase = grammar.quoted.startingAt(passage.words, at, false);
  if (phrase === null) return null;
  const speaker = nameBefore(passage, grammar, at, sentence.from);
  const tail = readTail(passage, grammar, phrase.next, sentence.to, false);
  const by =
    passage.key(tail.next) === 'by' ? nameBehind(passage, grammar, tail.next + 1, sentence.to) : null;
  const end = by?.to ?? tail.next;
  const content = contentAfter(passage, end, sentence.to);
  const via = by === null ? tail.via : [...tail.via, { from: by.from, to: by.to }];
  const how = content === null ? 'around' : 'lead';
  const common = { at, next: phrase.next, form: null, from: speaker?.from ?? at, speaker, via } as const;
  return { ...common, to: content ?? end, how, again: speaker === null };
}

function readCue(
  passage: Passage,
  grammar: EnglishGrammar,
  sentence: Sentence,
  at: number,
  cues: readonly EnglishCue[],
): EnglishCue | null {
  const special = readAccording(passage, grammar, sentence, at) ?? readQuoted(passage, grammar, sentence, at);
  if (special !== null) return special;
  const found = grammar.reporting.startingAt(passage.words, at, false);
  if (found === null) return null;
  const { value: form, next } = found;
  if (form.tense === 'participle') return readParticiple(passage, grammar, sentence, at, next, form);
  return readFinite({ passage, grammar, sentence, at, next, form }, cues);
}

/** `Local media, citing a security source, reported that …`: the source speaks, through who cites it. */
function citedThrough(cue: EnglishCue, last: EnglishCue): EnglishCue | null {
  const inserted =
    last.how === 'around' && last.form === null && last.speaker !== null && last.from > cue.from;
  if (!inserted || cue.speaker === null) return null;
  const outlet = { from: cue.speaker.from, to: last.from - 1 };
  return { ...cue, speaker: last.speaker, via: [outlet, ...cue.via] };
}

const MAX_HEAD = 6;

/** `UN: 40 trucks entered Gaza`: in a headline whoever speaks stands before a colon. */
function readHeadline(passage: Passage, grammar: EnglishGrammar, { from, to }: Sentence): EnglishCue | null {
  if (from > 0) return null;
  for (let at = from + 1; at < Math.min(to - 2, from + MAX_HEAD); at++) {
    if (!passage.isMark(at, ':')) continue;
    const kind = kindOfName(passage, grammar, from, at);
    if (kind === 'other' || kind === 'pronoun' || !isNamed(passage, grammar, from, at)) return null;
    const speaker = { from, to: at, kind };
    const common = { at, next: at + 1, form: null, from, to: at + 1, via: [], again: false } as const;
    return { ...common, speaker, how: 'lead' };
  }
  return null;
}

/** The cues of a sentence, in order. */
export function findEnglishCues(passage: Passage, grammar: EnglishGrammar, sentence: Sentence): EnglishCue[] {
  const cues: EnglishCue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!passage.isWord(at) || !grammar.mayCue(passage.key(at))) continue;
    const quote = passage.quoteAt(at);
    if (quote !== null && quote.to - quote.from >= LONG_QUOTE) continue;
    const cue = readCue(passage, grammar, sentence, at, cues);
    if (cue === null) continue;
    const last = cues.at(-1);
    if (last !== undefined && cue.from < last.next) {
      const cited = citedThrough(cue, last);
      if (cited === null) continue;
      cues.pop();
      cues.push(cited);
    } else cues.push(cue);
    at = Math.max(at, cue.next - 1, cue.how === 'lead' ? cue.to - 1 : at);
  }
  const headline = cues.length === 0 ? readHeadline(passage, grammar, sentence) : null;
  return headline === null ? cues : [headline];
}
