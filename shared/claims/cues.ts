/**
 * Cues of attribution in a sentence: verbs of saying before, inside or after what is said, participles that carry a
 * report on, `وفق` and its like, `جاء في بيان`, and passives without a speaker. Each says where its content begins
 * and who stands as its subject, if anyone does; who is meant otherwise is for attribution.ts.
 */
import { readAccording, readAppeared } from './according';
import { type Content, findContent, findVia, isAnonymity, isRelativeVerb, LONG_QUOTE } from './content';
import { type Cue, none } from './cue';
import { isOf, type Passage } from './grammar';
import { type Name, readName } from './names';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';
import { findSubjectAfter, findSubjectBefore } from './subjects';
import { type ReportingForm, withoutAnd } from './verbs';

const ABOUT_REACH = 14;

function readVerbCue(passage: Passage, sentence: Sentence, at: number, form: ReportingForm): Cue | null {
  const { verb } = form;
  const found = findContent(passage, at + 1, sentence.to);
  const own = found !== null && !isCarriedOn(passage, at, found) ? found : null;
  const near = own !== null && (own.how === 'quote' || own.end - at < 24) ? own : null;
  if (verb.about && !isAbout(passage, at, sentence.to)) return null;
  // «يُدعى»: the passive of a weak verb, which names and does not claim.
  const passive = passage.raw(at).endsWith('ى') && !/[يتن](?:ري|تمني|خشي)$/u.test(passage.key(at));
  if (form.tense === 'present' && passive) return null;
  const initial = at === sentence.from || !passage.isWord(at - 1) || /^[وف]/u.test(passage.key(at));
  if (
    verb.ambiguous &&
    near === null &&
    !(
      initial &&
      (isRecorded(passage, at, form) ||
        isAbout(passage, at, sentence.to) ||
        isShown(passage, at) ||
        isTraced(passage, at, sentence.to))
    )
  )
    return null;
  // «الذي ينتقد …» tells who he is, not what he says here.
  if (near === null && /^و?(?:التي|الذي|الذين)$/u.test(passage.key(at - 1))) return null;
  if (
    verb.ambiguous &&
    near &&
    near.how === 'particle' &&
    /^[وف]?بين$/u.test(passage.key(at)) &&
    near.end !== at + 1 &&
    !isClearly(passage, at, initial)
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

/** `نفت الوفاة مؤكدة أنه …`: what follows is said by the participle. */
const isCarriedOn = (passage: Passage, at: number, { how, end }: Content): boolean =>
  how === 'particle' &&
  end - 1 > at + 1 &&
  passage.grammar.verbs.reporting(passage.key(end - 1))?.tense === 'participle';

/** «بيّن» with its shadda, or before somebody who speaks where a sentence begins: no «between». */
const isClearly = (passage: Passage, at: number, initial: boolean): boolean =>
  passage.raw(at).includes('\u0651') || (initial && isOf(passage.grammar.actorWords, passage.key(at + 1)));

/** `أظهرت صور التقطها صحافيون حفرتين`: a document or recording shows something. */
const isShown = (passage: Passage, at: number): boolean =>
  passage.grammar.showing.has(passage.key(at)) &&
  passage.grammar.documents.startingAt(passage.words, at + 1) !== null;

/** `أرجع رئيس الجهاز التراجع إلى …`. */
const isTraced = (passage: Passage, at: number, to: number): boolean => {
  if (!/^[وف]?(?:ارجع|يرجع|ترجع)(?:ت|وا)?$/u.test(passage.key(at))) return false;
  for (let next = at + 2; next < Math.min(to, at + 20); next++) if (passage.key(next) === 'الي') return true;
  return false;
};

/** Prepositions with the letters of a verb: verbs only where a clause begins with them. */
const isPreposition = (passage: Passage, sentence: Sentence, at: number): boolean =>
  /^(?:عقب|عبر|بين|حسب)$/u.test(passage.key(at)) && at > sentence.from && !passage.raw(at).includes('\u0651');

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
  if (form === null || isAnonymity(passage, at) || isPreposition(passage, sentence, at)) return null;
  if (form.tense === 'participle') return readParticiple(passage, sentence, at, form);
  if (['لم', 'لن', 'لا', 'ان', 'كي'].includes(passage.key(at - 1)) && form.tense === 'present') return null;
  return readVerbCue(passage, sentence, at, form);
}

/** Words that only have the letters of a verb: `اثني عشر` is a number, `ترخيص ساري` ends in a dotted ya. */
const isNoVerb = (passage: Passage, at: number): boolean =>
  (passage.isFigure(at) && !passage.isDual(at)) ||
  (/^[وف]?س?[اتين]ري$/u.test(passage.key(at)) &&
    /ي[\p{M}]*$/u.test(passage.raw(at)) &&
    passage.key(at).length > 3);

/**
 * The cues of a sentence in order. Inside quotations nobody is looked for: their speaker is who is quoted.
 * @param known whether a name is one of those who spoke before in the article
 */
export function findCues(passage: Passage, sentence: Sentence, known: (name: Name) => boolean): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!passage.isWord(at) || !passage.grammar.mayCue(passage.key(at)) || isNoVerb(passage, at)) continue;
    const quote = passage.quoteAt(at);
    if (quote !== null && quote.to - quote.from >= LONG_QUOTE) continue;
    const cue = readCue(passage, sentence, at, known);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.next - 1);
  }
  return cues;
}
