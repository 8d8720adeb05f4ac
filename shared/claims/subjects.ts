/** Who stands as the subject of a verb of saying: the name after it, or the one before it. */
import type { Passage } from './grammar';
import { type Name, readName, skipBetween } from './names';
import { isQuoteMark } from './quotes';
import type { ReportingForm } from './verbs';

const SUBJECT_REACH = 30;

/** A subject before its verb: `القيادة المركزية أوضحت أن`, `وزير الإعلام، فلان، قال`. */
export function findSubjectBefore(passage: Passage, at: number, from: number): Name | null {
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
  if (/^[وف]?اما$/u.test(passage.key(start))) start++;
  if (isQuoteMark(passage.words[start]) && passage.quoteAt(start + 1)?.from !== start + 1) start++;
  if (start >= at) return null;
  const name = readName(passage, start, at);
  if (name === null || isLed(passage, name.from)) return null;
  let end = name.to;
  while (end < at && (passage.isMark(end, '،,)') || isQuoteMark(passage.words[end]))) end++;
  return end === at ? name : null;
}

/** `تابعاً لحزب …`: behind a preposition nobody is the subject. */
const isLed = (passage: Passage, at: number): boolean => {
  const key = passage.key(at);
  const { actorWords } = passage.grammar;
  return /^[بلك]\p{L}{3}/u.test(key) && !actorWords.has(key) && actorWords.has(key.slice(1));
};

/** `تقول لـ«…»`: whom it is told. */
const isAddressed = (passage: Passage, at: number): boolean =>
  passage.key(at) === 'ل' && isQuoteMark(passage.words[at + 1]);

const MATTER =
  /^ب(?:ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|ان\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|وجود|عدم|ضروره|سرعه)ه?$/u;

/** `أوصى بتركيب …`, `يفيد بتصاعد …`: a verbal noun behind its preposition is what is said. */
const isMatter = (passage: Passage, at: number): boolean =>
  MATTER.test(passage.key(at)) && !passage.grammar.actorWords.has(passage.key(at));

const agrees = (form: ReportingForm, name: Name): boolean =>
  name.kind === 'person' || form.tense === 'participle' || form.gender === name.gender || form.plural;

/** The subject after the verb. Of verbs that address somebody, the one noun after them may be whom they address. */
export function findSubjectAfter(
  passage: Passage,
  form: ReportingForm,
  next: number,
  limit: number,
): Name | null {
  const name = readName(passage, next, limit);
  if (name !== null && (isAddressed(passage, name.from) || isMatter(passage, name.from))) return null;
  // A plural verb has its subject before it or in itself.
  if (name === null || form.plural || !agrees(form, name)) return null;
  if (!form.verb.addresses || name.to >= limit) return name;
  if (form.gender !== name.gender && name.kind !== 'person') return null;
  // «وطالبت حاكم المصرف بـ…»: a man is no subject of a verb of hers.
  if (form.gender === 'f' && name.kind === 'person' && !mayBeHers(passage, name)) return null;
  if (/(?:ها|هم|هما)$/u.test(passage.key(name.from))) return null;
  const after = skipBetween(passage, name.to);
  const rest = passage.key(after);
  // «تتهم «حزب الله» بانتهاك»: nobody but the accused is named.
  const onlyObject =
    /^(?:ب|علي|الي|من|ل)/u.test(rest) &&
    passage.grammar.verbs.reporting(rest) === null &&
    !passage.isMark(after, '«"“');
  if (onlyObject && isAccusing(passage, next - 1)) return null;
  return onlyObject && !isNominative(name) ? null : name;
}

/** `اتهمت «الدرع» بقصف …`, `حمّل الحكومة المسؤولية`: whoever stands alone after them is the accused. */
const isAccusing = (passage: Passage, at: number): boolean =>
  /^[وف]?(?:ي|ت|ن)?ا?(?:تهم|حمل)(?:ت|وا|تا)?$/u.test(passage.key(at));

/** A name that may be a woman's or of something feminine: by its ending, or because its first word is no title. */
const mayBeHers = (passage: Passage, { from, to }: Name): boolean =>
  passage.words[from]!.kind === 'mark' ||
  /(?:ة|ى|اء|ا|ات)[\p{M}\u0640]*$/u.test(passage.raw(from)) ||
  !/^ال|^لل/u.test(passage.key(Math.min(from + 1, to - 1)));

/** After these verbs a lone name is its subject if it speaks by office (`طالب الوزير بـ…`). */
const isNominative = (name: Name): boolean =>
  name.kind === 'spokesperson' ||
  name.kind === 'official' ||
  name.kind === 'ministry' ||
  name.kind === 'person';
