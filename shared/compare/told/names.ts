/**
 * Names that may be one: lists of the lexicon, one name called a town here and a farm there, and spellings that
 * differ only in long vowels. Proposed, never taken for one before an editor has confirmed it; what an editor has
 * decided either way is not asked again.
 */

import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { grouped } from '../../log/group';
import { nameKey } from '../../weigh/names';
import type { NameDecisions } from '../compared';
import { type Draft, type Evidence, evidenceOf } from '../draft';
import type { Place } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { stemOf } from '../stems';
import type { Frame } from '../story/events';

export interface NameFact {
  /** What names of one group have in common. */
  readonly group: string;
  /** As the text writes it, without marks around it. */
  readonly surface: string;
  readonly label: string;
  readonly statement: Statement;
  /** Null where the name is the speaker's, outside the passage itself. */
  readonly mark: Span | null;
  /** Worth asking about: it speaks somewhere, or names an agreement. */
  readonly matters: boolean;
}

/** Whether the speaker is called so, and not only named after it (`التحالف لمكافحة …`). */
function speaks({ speaker }: Statement, surface: string): boolean {
  const [said, name] = [nameKey(speaker), nameKey(surface)];
  return (
    name !== '' &&
    (said.startsWith(name) || said.endsWith(` ${name}`) || said === name) &&
    name.length * 2.5 >= said.length
  );
}

/** Names of the lexicon's lists that a statement uses. */
export function aliasesIn(statement: Statement, reader: CompareReader): NameFact[] {
  const said = findAll(reader.aliases, statement.words).map(({ at, next, value, glued }) => {
    const first = statement.words[at]!;
    const mark = { start: first.start + glued.length, end: statement.words[next - 1]!.end };
    const surface = statement.words
      .slice(at, next)
      .map(({ key }, index) => (index === 0 ? key.slice(glued.length) : key))
      .join(' ');
    const pact = statement.words
      .slice(Math.max(0, at - 3), at)
      .some(({ key }) => reader.pacts.has(withoutGlue(key)) || reader.pacts.has(key));
    const label = statement.article.text.slice(mark.start, mark.end);
    return {
      group: `alias ${value}`,
      surface,
      label,
      statement,
      mark,
      matters: pact || speaks(statement, surface),
    };
  });
  return [...said, ...speakersIn(statement, reader)];
}

const withoutGlue = (key: string): string => key.replace(/^[وف]?[بلك]?(?=ال)|^[ول](?=\p{L}{4})/u, '');

/** The name a statement's speaker goes by. */
function speakersIn(statement: Statement, reader: CompareReader): NameFact[] {
  const words = cutWords(statement.speaker);
  return findAll(reader.aliases, words).flatMap(({ at, next, value, glued }) => {
    const surface = words
      .slice(at, next)
      .map(({ key }, index) => (index === 0 ? key.slice(glued.length) : key))
      .join(' ');
    const label = statement.speaker.slice(words[at]!.start + glued.length, words[next - 1]!.end);
    if (!speaks(statement, surface)) return [];
    return [{ group: `alias ${value}`, surface, label, statement, mark: null, matters: true }];
  });
}

/** Words of speakers' names by their consonants: سنتكوم and سينتكوم meet, as do أميركي and أمريكي. */
export function spellingsIn(statement: Statement, reader: CompareReader): NameFact[] {
  if (statement.speaker === '') return [];
  const named = new Set(nameKey(statement.speaker).split(' '));
  return statement.words.flatMap((word): NameFact[] => {
    const key = withoutGlue(word.key);
    if (word.kind !== 'word' || !named.has(nameKey(key)) || reader.grammar.actorWords.has(key)) return [];
    const bones = stemOf(key).replace(/[اوي]/gu, '');
    if (bones.length < 4) return [];
    const mark = { start: word.start, end: word.end };
    const label = statement.article.text.slice(mark.start, mark.end);
    return [{ group: `spelling ${bones}`, surface: key, label, statement, mark, matters: true }];
  });
}

