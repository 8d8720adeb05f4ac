/** What strikes are aimed at: arms and men by one voice, streets and homes by another. */
import { cutWords } from '../../arabic/words';
import { nationsIn } from '../places/nations';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, bonesWithin, markOf, type TraitRule, type TraitSeed } from './trait';
import { isSameVoice } from './voices';

const REACH = 9;
/** Where what is struck is over: what follows tells of something else. */
const ENDS = /^[.؛]$/u;
/** One man or one house is one event: see the kinds of things and people. */
const ONE_OF = /^(?:احد|احدي|one)$/u;
const CAUSED = /^(?:رد|ردا|بعد|عقب|خلال|منذ|after)$/u;

/** Who may say what a force aims at. */
const FORCES = new Set(['military', 'official', 'spokesperson', 'ministry', 'person']);

function reachOf({ words }: Statement, next: number): number {
  let to = next;
  while (
    to < Math.min(words.length, next + REACH) &&
    !ENDS.test(words[to]!.key) &&
    !CAUSED.test(words[to]!.key)
  )
    to++;
  return to;
}

const statesIn = ({ words, speaker }: Statement, reader: CompareReader): Set<string> =>
  nationsIn([...words, ...cutWords(speaker)], reader);

export const aims: TraitRule = {
  matter: 'aimed-at',
  kind: 'description',
  traitsIn(statement, { reader }) {
    const { aiming, armedAims, civilAims } = reader.retold;
    if (statement.role === 'caption') return [];
    return findAll(aiming, statement.words)
      .flatMap(({ at, next }): TraitSeed[] => {
        if (reader.negations.has(statement.words[at - 1]?.key ?? '')) return [];
        const to = reachOf(statement, next);
        const armed = findAll(armedAims, statement.words, next, to);
        const civil = findAll(civilAims, statement.words, next, to);
        if (ONE_OF.test(statement.words[next]?.key ?? '')) return [];
        if (armed.length > 0 === civil.length > 0) return [];
        const [pole, found] = armed.length > 0 ? ['armed', armed] : ['civil', civil];
        const of = {
          topic: bonesWithin(statement, 0, statement.words.length),
          bodies: bodiesWithin(statement, reader),
        };
        return [{ pole, mark: markOf(statement, found[0]!.at, found.at(-1)!.next), ...of }];
      })
      .slice(0, 1);
  },
  pulls(a, b, reader) {
    const [armed, civil] = a.pole === 'armed' ? [a.statement, b.statement] : [b.statement, a.statement];
    if (!FORCES.has(armed.speakerKind) || armed.speaker === '' || isSameVoice(armed, civil, reader))
      return null;
    const [left, right] = [statesIn(armed, reader), statesIn(civil, reader)];
    if (left.size > 0 && right.size > 0 && sharedOf(left, right).length === 0) return null;
    return 'high';
  },
};
