/**
 * Names of those who speak: from a verb or a preposition on, how far the name goes, of which gender and kind it is.
 * A name may carry a title, an apposition and a quoted short form.
 */
import type { Span } from '../arabic/fold';
import { strippedForms } from '../arabic/phrases';
import { type Grammar, isOf, type Passage } from './grammar';
import { isQuoteMark } from './quotes';
import type { Gender } from './verbs';
import { withoutAnd } from './verbs';

export interface Name {
  /** Indexes of words. */
  readonly from: number;
  readonly to: number;
  readonly gender: Gender;
  /** A kind of resources/lexicons/actors.json, or 'person' or 'other'. */
  readonly kind: string;
}

const MAX_WORDS = 16;
const MAX_QUOTED = 7;
const COMPLEMENT_REACH = 4;

/** `التزامه`, `دعمها`: something of somebody's, not somebody. */
const isPossessed = (passage: Passage, at: number): boolean =>
  /^\p{L}{3,}(?:ها|هم|هما)$/u.test(passage.key(at)) ||
  /^(?!ال)\p{L}{4,}ه[\p{M}\u0640]*$/u.test(passage.raw(at));

const isDefinite = (key: string): boolean => /^(?:ال|وال|لل|بال|كال)\p{L}{2}/u.test(key);

/** Letters glued before a noun that make it no part of the name: `بإنذار`. Names like بايدن are spared. */
function isGluedPreposition(grammar: Grammar, key: string): boolean {
  if (!/^[بلك]/u.test(key)) return false;
  if (/^(?:بال|لل|كال)\p{L}{2}/u.test(key)) return true;
  // «قال فلان لـ«…» إن»: cut off from its noun by a quotation mark.
  if (key.length === 1) return true;
  // «أشاد فلان بقوات …»: what is praised is no part of his name.
  if (/^ب\p{L}{3}/u.test(key) && grammar.actorWords.has(key.slice(1))) return true;
  return (
    key.length > 3 &&
    (grammar.eventNouns.has(key.slice(1)) ||
      grammar.verbs.form(key.slice(1)) !== null ||
      isOf(grammar.channels, key.slice(1)))
  );
}

/** The index after adverbs that stand between a verb, its subject and its object (بدوره، حينها). */
export function skipBetween(passage: Passage, at: number): number {
  let next = at;
  while (passage.grammar.names.between.has(passage.key(next))) next++;
  return next;
}

export function kindOf(passage: Passage, from: number, to: number): string {
  const { grammar } = passage;
  for (let at = from; at < to; at++) {
    const key = passage.key(at);
    for (const { form, glued } of strippedForms(key)) {
      const kind =
        grammar.actorKinds.get(form) ??
        (glued.endsWith('ال') ? grammar.actorKinds.get(`ال${form}`) : undefined);
      if (kind) return kind;
    }
    if (grammar.states.startingAt(passage.words, at)) return 'official';
  }
  return 'person';
}

export function genderOf(passage: Passage, from: number, to: number): Gender {
  const { grammar } = passage;
  for (let at = from; at < to; at++) {
    // «خمس نقابات»: the noun after the number tells.
    if (!passage.isWord(at) || (passage.isFigure(at) && at + 1 < to)) continue;
    for (const { form, glued } of strippedForms(passage.key(at))) {
      const keys = glued.endsWith('ال') ? [form, `ال${form}`] : [form];
      if (keys.some((key) => grammar.masculine.has(key))) return 'm';
      if (keys.some((key) => grammar.feminine.has(key))) return 'f';
    }
    if (/(?:ون|ين)$/u.test(passage.key(at))) return 'm';
    return /(?:ة|ات)$/u.test(passage.raw(at).replace(/[\p{M}\p{Cf}\u0640]/gu, '')) ? 'f' : 'm';
  }
  return 'm';
}

/** `اللواء أشرف البدراوي`, `الدكتور رفعت …`: a first name with the letters of a verb, behind a title. */
const isLikeVerb = (passage: Passage, at: number): boolean =>
  passage.grammar.names.likeVerbs.has(passage.key(at)) &&
  (isDefinite(passage.key(at - 1)) || passage.grammar.actorWords.has(passage.key(at - 1))) &&
  passage.grammar.verbs.reporting(passage.key(at)) === null &&
  passage.isWord(at + 1) &&
  !passage.grammar.content.has(passage.key(at + 1)) &&
  !/^(?:علي|في|عن|من|الي|ب\p{L}*)$/u.test(passage.key(at + 1));