/** One name under several heads in one event: the town of X, X's farm, the area of X. */
export function labelsOf(
  frames: readonly Frame[],
  reader: CompareReader,
  captions: readonly Statement[] = [],
): NameFact[] {
  const isLabel = ({ state, head, names, compass, start }: Place, statement: Statement): boolean =>
    !state && compass === '' && reader.settlements.has(head) && names.length > 0 && start >= statement.start;
  const labels = (statement: Statement, index: number): NameFact[] =>
    statement.places
      .filter((place) => isLabel(place, statement))
      .map(
        (place): NameFact => ({
          group: `place ${statement.article.id} ${index} ${place.names[0]}`,
          surface: `${place.head} ${place.names[0]}`,
          label: statement.article.text.slice(place.start, place.end),
          statement,
          mark: { start: place.start, end: place.end },
          matters: true,
        }),
      );
  return frames.flatMap(({ index, statements }) => {
    const told = statements.flatMap((statement) => labels(statement, index));
    const groups = new Set(told.map(({ group }) => group));
    const shown = captions.flatMap((caption) => labels(caption, index));
    return [...told, ...shown.filter(({ group }) => groups.has(group))];
  });
}

const decided = (decisions: NameDecisions['same'], a: string, b: string): boolean =>
  decisions.some((names) => {
    const keys = names.map(nameKey);
    return keys.includes(nameKey(a)) && keys.includes(nameKey(b));
  });

/** Surfaces that are still a question: those an editor has not yet joined or kept apart. */
function open(surfaces: readonly string[], decisions: NameDecisions): string[] {
  const left = surfaces.filter(
    (surface, at) => !surfaces.slice(0, at).some((other) => decided(decisions.same, surface, other)),
  );
  return left.filter((surface) =>
    left.some((other) => other !== surface && !decided(decisions.different, surface, other)),
  );
}

const PER_SURFACE = 2;
/** Names of people, each article's. */
const PER_PERSON = 4;

/** One question a group, however many texts use its names. */
export function draftNames(facts: readonly NameFact[], decisions: NameDecisions): Draft[] {
  return [...grouped(facts, ({ group }) => group)].flatMap(([group, all]) => {
    const isSpelling = group.startsWith('spelling');
    if (isSpelling && new Set(all.map(({ surface }) => stemOf(surface))).size < 2) return [];
    const surfaces = open([...new Set(all.map(({ surface }) => surface))].sort(), decisions);
    if (surfaces.length < 2 || !all.some(({ matters }) => matters)) return [];
    // An article that uses several of them is the first to look at.
    const used = grouped(all, ({ statement }) => statement.article.id);
    const mixed = ({ statement }: NameFact): number =>
      Number(new Set(used.get(statement.article.id)!.map(({ surface }) => surface)).size > 1);
    const positions = surfaces.map((surface) => {
      const uses = all.filter((fact) => fact.surface === surface);
      const ordered = [...uses].sort((a, b) => mixed(b) - mixed(a) || Number(b.matters) - Number(a.matters));
      const { label } = ordered[0]!;
      const evidence = ordered
        .slice(0, group.startsWith('person ') ? PER_PERSON : PER_SURFACE)
        .map((fact): Evidence => evidenceOf(fact.statement, fact.mark));
      return { label, evidence };
    });
    const place = group.startsWith('place ');
    const person = group.startsWith('person ');
    return [
      {
        ...{
          kind: 'name',
          severity: 'low',
          group: `name ${group}`,
          about: place ? 'place' : group,
          positions,
        },
        question: {
          key: place ? 'place-names' : person ? 'person-names' : 'names',
          data: { values: positions.map(({ label }) => label).join(' · ') },
        },
        reasons: [
          {
            key: person ? 'spelled-apart' : isSpelling ? 'same-letters' : place ? 'same-name' : 'known-names',
            data: {},
          },
        ],
      } satisfies Draft,
    ];
  });
}
