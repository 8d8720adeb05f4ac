/**
 * Cues of attribution in a sentence: verbs of saying before, inside or after what is said, participles that carry a
 * report on, `وفق` and its like, `جاء في بيان`, and passives without a speaker. Each says where its content begins
 * and who stands as its subject, if anyone does; who is meant otherwise is for attribution.ts.
 */
import { isOf, type Passage } from './grammar';
import { genderOf, kindOf, type Name, readName, skipBetween } from './names';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';
import { type ReportingForm, withoutAnd } from './verbs';

export type CueKind = 'verb' | 'participle' | 'according' | 'appeared' | 'passive';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Cue {
  readonly kind: CueKind;
  /** The cue's own words. */
  readonly at: number;
  readonly next: number;
  readonly form: ReportingForm | null;
  /** First word of what is said; null where the complement is a noun, so that the whole clause is what is said. */
  readonly content: number | null;
  readonly how: 'particle' | 'quote' | 'object' | 'around';
  readonly subject: Name | null;
  /** Where the frame begins: at the subject that stands before its verb, else at the cue. */
  readonly start: number;
  /** The document or channel: بيان، منصة «إكس». */
  readonly via: Range | null;
  /** Who is quoted by the subject: `نقلت صحيفة … عن …`. */
  readonly quoted: Name | null;
  /** Who issued the document that `وفق` names. */
  readonly issuer: Name | null;
  readonly document: boolean;
}

const CONTENT_REACH = 34;
const LONG_QUOTE = 5;
const SUBJECT_REACH = 30;
const ABOUT_REACH = 14;

/** Words before أن that make it part of themselves: `إلا أن`, `قبل أن`, `يجب أن`. */
const NOT_BEFORE_CONTENT = new Set([
  'الا',
  'غير',
  'بيد',
  'قبل',
  'بعد',
  'دون',
  'منذ',
  'كما',
  'علما',
  'شان',
  'شانها',
  'شانه',
  'يمكن',
  'يجب',
  'ينبغي',
  'المتوقع',
  'المقرر',
  'المفترض',
  'رغم',
  'الرغم',
  'يفترض',
  'لابد',
  'بد',
]);

const none = { subject: null, via: null, quoted: null, issuer: null, document: false } as const;

const isColon = (passage: Passage, at: number): boolean => passage.isMark(at, ':');

/** Whether a quotation of some length opens at `at`, which is said rather than named. */
function opensSpeech(passage: Passage, at: number): boolean {
  if (!isQuoteMark(passage.words[at])) return false;
  const quote = passage.quoteAt(at + 1);
  return quote !== null && quote.from === at + 1 && quote.to - quote.from >= LONG_QUOTE;
}

/** Verbs whose complement follows على, إلى or ب: a quotation after it is still what they say. */
const WITH_PREPOSITION = /(?:لفت|شار|شير|شدد|ؤ?كد|نوه|حث|دعا|دعت|دعو|طالب|رحب|شاد|شيد|حذر)/u;

/** `انضمامها إلى «التحالف الدولي لمكافحة الإرهاب»`: a name, however long. */
const isNamedAfter = (passage: Passage, at: number, cue: number): boolean =>
  /^(?:الي|مع|ضد|من|علي|في|بين|لدي|و|ب|ل)$/u.test(passage.key(at - 1)) &&
  !WITH_PREPOSITION.test(passage.key(cue));

interface Content {
  readonly content: number;
  readonly how: 'particle' | 'quote';
  /** Where the frame's own words end. */
  readonly end: number;
}

/** `طالباً عدم الكشف عن هويته`: how he speaks, not what he says. */
const isAnonymity = (passage: Passage, at: number): boolean => passage.key(at + 1) === 'عدم';

/** `الوزارة التي تسيطر عليها …`: part of the name. */
const isRelativeVerb = (passage: Passage, at: number): boolean =>
  [1, 2].some((back) => /^و?(?:التي|الذي|الذين|اللذين|اللتين)$/u.test(passage.key(at - back)));

