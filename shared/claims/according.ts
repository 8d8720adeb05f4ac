/** Cues that are no verbs: `وفق وزارة الصحة`, `بحسب ما ذكرته`, `جاء في بيان …`, with who issued the document. */
import { beginsWith } from '../arabic/glued';
import { findContent, findVia } from './content';
import { type Cue, none } from './cue';
import { isOf, type Passage } from './grammar';
import { genderOf, kindOf, type Name, readName } from './names';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';
import { findSubjectAfter } from './subjects';

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
  if (beginsWith(passage.grammar.documentKinds, passage.key(at))) at++;
  // «دراسة لجامعة …», «بيان للوزارة»: ل is of whose it is.
  const whose = /^ل(?:ل|\p{L}{3})/u.test(passage.key(at)) ? readGluedName(passage, at, to) : null;
  if (whose && (isActor(passage, at) || /^لل/u.test(passage.key(at))))
    return { issuer: whose, end: whose.to };
  const isName =
    !/^(?:ال|لل|بال)/u.test(passage.key(from)) &&
    quotedOrDefinite(passage, at, document !== null && /(?:ها|ه|هم)[\p{M}\u0640]*$/u.test(passage.raw(from)));
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
export function readAccording(
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
  if (passage.key(next) === 'ما' || passage.key(next - 1).endsWith('ما')) {
    const verbAt = passage.key(next) === 'ما' ? next + 1 : next;
    const form =
      grammar.verbs.reporting(passage.key(verbAt)) ??
      grammar.verbs.reporting(passage.key(verbAt).replace(/(?:ه|ها)$/u, ''));
    if (!form) return null;
    const after = /^(?:به|بها|عنه|عنها|اليه|اليها|له|لنا|فيه)$/u.test(passage.key(verbAt + 1)) ? 2 : 1;
    const subject = findSubjectAfter(passage, form, verbAt + after, sentence.to);
    // «ما يظهر في الخريطة»: nobody shows it.
    if (subject === null && form.verb.ambiguous) return null;
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
export function readAppeared(passage: Passage, sentence: Sentence, at: number): Cue | null {
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
