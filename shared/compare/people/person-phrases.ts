/**
 * The descriptions around a name: the titles before it, what stands in apposition or as predicate behind it, each read
 * from its head on.
 */
import type { Passage } from '../../claims/grammar';
import { isQuoteMark } from '../../claims/quotes';
import type { CompareReader } from '../reader';
import { isLittle } from '../stems';
import { agesIn } from './person-ages';
import {
  BE,
  bystanderAt,
  callingAt,
  isOwned,
  kinAt,
  NEGATION,
  officeAt,
  type Stretch,
  type Trait,
  trait,
  valued,
} from './person-traits';

const BEFORE = 9;
const BEHIND = 14;
const APPOSITIONS = 3;
const PREDICATE = 4;
/** Behind these an English description speaks of something else. */
const LATIN_TURN = /^(?:of|in|for|with|from|at|whose|on|and|after|before|while|when|to|during|near)$/u;
const CLAUSE_MARKS = '.؛:!؟?';
/** What a description behind a name may open with. */
const OPENER =
  /^و?(?:هو|هي|كان|كانت|يعمل|تعمل|عمل|عملت|الذي|التي|يعد|تعد|يعتبر|بانه|بانها|انه|انها|بوصفه|بوصفها|بصفته|بصفتها|احد|احدي|مجرد|مهنته|مهنتها|وصفه|وصفته|وصفها|وصفتها|يوصف|كما|وصفه|البالغ|البالغه|بالغ|عمره|عمرها|يبلغ|تبلغ|العمر|عن|ذو|ذات|ذا|ذي|كونه|كونها|المعروف|who|whom|which|it|they|he|she|was|is|were|had|been|described|identified|named|called|said|says|as|a|an|the|his|her|aged?|by|to|be|local|well|known)$/u;
const isNumberWord = (passage: Passage, at: number): boolean => /^\d+$/u.test(passage.key(at));

/** Whether a description has not come to its noun yet. */
const keepsHead = (passage: Passage, at: number, reader: CompareReader): boolean => {
  const key = passage.key(at);
  const little = OPENER.test(key) || NEGATION.test(key) || BE.test(key) || UNIT.test(key);
  const figure = passage.isFigure(at) || isNumberWord(passage, at);
  const latin = /^[a-z]/u.test(key) && !LATIN_TURN.test(key);
  return little || figure || latin || reader.persons.ages.startingAt(passage.words, at) !== null;
};

/** Traits of a description read from its head on: what it begins with, and what is joined to that by و. */
function described(passage: Passage, { from, to }: Stretch, reader: CompareReader): Trait[] {
  const { nations, ranks, genders } = reader.persons;
  const found: Trait[] = [];
  let head = true;
  const own = OPENER.test(passage.key(from));
  for (let at = from; at < to; at++) {
    if (!passage.isWord(at)) continue;
    const key = passage.key(at);
    if (/^و\p{L}{3}/u.test(key) && found.length > 0) head = true;
    // «الذي قالت عائلته إنه كان … ويعمل سائقاً»: a clause that is his takes its head up again.
    if (own && TAKES_UP.test(key)) head = true;
    if (!head) continue;
    const read = [
      callingAt(passage, at, to, reader),
      valued('nation', nations, passage, at, to),
      valued('rank', ranks, passage, at, to),
      valued('gender', genders, passage, at, to),
      bystanderAt(passage, at, to, reader),
      officeAt(passage, at, to, reader),
      kinAt(passage, at, to, reader),
    ].filter((one) => one !== null);
    found.push(...read);
    if (read.length > 0) {
      const next = Math.max(...read.map((one) => one.to));
      // «طالب سوري»; what an office or a relative is of is nobody's description.
      const closed = read.some(({ dimension }) => dimension === 'office' || dimension === 'kin');
      head = !closed && nations.startingAt(passage.words, next) !== null;
      at = next - 1;
    } else head = keepsHead(passage, at, reader);
  }
  return found;
}

/** Where an apposition that begins at a word ends: at the next comma, bracket, dash or stop. */
function endOfPhrase(passage: Passage, from: number, limit: number): number {
  let at = from;
  while (at < limit && !passage.isMark(at, `،,()–${CLAUSE_MARKS}`)) at++;
  return at;
}

