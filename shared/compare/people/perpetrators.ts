/**
 * Who did it: whoever claims an attack (`تبنى التنظيم الهجوم`, `أعلنت الحركة مسؤوليتها عن …`) and whoever is accused of
 * it. Two that claim one attack, or two that two voices accuse of it, are a question.
 */
import type { Span } from '../../arabic/fold';
import type { Passage } from '../../claims/grammar';
import { kindOf, type Name, readName, spanOfName } from '../../claims/names';
import { grouped } from '../../log/group';
import { nameKey } from '../../weigh/names';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import type { Scene } from '../story/events';
import { isSameName, isSameVoice } from '../told/voices';
import { isElsewhere, isOneMatter } from './person-matter';
import type { Stretch } from './person-traits';
import { statementAt } from './persons';

export interface Perpetrator {
  readonly statement: Statement;
  readonly scene: Scene;
  /** Whether it claims the act itself, or is accused of it. */
  readonly way: 'claimed' | 'accused';
  readonly mark: Span;
  /** As the text names it. */
  readonly label: string;
}

const REACH = 10;
const DAYS = 3;
const NEGATED =
  /^[وف]?(?:لم|لن|لا|ليس|نفي|نفت|ينفي|تنفي|نافيا|نافيه|دون|اي|احد|no|not|denied|denies|nobody|one)$/u;
const OWN = /^[وف]?(?:مسووليته|مسووليتها|مسووليتهم|المسووليه)$/u;

interface Found {
  readonly way: Perpetrator['way'];
  readonly actor: Name;
}

const isNamed = ({ kind }: Name): boolean => kind !== 'anonymous' && kind !== 'witness' && kind !== 'expert';

/** The name a verb of saying before some words has behind it: `أعلن التنظيم مسؤوليته`. */
function announcer(passage: Passage, at: number, from: number): Name | null {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--) {
    if (passage.isMark(back, '.؛')) return null;
    if (passage.grammar.verbs.reporting(passage.key(back)) === null) continue;
    return readName(passage, back + 1, at) ?? nameBefore(passage, back, from);
  }
  return nameBefore(passage, at, from);
}

/** The name right before a verb: `تنظيم النهر تبنى الهجوم`. */
function nameBefore(passage: Passage, at: number, from: number): Name | null {
  for (let start = Math.max(from, at - 6); start < at; start++) {
    const name = readName(passage, start, at);
    if (name !== null && name.to === at) return name;
  }
  return null;
}

/** `تبنى تنظيم النهر الهجوم`: the deed behind a name is no part of it. */
function beforeDeed(passage: Passage, name: Name, reader: CompareReader): Name {
  for (let at = name.from + 1; at < name.to; at++)
    if (reader.persons.attacks.startingAt(passage.words, at) !== null) return { ...name, to: at };
  return name;
}

const hasAttack = (passage: Passage, from: number, to: number, reader: CompareReader): boolean =>
  findAll(reader.persons.attacks, passage.words, from, Math.min(to, from + REACH)).length > 0;

const isDenied = (passage: Passage, at: number, from: number): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - 4); back--)
    if (NEGATED.test(passage.key(back))) return true;
  return NEGATED.test(passage.key(at + 1));
};

function claimsIn(passage: Passage, { from, to }: Stretch, reader: CompareReader): Found[] {
  return findAll(reader.persons.claiming, passage.words, from, to).flatMap(({ at, next }): Found[] => {
    if (isDenied(passage, at, from) || !hasAttack(passage, at, to, reader)) return [];
    const own = OWN.test(passage.key(at)) || /^[a-z]/u.test(passage.key(at));
    const behind = own ? null : readName(passage, next, to);
    const found = own ? announcer(passage, at, from) : (behind ?? nameBefore(passage, at, from));
    const actor = found && beforeDeed(passage, found, reader);
    return actor !== null && isNamed(actor) ? [{ way: 'claimed', actor }] : [];
  });
}

const CHARGE = /^(?:ب|بالمسووليه|مسووليه|المسووليه|of|for|over)$/u;

