/**
 * People's names in running text: a given name with what goes on with it, a title or «يدعى» with the words behind it,
 * a nickname (أبو …), and of somebody named in full before the family's name alone. English names go by capitals.
 */
import { isOf, type Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { isLittle } from '../stems';
import { type NameElements, readElements } from './name-elements';

export interface PersonName {
  /** Letters glued before its first word. */
  readonly glued: number;
  /** Indexes of the passage's words, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly name: NameElements;
}

const MOST = 5;
const LATIN = /^[A-Z][\p{L}'’]+$/u;
const LATIN_PART = /^(?:al|el|bin|ibn|ben|abu|umm|ould|de|van|von|ad|as|ash|at|an|ar)$/u;
const DEFINITE = /^ال\p{L}{2}/u;
const GLUED = /^[وفبلك]/u;
/** Words of when and where that follow a name and are none. */
const BEHIND =
  /^(?:امس|اليوم|غدا|مساء|صباح|صباحا|فجر|فجرا|ظهر|ظهرا|ليل|ليلا|عصر|نهار|غير|نفسه|نفسها|ايضا|حاليا|سابقا|وحده|عاما|سنه|الي|نحو|حوالي|ضمن|داخل|خارج|امام|قرب|لدي|عبر|وراء|ايضا|كلا|جميعا|معا|هناك|هنا|ابان|اثر|عقب|فور|جراء|اثناء|خلال|بعد|قبل|منذ|حتي|مع|ضد|حول|عند|تحت|فوق|بين|دون|رغم|وفق|حسب|لكن|اذا|حين|حيث|عندما|بعدما|بينما|فيما|كما|علي|عن|في|من|او|ام|ثم|قد|لا|لم|لن|ما|هو|هي|ان|انه|انها|الذي|التي|البالغ|البالغه|المدعو|المدعوه|المعروف|المعروفه|المتهم|المتهمه|المتقاعد|السابق|السابقه|الحالي|الحاليه|الراحل)$/u;

/** A word without a conjunction or preposition glued to it, where only the rest is a name. */
function bare(key: string, reader: CompareReader): string {
  if (reader.persons.isGiven(key) || !GLUED.test(key)) return key;
  const rest = key.slice(1);
  return reader.persons.isGiven(rest) && rest.length > 2 ? rest : key;
}

/** `على` is written like `علي` only when folded: the preposition ends without dots. */
const isPreposition = (passage: Passage, at: number): boolean =>
  passage.key(at).replace(/^[وف]/u, '') === 'علي' &&
  /ى[\p{M}]*$/u.test(passage.raw(at)) &&
  !/ى/u.test(passage.raw(at - 1));

/** Whether something right before a word says that a name follows. */
export function isIntroduced(passage: Passage, at: number, reader: CompareReader): boolean {
  const { persons: people, grammar } = reader;
  const before = at - 1;
  if (before < 0 || !passage.isWord(before)) return false;
  const books = [people.honorifics, people.introducing, people.ranks, people.callings, people.genders];
  if (books.some((book) => book.endingAt(passage.words, before) !== null)) return true;
  if (people.nations.endingAt(passage.words, before) !== null) return isIntroduced(passage, before, reader);
  const kind = grammar.actorKinds.get(passage.key(before)) ?? '';
  return ['official', 'spokesperson', 'expert', 'witness'].includes(kind);
}

/** Words that tell what somebody is, and go on no name. */
function isDescription(passage: Passage, at: number, reader: CompareReader): boolean {
  const { persons: people, grammar } = reader;
  const key = passage.key(at);
  const books = [people.callings, people.kin, people.fates, people.custody, people.ages, people.genders];
  return (
    books.some((book) => book.startingAt(passage.words, at, false) !== null) ||
    (grammar.actorWords.has(key) && !reader.persons.isGiven(key)) ||
    people.nations.startingAt(passage.words, at) !== null ||
    isOf(grammar.eventNouns, key) ||
    grammar.mentions.calendar.weekday(key) !== null
  );
}

/** Whether a word can be part of a name at all. */
function isNameWord(passage: Passage, at: number, reader: CompareReader): boolean {
  const key = passage.key(at);
  if (!passage.isWord(at) || isPreposition(passage, at)) return false;
  // «رامي ع.»: whom a paper spares, by the first letter of his family.
  if (key.length < 2) return /^(?![وفبلك])\p{L}$/u.test(key) && passage.isMark(at + 1, '.');
  if (reader.persons.isGiven(key) && !passage.isFigure(at)) return true;
  if (passage.isFigure(at) || passage.isDate(at) || isLittle(key)) return false;
  if (BEHIND.test(key) || BEHIND.test(key.replace(GLUED, ''))) return false;
  if (reader.grammar.functionWords.has(key) || passage.isVerb(at)) return false;
  return !isDescription(passage, at, reader);
}

/** Whether the name that has so many words goes on with a word, and whether it ends there. */
function goesOn(passage: Passage, at: number, known: number, reader: CompareReader): 'on' | 'last' | null {
  const { persons: people, grammar } = reader;
  const key = passage.key(at);
  if (!passage.isWord(at) || passage.quoteAt(at) !== passage.quoteAt(at - 1)) return null;
  if (people.nameParts.has(key)) return isNameWord(passage, at + 1, reader) ? 'on' : null;
  // «وليد طالب في كلية الهندسة»: what he is, and no name of his.
  if (
    people.wordNames.has(key) &&
    /^(?:في|ب?ال\p{L}{2}|كليه|جامعه|مدرسه)/u.test(passage.key(at + 1)) &&
    isDescription(passage, at, reader)
  )
    return null;
  if (people.isGiven(key)) return isPreposition(passage, at) ? null : 'on';
  if (!isNameWord(passage, at, reader)) return null;
  if (DEFINITE.test(key)) return 'last';
  // «باسعد» is a family’s name of its own.
  const glued = GLUED.test(key) && !/^با/u.test(key);
  if (glued && (isOf(grammar.eventNouns, key.slice(1)) || people.isGiven(key.slice(1)))) return null;
  return known <= 1 || passage.isMark(at + 1, '،,.:؛()-–') || passage.isVerb(at + 1) ? 'last' : null;
}

function endOf(passage: Passage, from: number, reader: CompareReader): number {
  let at = from + 1;
  let known = reader.persons.nameParts.has(passage.key(from)) ? 0 : 1;
  if (known === 0) at++;
  while (at < passage.words.length && at - from <= MOST) {
    const next = goesOn(passage, at, known, reader);
    if (next === null) break;
    if (reader.persons.nameParts.has(passage.key(at))) at++;
    known++;
    at++;
    if (next === 'last') break;
  }
  return at;
}

/** Whether a name of somebody begins at a word. */
function opens(passage: Passage, at: number, reader: CompareReader): boolean {
  const { persons: people } = reader;
  const key = bare(passage.key(at), reader);
  if (isPreposition(passage, at) || /^[a-z]/u.test(key)) return false;
  if (/^(?:ابو|ابي|ابا|ام)$/u.test(key)) {
    const next = passage.key(at + 1);
    return isNameWord(passage, at + 1, reader) && (people.isGiven(next) || isIntroduced(passage, at, reader));
  }
  if (people.isSurelyGiven(key)) return true;
  if (people.nameParts.has(key)) return key === 'عبد' && isNameWord(passage, at + 1, reader);
  const introduced = isIntroduced(passage, at, reader);
  const next = passage.key(at + 1);
  if (people.isGiven(key))
    return introduced || people.isSurelyGiven(next) || next === 'بن' || isConfirmed(passage, at, reader);
  if (isArticled(passage, at, reader)) return true;
  return (introduced && isPlainTitled(passage, at, reader)) || isAppositive(passage, at, reader);
}

/** `المنجي حرباوي`: a given name with the article, where a family's name without one follows. */
const isArticled = (passage: Passage, at: number, reader: CompareReader): boolean =>
  DEFINITE.test(passage.key(at)) &&
  reader.persons.isSurelyGiven(passage.key(at).slice(2)) &&
  !DEFINITE.test(passage.key(at + 1)) &&
  isNameWord(passage, at + 1, reader);

const SPEAKING = new Set(['official', 'spokesperson', 'expert', 'military']);
const TITLE_REACH = 7;

/** `رئيس بلدية …، جوزف الحاج، …`: two or three words between commas behind an office. */
function isAppositive(passage: Passage, at: number, reader: CompareReader): boolean {
  if (!passage.isMark(at - 1, '،,') || DEFINITE.test(passage.key(at)) || !isNameWord(passage, at, reader))
    return false;
  const ends = [at + 2, at + 3].find(
    (end) => passage.isMark(end, '،,:') || reader.grammar.content.has(passage.key(end)),
  );
  if (ends === undefined) return false;
  for (let next = at + 1; next < ends; next++) if (!isNameWord(passage, next, reader)) return false;
  for (let before = at - 2; before >= Math.max(0, at - 1 - TITLE_REACH); before--) {
    if (!passage.isWord(before)) return false;
    if (SPEAKING.has(reader.grammar.actorKinds.get(passage.key(before)) ?? '')) return true;
  }
  return false;
}

const APPOSED = /^(?:وهو|وهي|البالغ|البالغه|الذي|التي|وعمره|وعمرها)$/u;

/** `كريم بوعزة، وهو …`, `أمل حداد (16 عاماً)`: what is said behind two words shows that they are a name. */
function isConfirmed(passage: Passage, at: number, reader: CompareReader): boolean {
  if (!isNameWord(passage, at + 1, reader) || !passage.isMark(at + 2, '،,(')) return false;
  const next = passage.key(at + 3);
  const told = reader.persons.callings.startingAt(passage.words, at + 3, false) !== null;
  return APPOSED.test(next) || /^\d{1,2}$/u.test(next) || told;
}

/** `الدكتور سيروان …`, `يدعى …`: an unknown word behind a title, neither definite nor a verb nor described by one. */
function isPlainTitled(passage: Passage, at: number, reader: CompareReader): boolean {
  const { persons: people } = reader;
  const titled =
    people.honorifics.endingAt(passage.words, at - 1) !== null ||
    people.introducing.endingAt(passage.words, at - 1) !== null ||
    people.ranks.endingAt(passage.words, at - 1) !== null;
  const more = people.honorifics.startingAt(passage.words, at, false) !== null;
  return titled && !more && !DEFINITE.test(passage.key(at)) && isNameWord(passage, at, reader);
}

/** Whether words of Latin letters from one on are somebody's name, and where it ends. */
function latinEnd(passage: Passage, from: number, reader: CompareReader): number | null {
  if (!LATIN.test(passage.raw(from)) || !reader.persons.isGiven(passage.key(from))) return null;
  let at = from + 1;
  let words = 1;
  while (at < passage.words.length && words < MOST) {
    const part = LATIN_PART.test(passage.key(at));
    if (passage.isMark(at, '-‑') && !passage.words[at]!.spaced) at++;
    else if (part && (passage.isMark(at + 1, '-‑') || LATIN.test(passage.raw(at + 1)))) at++;
    else if (LATIN.test(passage.raw(at))) {
      at++;
      words++;
    } else break;
  }
  return words > 1 ? at : null;
}

/** Names of one passage in order, each once. */
export function namesIn(passage: Passage, reader: CompareReader): PersonName[] {
  const found: PersonName[] = [];
  for (let at = 0; at < passage.words.length; at++) {
    if (!passage.isWord(at)) continue;
    const latin = latinEnd(passage, at, reader);
    const end = latin ?? (opens(passage, at, reader) ? endOf(passage, at, reader) : null);
    if (end === null || end - at < 2) continue;
    const keys = Array.from({ length: end - at }, (_, step) => passage.key(at + step));
    const name = readElements([bare(keys[0]!, reader), ...keys.slice(1)]);
    if (name.length < 2) continue;
    found.push({
      from: at,
      to: end,
      name,
      glued: passage.key(at).length - bare(passage.key(at), reader).length,
    });
    at = end - 1;
  }
  return found;
}
