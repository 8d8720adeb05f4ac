/**
 * Who was among those harmed or held: `لم يكن بين القتلى قاصر` against a girl of fifteen among them, `جميعهم من
 * المسلحين` against two women. That there was none is contradicted by one case.
 */
import type { Span } from '../../arabic/fold';
import type { Passage } from '../../claims/grammar';
import { grouped } from '../../log/group';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { affairKeysOf } from '../story/affair';
import type { Scene } from '../story/events';
import type { Severity } from '../tension';
import { isSameVoice } from '../told/voices';
import { isElsewhere, isOneMatter } from './person-matter';
import type { Stretch } from './person-traits';
import { type PersonFact, statementAt } from './persons';

export interface Composition {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly group: string;
  /** Whether it says that there was none. */
  readonly none: boolean;
  /** What befell those it is said of; empty where nothing tells. */
  readonly lot: string;
  readonly mark: Span;
  readonly label: string;
}

const AMONG = /^[وف]?(?:بين|بينهم|بينهن|بينها|بينهما|منهم|منهن|ضمنهم|ضمن|among)$/u;
const NONE = /^[وف]?(?:لم|لا|ليس|ليست|دون|خلو|خلت|تخلو|بلا|ما|no|none|not|without)$/u;
const DENIED = /^[وف]?(?:نفي|نفت|نافيا|نافيه|ينفي|تنفي|denied|denies|denying)$/u;
const AGES = /^[وف]?(?:اعمارهم|اعمارهن|aged)$/u;
const REACH = 6;
const MAJORITY = 18;
const DAYS = 4;
const GRAVE = new Set(['minors', 'civilians', 'fighters']);

interface Found {
  readonly group: string;
  readonly none: boolean;
  readonly at: Stretch;
}

const isNegated = (passage: Passage, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (NONE.test(passage.key(at)) || DENIED.test(passage.key(at))) return true;
  return false;
};

/** Groups whose words stand in a stretch, by one of the lexicon's lists. */
const groupsIn = (
  passage: Passage,
  { from, to }: Stretch,
  reader: CompareReader,
  list: 'none' | 'cases' | 'all',
): { groups: readonly string[]; at: Stretch }[] =>
  findAll(
    reader.persons.groups[list],
    passage.words,
    Math.max(0, from),
    Math.min(to, passage.words.length),
  ).map(({ at, next, value }) => ({ groups: value, at: { from: at, to: next } }));

/** Where the clause around a word ends. */
function clauseEnd(passage: Passage, at: number, sentence: Stretch): number {
  let end = at;
  while (end < sentence.to && !passage.isMark(end, '.؛:؟!')) end++;
  return end;
}

/** `لم يكن بينهم أي طفل`, `بينهم امرأتان وطفل`, `لا أطفال بين القتلى`. */
function amongIn(passage: Passage, sentence: Stretch, reader: CompareReader): Found[] {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!AMONG.test(passage.key(at))) continue;
    const pronoun = /(?:هم|هن|ها|هما)$/u.test(passage.key(at)) || passage.key(at + 1) === 'them';
    const behind = { from: at + 1, to: Math.min(clauseEnd(passage, at, sentence), at + 1 + REACH * 2) };
    const harmed = findAll(reader.persons.harmed, passage.words, behind.from, Math.min(behind.to, at + 3));
    if (!pronoun && harmed.length === 0) continue;
    const from = Math.max(sentence.from, at - REACH);
    const none =
      isNegated(passage, from, Math.min(at + 2, sentence.to)) || isNegated(passage, at + 1, at + 4);
    if (!none) {
      // «عنصر في الدفاع المدني»: an adjective of a body.
      const cases = groupsIn(passage, behind, reader, 'cases').filter(
        (one) => !/^ال/u.test(passage.key(one.at.from)) || !/^ال/u.test(passage.key(one.at.from - 1)),
      );
      found.push(...cases.flatMap(({ groups, at }) => groups.map((group) => ({ group, none, at }))));
      continue;
    }
    const near = { from: behind.from, to: Math.min(behind.to, at + 1 + REACH) };
    const denied = [
      ...groupsIn(passage, near, reader, 'none'),
      ...groupsIn(passage, { from, to: at }, reader, 'none'),
    ];
    found.push(...denied.flatMap(({ groups, at }) => groups.map((group) => ({ group, none, at }))));
  }
  return found;
}

/** `جميعهم من المسلحين`: there is none of those that no fighter is. */
function everyoneIn(passage: Passage, sentence: Stretch, reader: CompareReader): Found[] {
  return findAll(reader.persons.everyone, passage.words, sentence.from, sentence.to).flatMap(
    ({ at, next }) =>
      isNegated(passage, at - 2, at)
        ? []
        : groupsIn(passage, { from: next, to: Math.min(next + 3, sentence.to) }, reader, 'all').flatMap(
            (one) => one.groups.map((group) => ({ group, none: true, at: { from: at, to: one.at.to } })),
          ),
  );
}