/** Where what somebody is accused of begins: `بتنفيذ …`, `مسؤولية …`. */
function chargeAt(passage: Passage, from: number, to: number): number | null {
  const { actorWords } = passage.grammar;
  for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
    const key = passage.key(at);
    if (CHARGE.test(key)) return at;
    if (/^ب(?:ال)?\p{L}{3}/u.test(key) && !actorWords.has(key) && !actorWords.has(key.slice(1))) return at;
  }
  return null;
}

/** `اتهمت الحكومة حركة الضفة بـ…`: of two that are named the last is the accused. */
function accusedIn(passage: Passage, from: number, charge: number, reader: CompareReader): Name {
  const isHead = (at: number): boolean =>
    reader.grammar.actorWords.has(passage.key(at)) ||
    reader.states.startingAt(passage.words, at)?.glued === '' ||
    reader.aliases.startingAt(passage.words, at)?.glued === '';
  let start = from;
  for (let at = from + 1; at < charge; at++) if (isHead(at) && !isOfSame(passage, at)) start = at;
  return { from: start, to: charge, gender: 'm', kind: kindOf(passage, start, charge) };
}

/** `جيش الاحتلال`, `قيادة الجيش`: a definite body behind an indefinite one is what that is of. */
const isOfSame = (passage: Passage, at: number): boolean =>
  /^ال/u.test(passage.key(at)) &&
  !/^ال/u.test(passage.key(at - 1)) &&
  passage.grammar.actorWords.has(passage.key(at - 1));

function accusationsIn(passage: Passage, { from, to }: Stretch, reader: CompareReader): Found[] {
  return findAll(reader.persons.accused, passage.words, from, to).flatMap(({ at, next }): Found[] => {
    const charge = isDenied(passage, at, from) ? null : chargeAt(passage, next, to);
    if (charge === null || !hasAttack(passage, charge, to, reader)) return [];
    for (let word = next; word < charge; word++) if (!passage.isWord(word) || passage.isVerb(word)) return [];
    const actor = accusedIn(passage, next, charge, reader);
    return isNamed(actor) ? [{ way: 'accused', actor }] : [];
  });
}

/** All that an article says of who did it. */
export function perpetratorsIn(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Perpetrator[] {
  return [...grouped(statements, ({ passage }) => passage)].flatMap(([passage, all]) =>
    passage.sentences.flatMap((sentence) =>
      [...claimsIn(passage, sentence, reader), ...accusationsIn(passage, sentence, reader)].map(
        ({ way, actor }): Perpetrator => {
          const statement = statementAt(all, actor);
          const mark = spanOfName(passage, actor);
          const scene = scenes.get(statement) ?? scenes.get(all[0]!) ?? { places: [], dates: [] };
          return { statement, scene, way, mark, label: passage.text.slice(mark.start, mark.end) };
        },
      ),
    ),
  );
}

/** Whether two are named for one act. An accusation by one voice of several is a list. */
export function areRivalDoers(a: Perpetrator, b: Perpetrator, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  const near = left.article.id === right.article.id;
  if (
    near &&
    (left === right || (a.way === b.way && a.way === 'accused' && isSameVoice(left, right, reader)))
  )
    return false;
  if (isSameName(a.label, b.label, reader, near)) return false;
  return isOneMatter(a, b, DAYS, reader) && !isElsewhere(a, b);
}

export function draftPerpetrators(told: readonly Perpetrator[]): Draft {
  const ordered = [...told].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const positions = [...grouped(ordered, ({ label }) => nameKey(label)).values()].map((group) => ({
    label: group[0]!.label,
    evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
  }));
  return {
    ...{ kind: 'identity', severity: 'high', group: 'who did it', about: 'who did it', positions },
    question: { key: 'who-did-it', data: { values: positions.map(({ label }) => label).join(' · ') } },
    reasons: [{ key: 'two-doers', data: {} }],
  };
}

export function perpetratorsWithin(told: readonly Perpetrator[], reader: CompareReader): Draft[] {
  const edges = told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b) => (areRivalDoers(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftPerpetrators);
}
