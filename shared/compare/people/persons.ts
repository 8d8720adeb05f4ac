/** People of an article: who is named or holds a role in it, and each thing a voice says of one of them. */
import type { Span } from '../../arabic/fold';
import type { Passage } from '../../claims/grammar';
import { grouped } from '../../log/group';
import { byPlace } from '../draft';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, stemOf, stemsOf } from '../stems';
import type { Scene } from '../story/events';
import type { NameElements } from './name-elements';
import { fatesAround } from './person-fates';
import { familiesIn } from './person-mentions';
import { namesIn, type PersonName } from './person-names';
import { traitsAround } from './person-phrases';
import { rolesIn } from './person-roles';
import type { Stretch, Trait, Who } from './person-traits';

export interface PersonFact {
  readonly who: Who;
  readonly trait: Trait;
  readonly statement: Statement;
  readonly scene: Scene;
  readonly mark: Span;
  readonly label: string;
  /** What else the same voice says the same one is: kinds of the same dimension, which it takes to go together. */
  readonly also: readonly string[];
}

/** Somebody named, with the passage that names him. */
export interface PersonSeen {
  readonly name: NameElements;
  readonly statement: Statement;
  readonly scene: Scene;
  readonly mark: Span;
  readonly label: string;
  /** What he is called by before his name: stems of his titles. */
  readonly titles: readonly string[];
}

export interface People {
  readonly facts: readonly PersonFact[];
  readonly seen: readonly PersonSeen[];
}

/** Words of a passage as a statement of their own, in the voice of one that stands beside them. */
export function statementOver(near: Statement, from: number, to: number, voice: Statement | null): Statement {
  const { passage, article } = near;
  const words = passage.words.slice(from, to);
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  const quote = article.text.slice(start, end);
  const told = voice ?? near;
  return {
    ...near,
    ...{ start, end, from, to, words, quote, claim: null, folded: words.map(({ key }) => key).join(' ') },
    ...{ stems: stemsOf(words), stemSet: new Set(stemsOf(words)) },
    ...(voice === null
      ? { speaker: '', via: [], speakerKind: '', cue: '', mode: 'narration' as const }
      : { speaker: told.speaker, via: told.via, speakerKind: told.speakerKind, cue: told.cue }),
  };
}

/** The statement that holds some words, or what stands around them as one of its own. */
export function statementAt(all: readonly Statement[], words: Stretch): Statement {
  const holds = all.find(({ from, to }) => from <= words.from && words.to <= to);
  if (holds !== undefined) return holds;
  const over = all.filter(({ from, to }) => from < words.to && words.from < to).sort(byPlace);
  const [first, last] = [over[0], over.at(-1)];
  const from = Math.min(words.from, ...over.map((one) => one.from));
  const to = Math.max(words.to, ...over.map((one) => one.to));
  return statementOver(first ?? all[0]!, from, to, last ?? null);
}

interface Told {
  readonly who: Who;
  readonly at: Stretch;
  readonly traits: readonly Trait[];
}

const TITLE_WORDS = 4;

/** Stems of the words before a name, without little ones and verbs. */
const titlesBefore = (passage: Passage, from: number): string[] =>
  Array.from({ length: TITLE_WORDS }, (_, step) => from - 1 - step)
    .filter((at) => passage.isWord(at) && !passage.isVerb(at) && !isLittle(passage.key(at)))
    .map((at) => stemOf(passage.key(at)))
    .filter((stem) => stem.length > 2);

const sentenceOf = (passage: Passage, at: number): Stretch =>
  passage.sentences.find(({ from, to }) => at >= from && at < to) ?? { from: 0, to: passage.words.length };

/** Everybody a passage names or tells the role of, with what it says of each. */
function toldIn(passage: Passage, names: readonly PersonName[], reader: CompareReader): Told[] {
  const named = names.map(({ from, to, name, glued }) => ({
    who: { name, role: '', label: passage.raw(from, to).slice(glued) },
    at: { from, to },
  }));
  const all = [...named, ...rolesIn(passage, names, reader)];
  return all.flatMap(({ who, at, ...own }) => {
    const sentence = { from: sentenceOf(passage, at.from).from, to: sentenceOf(passage, at.to - 1).to };
    if (findAll(reader.persons.namesakes, passage.words, sentence.from, sentence.to).length > 0) return [];
    const traits = [
      ...('traits' in own ? (own.traits as readonly Trait[]) : []),
      ...traitsAround(passage, at, sentence, reader),
      ...fatesAround(passage, at, sentence, reader),
    ];
    return [{ who, at, traits }];
  });
}

function factsOf(
  { who, at, traits }: Told,
  all: readonly Statement[],
  sceneOf: (statement: Statement) => Scene,
): PersonFact[] {
  const { text } = all[0]!.article;
  const { words } = all[0]!.passage;
  // Whoever holds a role is shown with all that is said of him right there.
  const told = who.role === '' ? at.to : Math.max(at.to, ...traits.map(({ to }) => to));
  return traits.map((trait) => {
    const around = { from: Math.min(at.from, trait.from), to: Math.max(told, trait.to) };
    const statement = statementAt(all, around);
    const near = all.find(({ from, to }) => from < around.to && around.from < to) ?? all[0]!;
    const mark = { start: words[trait.from]!.start, end: words[trait.to - 1]!.end };
    const label = text.slice(mark.start, mark.end);
    return { who, trait, statement, scene: sceneOf(near), mark, label, also: [] };
  });
}

/** Facts with what else their voice says of the same one. */
function withOthers(facts: readonly PersonFact[]): PersonFact[] {
  const voices = grouped(
    facts,
    ({ who, trait, statement }) =>
      `${trait.dimension}|${statement.speaker}|${who.role}|${who.name.map(({ key }) => key).join(' ')}`,
  );
  return facts.map((fact) => {
    const key = `${fact.trait.dimension}|${fact.statement.speaker}|${fact.who.role}|${fact.who.name.map((one) => one.key).join(' ')}`;
    return { ...fact, also: voices.get(key)!.map(({ trait }) => trait.value) };
  });
}

/** The people of an article's statements. */
export function peopleIn(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): People {
  const passages = [...grouped(statements, ({ passage }) => passage)];
  const full = new Map(passages.map(([passage]) => [passage, namesIn(passage, reader)]));
  const known = [...full.values()].flat();
  const sceneOf = (statement: Statement): Scene => scenes.get(statement) ?? { places: [], dates: [] };
  const facts: PersonFact[] = [];
  const seen: PersonSeen[] = [];
  for (const [passage, all] of passages) {
    const own = full.get(passage)!;
    const names = [...own, ...familiesIn(passage, known, own, reader)];
    facts.push(...toldIn(passage, names, reader).flatMap((told) => factsOf(told, all, sceneOf)));
    seen.push(
      ...own.map(({ from, to, name, glued }): PersonSeen => {
        const mark = { start: passage.words[from]!.start + glued, end: passage.words[to - 1]!.end };
        const label = passage.raw(from, to).slice(glued);
        const titled = { from: Math.max(sentenceOf(passage, from).from, from - 2), to };
        const statement = statementAt(all, titled);
        const titles = titlesBefore(passage, from);
        return { name, statement, scene: sceneOf(statement), mark, label, titles };
      }),
    );
  }
  return { facts: withOthers(facts), seen };
}