/** Whether a word can go on a name that is under way. */
function goesOn(passage: Passage, at: number, from: number): boolean {
  const { grammar } = passage;
  const key = passage.key(at);
  const bare = withoutAnd(key);
  if (grammar.names.ends.has(key) || grammar.names.ends.has(bare) || grammar.content.has(key)) return false;
  const counts = at === from && isOf(grammar.actorWords, passage.key(at + 1));
  const owner = at > from && passage.isDual(at) && isDefinite(key);
  if (
    (passage.isFigure(at) && !counts && !owner) ||
    passage.isDate(at) ||
    grammar.mentions.calendar.weekday(key) !== null
  )
    return false;
  if (grammar.verbs.reporting(key) !== null && !isDefinite(key) && grammar.actorKinds.get(key) === undefined)
    return false;
  if (at > from && passage.isVerb(at) && !isDefinite(key) && !isLikeVerb(passage, at)) return false;
  if (at > from && isGluedPreposition(grammar, key) && !isNamePart(passage, at)) return false;
  return !grammar.names.between.has(key);
}

/** `المتحدث باسم`, `التحالف الدولي لمكافحة`, `مندوب سوريا لدى`. */
const isNamePart = (passage: Passage, at: number): boolean =>
  passage.grammar.names.parts.has(passage.key(at));

/** Proper names come after titles; a definite noun after them begins something else. */
function restarts(passage: Passage, at: number, names: number): boolean {
  const key = passage.key(at);
  if (isPossessed(passage, at)) return true;
  // «أعلنت الشرطة القبض على …»: what was done is the object.
  if (passage.grammar.names.abstract.has(key) && isDefinite(passage.key(at - 1))) return true;
  // «قيادة الجيش الفصائل»: after a whole name another body is not part of it.
  const body =
    /^ال\p{L}{2}/u.test(key) && passage.grammar.actorWords.has(key) && !passage.grammar.offices.has(key);
  if (body && isDefinite(passage.key(at - 1))) return true;
  // «أرجعت الوزيرة الإضراب إلى …»: what happened is the object.
  if (isDefinite(passage.key(at - 1)) && /^ال/u.test(key) && passage.grammar.eventNouns.has(key.slice(2)))
    return true;
  // «الدكتور منير البرش قال»: one definite word after a first name is a family's.
  if (isDefinite(key) && !/^و/u.test(key)) return names > 1 || (names === 1 && !closesName(passage, at + 1));
  return passage.grammar.eventNouns.has(key) || passage.grammar.names.abstract.has(key);
}

/** The end of a short quoted name that begins at `at`, or null. */
function quotedEnd(passage: Passage, at: number): number | null {
  if (!isQuoteMark(passage.words[at]) && !passage.isMark(at, '(')) return null;
  for (let end = at + 1; end < Math.min(passage.words.length, at + MAX_QUOTED + 2); end++) {
    if (isQuoteMark(passage.words[end]) || passage.isMark(end, ')')) return end > at + 1 ? end + 1 : null;
    if (passage.isMark(end, '.،:؛')) return null;
  }
  return null;
}

const isPersonHead = (passage: Passage, at: number): boolean => {
  const kind =
    passage.grammar.actorKinds.get(passage.key(at).replace(/^[وفبل]/u, '')) ??
    passage.grammar.actorKinds.get(passage.key(at));
  return (
    kind === 'official' ||
    kind === 'military' ||
    kind === 'spokesperson' ||
    kind === 'expert' ||
    kind === 'armed-group'
  );
};

/** `قائد القيادة، الجنرال فلان،`: a name between commas after a title. */
function appositionEnd(passage: Passage, comma: number, from: number): number | null {
  if (!isPersonHead(passage, from)) return null;
  let at = comma + 1;
  while (at < Math.min(passage.words.length, comma + 8) && passage.isWord(at)) {
    const key = passage.key(at);
    if (!goesOn(passage, at, comma + 1) || (at === comma + 1 && /^و/u.test(key)) || passage.isVerb(at)) break;
    if (passage.grammar.eventNouns.has(key)) return null;
    at++;
  }
  if (at <= comma + 2 && !passage.isMark(at, '،,')) return null;
  return at > comma + 1 &&
    (passage.isMark(at, '،,:') || isQuoteMark(passage.words[at]) || isStop(passage, at))
    ? at
    : null;
}

const isStopAfter = (passage: Passage, at: number): boolean =>
  at >= passage.words.length || passage.words[at]!.kind === 'mark' || isStop(passage, at);