/** `أعمارهم تتراوح بين 18 و47 عاماً`: no minors among them. */
function agesIn(passage: Passage, sentence: Stretch): Found[] {
  const found: Found[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!AGES.test(passage.key(at))) continue;
    const start = passage.words[at]!.start;
    const ages = passage.mentions.filter(
      (mention) => mention.start > start && mention.start - start < 40 && mention.type !== 'date',
    );
    const numbers = ages.flatMap(({ value }) =>
      typeof value === 'number' ? [value] : Array.isArray(value) ? value : [],
    );
    if (numbers.length === 0 || Math.min(...numbers) > 120) continue;
    let to = at;
    while (to < sentence.to && passage.words[to]!.end <= ages.at(-1)!.end) to++;
    found.push({ group: 'minors', none: Math.min(...numbers) >= MAJORITY, at: { from: at, to } });
  }
  return found;
}

/** What befell those a sentence speaks of: the last deed told before a word, else the first behind. */
function lotAt(passage: Passage, sentence: Stretch, at: number, reader: CompareReader): string {
  const deeds = findAll(reader.actions, passage.words, sentence.from, sentence.to);
  const before = deeds.filter((one) => one.at < at).at(-1) ?? deeds[0];
  return before?.value ?? '';
}

/** Named people who are cases: a girl of fifteen among the dead. */
function casesOf(facts: readonly PersonFact[], reader: CompareReader): Composition[] {
  const dead = new Set(
    facts.flatMap(({ who, trait }) =>
      trait.dimension === 'fate' && trait.value === 'dead' ? [who.label] : [],
    ),
  );
  return facts.flatMap(({ who, trait, statement, scene, mark, label }): Composition[] => {
    const { passage } = statement;
    const told = findAll(reader.persons.harmed, passage.words).length > 0;
    const minor = trait.dimension === 'age' && trait.high < MAJORITY;
    const civilian = trait.dimension === 'calling' && trait.camp === 'civil' && !trait.negated;
    const woman = trait.dimension === 'gender' && trait.value === 'woman';
    const lot = dead.has(who.label) ? 'killed' : '';
    if ((lot === '' && !told) || !(minor || civilian || woman)) return [];
    const groups = minor ? ['minors', 'civilians'] : woman ? ['women'] : ['civilians'];
    return groups.map((group) => ({
      statement,
      scene,
      group,
      none: false,
      lot,
      mark,
      label: `${who.label}، ${label}`,
    }));
  });
}

/** All that an article says of who was among those harmed or held. */
export function compositionsIn(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  facts: readonly PersonFact[],
  reader: CompareReader,
): Composition[] {
  const told = [...grouped(statements, ({ passage }) => passage)].flatMap(([passage, all]) =>
    passage.sentences.flatMap((sentence) =>
      [
        ...amongIn(passage, sentence, reader),
        ...everyoneIn(passage, sentence, reader),
        ...agesIn(passage, sentence),
      ].map(({ group, none, at }): Composition => {
        const statement = statementAt(all, at);
        const mark = { start: passage.words[at.from]!.start, end: passage.words[at.to - 1]!.end };
        const scene = scenes.get(statement) ?? scenes.get(all[0]!) ?? { places: [], dates: [] };
        const label = passage.text.slice(mark.start, mark.end);
        return { statement, scene, group, none, lot: lotAt(passage, sentence, at.from, reader), mark, label };
      }),
    ),
  );
  return [...told, ...casesOf(facts, reader)];
}

/** Whether one says that there was none and the other tells of a case. */
export function isContradicted(a: Composition, b: Composition, reader: CompareReader): boolean {
  if (a.group !== b.group || a.none === b.none) return false;
  if (a.lot !== b.lot && a.lot !== '' && b.lot !== '') return false;
  const [left, right] = [a.statement, b.statement];
  if (left.article.id === right.article.id && (left === right || isSameVoice(left, right, reader)))
    return false;
  return isOneMatter(a, b, DAYS, reader) && !isElsewhere(a, b);
}

export function keysOfComposition({ group, scene, statement }: Composition, reader: CompareReader): string[] {
  const places = scene.places.filter(({ state }) => !state).map(({ names }) => names[0] ?? '');
  return [...new Set([...affairKeysOf(statement.article, reader), ...places])].map(
    (stem) => `${group}|${stem}`,
  );
}

/** A question of whether there was anyone of a group. */
export function draftCompositions(told: readonly Composition[]): Draft {
  const ordered = [...told].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const sides = [ordered.filter(({ none }) => none), ordered.filter(({ none }) => !none)];
  const positions = sides.map((side) => ({
    label: side[0]!.label,
    evidence: side.map(({ statement, mark }) => evidenceOf(statement, mark)),
  }));
  const { group } = ordered[0]!;
  const severity: Severity = GRAVE.has(group) ? 'high' : 'medium';
  return {
    ...{ kind: 'identity', severity, group: `among ${group}`, about: `among ${group}`, positions },
    question: { key: 'any-among', data: { a: positions[0]!.label, b: positions[1]!.label } },
    reasons: [{ key: 'none-and-a-case', data: {} }],
  };
}

export function compositionsWithin(told: readonly Composition[], reader: CompareReader): Draft[] {
  const none = told.filter((one) => one.none);
  const edges = none.flatMap((a) =>
    told.flatMap((b) => (isContradicted(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftCompositions);
}