const TAKES_UP = /^[وب]?(?:انه|انها|يعمل|تعمل|كان|كانت|هو|هي)$/u;
const UNIT = /^(?:عاما|سنه|عام|اعوام|سنوات|العمر)$/u;
const LATIN_PREDICATE = /^(?:who|whom|was|is|were|had|has|has|aged|as)$/u;

/** Whether what stands right behind a name is said of it, and no verb of its own. */
function isPredicate(passage: Passage, at: number, reader: CompareReader): boolean {
  const key = passage.key(at);
  if (isQuoteMark(passage.words[at])) return true;
  if (/^[a-z]/u.test(key)) return LATIN_PREDICATE.test(key);
  const { ages, nations, genders, bystanders } = reader.persons;
  const books = [ages, nations, genders, bystanders];
  return (
    OPENER.test(key) ||
    NEGATION.test(key) ||
    BE.test(key) ||
    callingAt(passage, at, passage.words.length, reader) !== null ||
    books.some((book) => book.startingAt(passage.words, at) !== null)
  );
}

/** Descriptions behind a name: its predicate, and up to three appositions. */
export function stretchesBehind(
  passage: Passage,
  to: number,
  sentence: Stretch,
  reader: CompareReader,
): Stretch[] {
  const limit = Math.min(sentence.to, to + BEHIND * 2);
  const found: Stretch[] = [];
  let at = to;
  if (passage.isWord(at) || isQuoteMark(passage.words[at])) {
    if (!isPredicate(passage, at, reader)) return [];
    const end = Math.min(endOfPhrase(passage, at, limit), at + BEHIND);
    found.push({ from: at, to: end });
    // Behind a long predicate a comma begins something else.
    if (end - at > PREDICATE) return found;
    at = end;
  }
  while (found.length <= APPOSITIONS && at < limit && passage.isMark(at, '،,()–-')) {
    const from = at + 1;
    const end = Math.min(endOfPhrase(passage, from, limit), from + BEHIND);
    if (end > from) found.push({ from, to: end });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Its pronoun ends no name's titles. */
const SUSPECTED = /مشتبه (?:به|بها|فيه|فيها)$/u;

/** The words before a name that can belong to it: back to a verb, a mark or what introduces a clause. */
export function stretchBefore(
  passage: Passage,
  from: number,
  sentence: Stretch,
  reader: CompareReader,
): Stretch {
  let at = from;
  while (at > Math.max(sentence.from, from - BEFORE)) {
    const before = at - 1;
    if (SUSPECTED.test(`${passage.key(before - 1)} ${passage.key(before)}`)) {
      at -= 2;
      continue;
    }
    if (!passage.isWord(before) || passage.isVerb(before) || reader.grammar.content.has(passage.key(before)))
      break;
    if (isLittle(passage.key(before)) && !/^(?:في|من|لدي)$/u.test(passage.key(before))) break;
    at--;
  }
  return { from: at, to: from };
}

const DEFINITE = /^[وفبكل]?(?:ال|لل)\p{L}{2}/u;
const LED = /^(?:في|من|لدي|[بل]ال?\p{L}{3,})$/u;

interface Titles {
  readonly passage: Passage;
  readonly reader: CompareReader;
  /** Where the name begins. */
  readonly to: number;
}

/** Rank, nationality and sex in a title right before the name. */
function adjectives({ passage, reader, to }: Titles, at: number): Trait[] {
  const { ranks, nations, genders } = reader.persons;
  return [
    valued('rank', ranks, passage, at, to),
    valued('nation', nations, passage, at, to),
    valued('gender', genders, passage, at, to),
  ].filter((one) => one !== null);
}

/** `نائب رئيس البلدية`, `زوجة رئيس البلدية`: what stands before an office makes another office of it, or somebody else. */
function constructAt({ passage, reader, to }: Titles, at: number): Trait[] {
  const before = passage.key(at - 1).replace(/^[وف](?=\p{L}{3})/u, '');
  const [calling, office] = [callingAt(passage, at, to, reader), officeAt(passage, at, to, reader)];
  if (reader.relations.isKin(before) || reader.relations.isOfNext(before)) {
    const higher = officeAt(passage, at - 1, to, reader);
    return higher !== null && higher.to > at ? [higher] : [];
  }
  // «معلم محمد»: without the article right before the name he is somebody else.
  if (calling !== null && calling.to < to) return office === null ? [calling] : [calling, office];
  return office === null ? [] : [office];
}

/** Traits in the titles before a name: those right before it, and the office or calling whose construct leads to it. */
function titled(titles: Titles, from: number): Trait[] {
  const { passage, reader, to } = titles;
  const found: Trait[] = [];
  let chain = true;
  for (let at = to - 1; at >= from; at--) {
    const key = passage.key(at);
    const definite = DEFINITE.test(key) || /^[a-z]/u.test(key);
    const calling = callingAt(passage, at, to, reader);
    const kin = kinAt(passage, at, to, reader);
    const adjacent = adjectives(titles, at);
    if (kin !== null) return isOwned(key) && at === to - 1 ? [...found, kin] : found;
    if (!definite) {
      const construct = constructAt(titles, at);
      if (construct.length > 0) return [...found, ...construct];
    } else if (chain) found.push(...adjacent, ...(calling === null ? [] : [calling]));
    else if (calling !== null)
      // «القيادي في الحركة محمد»: what leads to the name is the title's own.
      return LED.test(passage.key(at + 1)) || calling.to === to ? [...found, calling] : found;
    const title = reader.persons.honorifics.startingAt(passage.words, at) !== null || adjacent.length > 0;
    if (title && !chain) return found;
    chain &&= title || calling !== null;
  }
  return found;
}

const CITIZENSHIP = /^(?:الجنسيه|الاصل|national|nationality|origin)$/u;
const NATION_REACH = 10;

/** `… هندي الجنسية`, `يحمل الجنسية العراقية`: a nationality named as such, to the next comma. */
function citizenship(passage: Passage, name: Stretch, sentence: Stretch, reader: CompareReader): Trait[] {
  const limit = Math.min(sentence.to, name.to + NATION_REACH);
  for (let at = name.to; at < limit && !passage.isMark(at, '،,؛'); at++) {
    if (!CITIZENSHIP.test(passage.key(at))) continue;
    for (const near of [at - 1, at + 1]) {
      const found = valued('nation', reader.persons.nations, passage, near, limit);
      if (found !== null) return [found];
    }
  }
  return [];
}

/** `وهو المدعو …`, `شاب يدعى …`: a name given to whoever was told of before; what he was called there is his. */
function antecedent(passage: Passage, name: Stretch, sentence: Stretch, reader: CompareReader): Trait[] {
  let at = name.from - 1;
  const given = reader.persons.introducing.endingAt(passage.words, at);
  if (given === null) return [];
  at = given.next - 1;
  if (/^و?(?:هو|هي)$/u.test(passage.key(at))) at--;
  for (; at >= Math.max(sentence.from, name.from - ANTECEDENT); at--) {
    const calling = callingAt(passage, at, name.from, reader);
    const age = reader.persons.ages.startingAt(passage.words, at);
    if (calling !== null && !DEFINITE.test(passage.key(at))) return [calling];
    if (age !== null || (passage.isVerb(at) && name.from - at < 3)) return [];
  }
  return [];
}

const ANTECEDENT = 20;

/** All that the words around a name or role say of its bearer. */
export function traitsAround(
  passage: Passage,
  name: Stretch,
  sentence: Stretch,
  reader: CompareReader,
): Trait[] {
  const before = stretchBefore(passage, name.from, sentence, reader);
  const behind = stretchesBehind(passage, name.to, sentence, reader);
  const ages = [
    ...behind.flatMap(({ from, to }) => agesIn(passage, from, Math.min(to, from + 10), reader, true)),
    ...agesIn(passage, before.from, before.to, reader, false),
  ];
  const figures = ages.filter(({ low, high }) => low === high);
  return [
    ...titled({ passage, reader, to: name.from }, before.from),
    ...behind.flatMap((stretch) => described(passage, stretch, reader)),
    ...citizenship(passage, name, sentence, reader),
    ...antecedent(passage, name, sentence, reader),
    ...(figures.length > 0 ? figures : ages)
      .slice(0, 1)
      .map(({ from, to, low, high }) => trait('age', `${low}-${high}`, { from, to }, { low, high })),
  ];
}