const isStop = (passage: Passage, at: number): boolean =>
  passage.grammar.names.ends.has(passage.key(at)) ||
  passage.grammar.content.has(passage.key(at)) ||
  passage.isVerb(at);

/** Whether what is said begins at a word: its noun needs no particle (`أكد الطبيب سامر الحكيم مقتل …`). */
const closesName = (passage: Passage, at: number): boolean =>
  isStopAfter(passage, at) || passage.grammar.eventNouns.has(passage.key(at));

/** `القضاء على`: doing away with somebody, and no court. */
const isDeed = (passage: Passage, at: number): boolean =>
  /^(?:ال)?قضاء$/u.test(passage.key(at)) && passage.key(at + 1) === 'علي';

/** People of a body: `المسؤولون في …`, `مصدر من …`. */
function hasComplement(passage: Passage, at: number, from: number): boolean {
  const { names, documents, channels, states } = passage.grammar;
  if (!names.complements.has(passage.key(at)) || at - from > COMPLEMENT_REACH) return false;
  if (!isOf(names.withComplement, passage.key(from))) return false;
  const medium = documents.startingAt(passage.words, at + 1) !== null || isOf(channels, passage.key(at + 1));
  return (
    !medium &&
    (isDefinite(passage.key(at + 1)) ||
      isQuoteMark(passage.words[at + 1]) ||
      states.startingAt(passage.words, at + 1) !== null)
  );
}

/**
 * The name that begins at word `at`; adverbs before it are skipped.
 * @param to where to stop looking
 * @returns null where no noun of a speaker stands
 */
export function readName(passage: Passage, at: number, to: number): Name | null {
  let from = at;
  while (
    from < to &&
    (passage.grammar.names.between.has(passage.key(from)) ||
      passage.grammar.mentions.calendar.weekday(passage.key(from)) !== null)
  )
    from++;
  if (from >= to || isDeed(passage, from) || !(passage.isWord(from) || quotedEnd(passage, from) !== null))
    return null;
  if (
    passage.isWord(from) &&
    (!goesOn(passage, from, from) || /^(?:بال|لل|كال)\p{L}{2}/u.test(passage.key(from)))
  )
    return null;
  if (
    passage.isWord(from) &&
    (passage.grammar.names.abstract.has(passage.key(from)) ||
      (passage.grammar.eventNouns.has(passage.key(from)) &&
        !passage.grammar.actorWords.has(passage.key(from))))
  )
    return null;
  const end = endOfName(passage, from, Math.min(to, from + MAX_WORDS));
  if (end <= from) return null;
  return { from, to: end, gender: genderOf(passage, from, end), kind: kindOf(passage, from, end) };
}

function endOfName(passage: Passage, from: number, to: number): number {
  let names = 0;
  let at = from;
  while (at < to) {
    const quoted = quotedEnd(passage, at);
    if (quoted !== null) {
      // A quotation after a whole name is what is said, not who.
      if (at > from && quoted - at > 6) break;
      at = quoted;
      continue;
    }
    if (passage.isMark(at, '،,')) {
      return at > from ? (appositionEnd(passage, at, from) ?? at) : at;
    }
    if (passage.isMark(at, '-–') && passage.isWord(at + 1)) {
      at++;
      continue;
    }
    if (!passage.isWord(at)) break;
    if (hasComplement(passage, at, from)) {
      at += 2;
      continue;
    }
    if (!goesOn(passage, at, from)) break;
    if (at > from && restarts(passage, at, names)) break;
    const follows = names > 0 || (at > from && isDefinite(passage.key(at - 1)));
    if (follows && !isDefinite(passage.key(at)) && !isNamePart(passage, at)) names++;
    at++;
  }
  return at;
}

/** The name as a stretch of the text, without marks that stand at its ends only by half. */
export function spanOfName(
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  let first = from;
  let last = to - 1;
  while (last > first && passage.isMark(last, '،,:-–.')) last--;
  while (first < last && passage.isMark(first, '،,:-–.')) first++;
  const start = passage.words[first]!.start + leadingAnd(passage, first);
  return { start, end: passage.words[last]!.end };
}

/** A و glued before a name is not its own, unless the word is known with it. */
const leadingAnd = (passage: Passage, at: number): number => {
  const key = passage.key(at);
  const { actorWords } = passage.grammar;
  // «بيان لمديرية الصحة»: the body it is of.
  if (/^ل\p{L}{3}/u.test(key) && !actorWords.has(key) && actorWords.has(key.slice(1))) return 1;
  return /^و(?:ال\p{L}{2})/u.test(key) ? 1 : 0;
};