/** Where what is said begins, looking from the cue on: after أنّ, a colon, or at a quotation. */
function findContent(passage: Passage, from: number, to: number): Content | null {
  let verbs = 0;
  for (let at = from; at < Math.min(to, from + CONTENT_REACH); at++) {
    if (isColon(passage, at)) {
      const quoted = isQuoteMark(passage.words[at + 1]);
      if (verbs > 0 && !quoted) return null;
      return at + 1 < to ? { content: quoted ? at + 2 : at + 1, how: 'quote', end: at } : null;
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
      passage.grammar.content.has(passage.key(at)) && !NOT_BEFORE_CONTENT.has(passage.key(at - 1));
    if (particle && verbs === 0) return { content: at + 1, how: 'particle', end: at };
    if (passage.isMark(at, '؛')) return null;
    const isCue =
      at > from &&
      !isAnonymity(passage, at) &&
      passage.grammar.verbs.reporting(passage.key(at)) !== null &&
      passage.isMark(at - 1, '،,');
    if (isCue) return null;
    if (passage.isVerb(at) && !isRelativeVerb(passage, at) && !isAnonymity(passage, at)) verbs++;
  }
  return null;
}

/** `في بيان`, `عبر منصة «إكس»`, `في مقابلة مع قناة …` between a cue and what is said. */
function findVia(passage: Passage, from: number, to: number): Range | null {
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

/** A subject before its verb: `القيادة المركزية أوضحت أن`, `وزير الإعلام، فلان، قال`. */
function findSubjectBefore(passage: Passage, at: number, from: number): Name | null {
  const first = Math.max(from, at - SUBJECT_REACH);
  let start = first;
  for (let back = at - 1; back >= first; back--) {
    const key = passage.key(back);
    const boundary = passage.isMark(back, '؛:.') || passage.grammar.content.has(key) || passage.isVerb(back);
    if (boundary) {
      start = back + 1;
      break;
    }
  }
  const opened = passage.grammar.silentOpeners.startingAt(passage.words, start);
  if (opened && opened.glued === '') start = opened.next;
  if (isQuoteMark(passage.words[start]) && passage.quoteAt(start + 1)?.from !== start + 1) start++;
  if (start >= at) return null;
  const name = readName(passage, start, at);
  if (name === null) return null;
  let end = name.to;
  while (end < at && (passage.isMark(end, '،,)') || isQuoteMark(passage.words[end]))) end++;
  return end === at ? name : null;
}

const agrees = (form: ReportingForm, name: Name): boolean =>
  name.kind === 'person' || form.tense === 'participle' || form.gender === name.gender || form.plural;

/** The subject after the verb. Of verbs that address somebody, the one noun after them may be whom they address. */
function findSubjectAfter(passage: Passage, form: ReportingForm, next: number, limit: number): Name | null {
  const name = readName(passage, next, limit);
  // A plural verb has its subject before it or in itself.
  if (name === null || form.plural || !agrees(form, name)) return null;
  if (!form.verb.addresses || name.to >= limit) return name;
  if (form.gender !== name.gender && name.kind !== 'person') return null;
  if (/(?:ها|هم|هما)$/u.test(passage.key(name.from))) return null;
  const after = skipBetween(passage, name.to);
  const rest = passage.key(after);
  // «تتهم «حزب الله» بانتهاك»: nobody but the accused is named.
  const onlyObject =
    /^(?:ب|علي|الي|من|ل)/u.test(rest) &&
    passage.grammar.verbs.reporting(rest) === null &&
    !passage.isMark(after, '«"“');
  return onlyObject && !isNominative(passage, name) ? null : name;
}

/** After these verbs a lone name is its subject if it speaks by office (`طالب الوزير بـ…`). */
const isNominative = (_passage: Passage, name: Name): boolean =>
  name.kind === 'spokesperson' ||
  name.kind === 'official' ||
  name.kind === 'ministry' ||
  name.kind === 'person';

function readVerbCue(passage: Passage, sentence: Sentence, at: number, form: ReportingForm): Cue | null {
  const { verb } = form;
  const found = findContent(passage, at + 1, sentence.to);
  const near = found !== null && (found.how === 'quote' || found.end - at < 24) ? found : null;
  if (verb.about && !isAbout(passage, at, sentence.to)) return null;
  // «يُدعى»: the passive of a weak verb, which names and does not claim.
  if (form.tense === 'present' && passage.raw(at).endsWith('ى')) return null;
  const initial = at === sentence.from || !passage.isWord(at - 1) || /^[وف]/u.test(passage.key(at));
  if (
    verb.ambiguous &&
    near === null &&
    !(initial && (isRecorded(passage, at, form) || isAbout(passage, at, sentence.to)))
  )
    return null;
  // «الذي ينتقد …» tells who he is, not what he says here.
  if (near === null && /^و?(?:التي|الذي|الذين)$/u.test(passage.key(at - 1))) return null;
  if (
    verb.ambiguous &&
    near &&
    near.how === 'particle' &&
    /^[وف]?بين$/u.test(passage.key(at)) &&
    near.end !== at + 1
  )
    return null;
  const limit = near?.end ?? Math.min(sentence.to, at + 24);
  const after = findSubjectAfter(passage, form, at + 1, limit);
  const before = after === null ? findSubjectBefore(passage, at, sentence.from) : null;
  const impersonal = isPassive(passage, at, form, after ?? before);
  const subject = impersonal ? null : (after ?? before);
  const isPosition = verb.takes === 'position' || (verb.takes === 'both' && near?.how !== 'particle');
  const near2 = isPosition ? positionContent(passage, near, at) : near;
  const tail = subject && subject === after ? subject.to : at + 1;
  const quoted = findQuoted(passage, tail, limit, /نقل/u.test(passage.key(at)));
  // «…»، قال المتحدث: what is said stands before its verb.
  const inverted =
    near === null &&
    after !== null &&
    !isPosition &&
    passage.isMark(at - 1, '،,') &&
    isQuoteMark(passage.words[at - 2]);
  return {
    ...none,
    kind: impersonal ? 'passive' : 'verb',
    at,
    next: inverted ? tail : at + 1,
    form,
    content: near2?.content ?? null,
    how: near2?.how ?? (inverted ? 'around' : 'object'),
    subject,
    start: before && !impersonal ? before.from : at,
    via: findVia(passage, tail, near2?.end ?? Math.min(sentence.to, tail + 8)),
    quoted,
  };
}

/** What a verb like دعا or طالب is followed by is said only if a whole quotation follows at once. */
function positionContent(passage: Passage, near: Content | null, at: number): Content | null {
  if (near === null) return null;
  if (near.how === 'particle')
    return near.end - at <= 8 && !passage.hasVerb(at + 1, near.end) && isAfterOf(passage, near.end)
      ? near
      : null;
  return near.end - at <= 8 ? near : null;
}

/** `حذر من أن`. */
const isAfterOf = (passage: Passage, at: number): boolean =>
  passage.key(at - 1) === 'من' ||
  /^بان/u.test(passage.key(at)) ||
  (passage.key(at) === 'ان' && passage.key(at - 1) === 'ب');

/** `كشف … عن`. */
function isAbout(passage: Passage, at: number, to: number): boolean {
  const medium =
    isOf(passage.grammar.channels, passage.key(at + 1)) ||
    passage.grammar.documents.startingAt(passage.words, at + 1);
  if (medium && /^[وف]?عبر$/u.test(passage.key(at))) return false;
  for (let next = at + 1; next < Math.min(to, at + ABOUT_REACH); next++) {
    if (passage.key(next) === 'عن') return true;
    if (passage.isMark(next, '.؛') || (passage.isVerb(next) && !isRelativeVerb(passage, next))) return false;
  }
  return false;
}

/** `سُجّلت حركة نزوح`: a passive whose subject is what was recorded. */
const isRecorded = (passage: Passage, at: number, { verb, tense }: ReportingForm): boolean =>
  verb.impersonal &&
  tense === 'past' &&
  !/^ال/u.test(passage.key(at + 1)) &&
  [at + 1, at + 2].some((next) => passage.grammar.eventNouns.has(passage.key(next)));

/** `نقلت صحيفة … عن …`, `ذكرت الصحيفة نقلاً عن …`. */
function findQuoted(passage: Passage, from: number, to: number, transmits: boolean): Name | null {
  for (let at = from; at < to; at++) {
    if (passage.key(at) === 'عن' && (transmits || passage.key(at - 1) === 'نقلا'))
      return readName(passage, at + 1, to);
  }
  return null;
}

/** Passives have the letters of their verb; they show by a damma, their own form, or having no one to be the speaker. */
function isPassive(passage: Passage, at: number, form: ReportingForm, subject: Name | null): boolean {
  const raw = passage.raw(at);
  if (/^[\p{L}]?\p{L}\u064f/u.test(raw) && form.tense === 'past') return true;
  if (!form.verb.impersonal || !passage.grammar.passives.has(withoutAnd(passage.key(at)))) return false;
  if (!form.verb.ambiguous) return false;
  return subject === null || subject.kind === 'person' || isRecorded(passage, at, form);
}

/** `أفيد بـ`, `قيل إن`: forms no active verb has. */
function readPassive(passage: Passage, sentence: Sentence, at: number): Cue | null {
  const key = withoutAnd(passage.key(at));
  if (key !== 'افيد' && key !== 'قيل' && key !== 'اشيع' && key !== 'علم' && key !== 'تردد') return null;
  const found = findContent(passage, at + 1, Math.min(sentence.to, at + 12));
  if (key !== 'افيد' && found?.how !== 'particle') return null;
  const close = found !== null && found.end - at < 8 ? found : null;
  return {
    ...none,
    kind: 'passive',
    at,
    next: at + 1,
    form: null,
    content: close?.content ?? null,
    how: close?.how ?? 'object',
    start: at,
  };
}

function readParticiple(passage: Passage, sentence: Sentence, at: number, form: ReportingForm): Cue | null {
  if (
    at > sentence.from &&
    !passage.isMark(at - 1, '،,)') &&
    !isQuoteMark(passage.words[at - 1]) &&
    !passage.key(at).startsWith('و')
  )
    return null;
  const found = findContent(passage, at + 1, sentence.to);
  const close = found !== null && found.end - at <= (found.how === 'quote' ? 12 : 6) ? found : null;
  return {
    ...none,
    kind: 'participle',
    at,
    next: at + 1,
    form,
    content: close?.content ?? null,
    how: close?.how ?? 'object',
    start: at,
    via: close ? findVia(passage, at + 1, close.end) : null,
  };
}

/** Who issued the document at `from`: `بيان الرئاسة`, `البيان الذي أصدرته …`, `بيان صادر عن …`. */
function readIssuer(
  passage: Passage,
  from: number,
  to: number,
): { readonly issuer: Name | null; readonly end: number } {
  const document = passage.grammar.documents.startingAt(passage.words, from);
  let at = document?.next ?? from + 1;
  for (let look = at; look < Math.min(to, at + 5); look++) {
    const issued = passage.grammar.issued.startingAt(passage.words, look);
    if (issued) {
      const issuer = readName(passage, issued.next, to);
      return { issuer, end: issuer?.to ?? issued.next };
    }
  }
  if (/^(?:صادر|الصادر|صحافي|صحفي|رسمي|مشترك|مقتضب)/u.test(passage.key(at))) at++;
  const isName =
    !/^(?:ال|لل|بال)/u.test(passage.key(from)) &&
    quotedOrDefinite(
      passage,
      at,
      document !== null && /ها$|ه$/u.test(passage.key(from)) && passage.key(from) !== 'تغريده',
    );
  const issuer = isName ? readName(passage, at, to) : null;
  return { issuer, end: issuer?.to ?? at };
}

function quotedOrDefinite(passage: Passage, at: number, possessed: boolean): boolean {
  if (possessed || passage.isMark(at, '،,.:')) return false;
  if (isQuoteMark(passage.words[at])) return true;
  const key = passage.key(at);
  return (
    passage.isWord(at) &&
    (/^(?:ال|لل)\p{L}{2}/u.test(key) || isActor(passage, at)) &&
    passage.grammar.mentions.calendar.weekday(key) === null
  );
}

const isActor = (passage: Passage, at: number): boolean =>
  isOf(passage.grammar.actorWords, passage.key(at)) ||
  passage.grammar.states.startingAt(passage.words, at) !== null;

/** `وفق وزارة الصحة`, `بحسب ما ذكرته`, `وفقاً للبيان`, `نقلاً عن …`. */
function readAccording(
  passage: Passage,
  sentence: Sentence,
  at: number,
  known: (name: Name) => boolean,
): Cue | null {
  const { grammar } = passage;
  const phrase = grammar.accordingSure.startingAt(passage.words, at);
  if (phrase === null || /ال|ب|ل|ك/u.test(phrase.glued)) return null;
  let next = phrase.next;
  const cue = {
    ...none,
    kind: 'according',
    at,
    form: null,
    content: null,
    how: 'around',
    start: at,
  } as const;
  if (passage.key(next) === 'ما' || passage.key(at).endsWith('ما')) {
    const verbAt = passage.key(next) === 'ما' ? next + 1 : next;
    const form =
      grammar.verbs.reporting(passage.key(verbAt)) ??
      grammar.verbs.reporting(passage.key(verbAt).replace(/(?:ه|ها)$/u, ''));
    if (!form) return null;
    const subject = findSubjectAfter(passage, form, verbAt + 1, sentence.to);
    const via = findVia(passage, verbAt + 1, Math.min(sentence.to, verbAt + 8));
    return { ...cue, next: subject?.to ?? via?.to ?? verbAt + 1, subject, form, via };
  }
  if (passage.key(next) === 'ل' || passage.key(next) === 'الي') next++;
  const glued = /^لل?/u.test(passage.key(next));
  const document = grammar.documents.startingAt(passage.words, next);
  if (document) {
    const { issuer, end } = readIssuer(passage, next, sentence.to);
    return { ...cue, next: end, issuer, document: true, via: { from: next, to: document.next } };
  }
  const subject = glued ? readGluedName(passage, next, sentence.to) : readName(passage, next, sentence.to);
  if (subject === null || !(isSpeaker(passage, subject) || known(subject))) return null;
  return { ...cue, next: subject.to, subject };
}

/** `وفقاً للجيش`: the name under its ل. */
function readGluedName(passage: Passage, at: number, to: number): Name | null {
  const rest = readName(passage, at + 1, to);
  const end = rest && rest.from === at + 1 ? rest.to : at + 1;
  const whole = readName(passage, at, to);
  return whole ?? { from: at, to: end, gender: genderOf(passage, at, end), kind: kindOf(passage, at, end) };
}

/** Whether a noun names somebody who can speak: by its kind, by quotation marks, or as a plain proper name. */
function isSpeaker(passage: Passage, name: Name): boolean {
  if (name.kind !== 'person') return true;
  if (isQuoteMark(passage.words[name.from])) return true;
  if (name.to - name.from < 2) return false;
  for (let at = name.from; at < name.to; at++) {
    if (/^ال|ه$|^\p{L}{1,2}$/u.test(passage.key(at))) return false;
  }
  return true;
}

/** `جاء في بيان الرئاسة أن …`. */
function readAppeared(passage: Passage, sentence: Sentence, at: number): Cue | null {
  const phrase = passage.grammar.appearedIn.startingAt(passage.words, at);
  if (phrase === null || !passage.grammar.documents.startingAt(passage.words, phrase.next)) return null;
  const found = findContent(passage, phrase.next, sentence.to);
  if (found === null) return null;
  const { issuer } = readIssuer(passage, phrase.next, found.end);
  return {
    ...none,
    kind: 'appeared',
    at,
    next: phrase.next,
    form: null,
    content: found.content,
    how: found.how,
    start: at,
    via: { from: phrase.next, to: Math.min(found.end, phrase.next + 8) },
    issuer,
    document: true,
  };
}

function readCue(
  passage: Passage,
  sentence: Sentence,
  at: number,
  known: (name: Name) => boolean,
): Cue | null {
  const special =
    readAccording(passage, sentence, at, known) ??
    readAppeared(passage, sentence, at) ??
    readPassive(passage, sentence, at);
  if (special) return special;
  const form = passage.grammar.verbs.reporting(passage.key(at));
  if (form === null || isAnonymity(passage, at)) return null;
  if (form.tense === 'participle') return readParticiple(passage, sentence, at, form);
  if (['لم', 'لن', 'لا', 'ان', 'كي'].includes(passage.key(at - 1)) && form.tense === 'present') return null;
  return readVerbCue(passage, sentence, at, form);
}

/**
 * The cues of a sentence in order. Inside quotations nobody is looked for: their speaker is who is quoted.
 * @param known whether a name is one of those who spoke before in the article
 */
export function findCues(passage: Passage, sentence: Sentence, known: (name: Name) => boolean): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!passage.isWord(at) || !passage.grammar.mayCue(passage.key(at))) continue;
    const quote = passage.quoteAt(at);
    if (quote !== null && quote.to - quote.from >= LONG_QUOTE) continue;
    const cue = readCue(passage, sentence, at, known);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.next - 1);
  }
  return cues;
}
