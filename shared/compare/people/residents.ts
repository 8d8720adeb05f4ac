/** Who lives in a camp, or is on a boat: displaced, refugees, migrants, families of fighters, people held there. */
import { findAll } from '../reader';
import type { Statement } from '../statements';
import { sharedOf } from '../stems';
import { bodiesWithin, markOf, type TraitRule } from '../told/trait';
import { isSameVoice } from '../told/voices';

const CAMPS = /^(?:مخيم|مخيمي|مخيمات|مركز|قارب|مركب|camp|boat)$/u;

/** Names of the camps and boats, else of the places, a statement tells of. */
const placesOf = ({ places, words }: Statement): string[] => {
  const camp = words.some(({ key }) => CAMPS.test(key.replace(/^[وفبل]?(?:ال)?/u, '')));
  return camp ? places.flatMap(({ state, names }) => (state ? [] : names.slice(0, 1))) : [];
};

export const residents: TraitRule = {
  matter: 'residents',
  kind: 'identity',
  traitsIn(statement, { reader }) {
    const topic = new Set(placesOf(statement));
    if (topic.size === 0) return [];
    const found = findAll(reader.retold.residents, statement.words);
    const bodies = bodiesWithin(statement, reader);
    return found.map(({ at, next, value }) => ({
      pole: value,
      mark: markOf(statement, at, next),
      topic,
      bodies,
    }));
  },
  pulls(a, b, reader) {
    if (sharedOf(a.topic, b.topic).length === 0) return null;
    const [left, right] = [a.statement, b.statement];
    // One voice that names several kinds lists who is there.
    const listed = left.article.id === right.article.id && isSameVoice(left, right, reader);
    return listed && left.role === right.role ? null : 'medium';
  },
};
