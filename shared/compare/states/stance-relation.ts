/** Where stances of different articles are looked for: by what is said to be so or not, and of what. */
import { ordersOfTold, signatureOfTold } from '../across';
import { placeKey } from '../places/place-relation';
import type { CompareReader } from '../reader';
import { Relation } from '../relation';
import { areOpposed } from './opposed-stances';
import type { Stance } from './stances';

const keysOf = ({ kind, thing }: Stance): string[] => [`${kind.name}|${thing}`];

const signatureOf = ({ kind, pole, thing, of, statement, scene }: Stance): string =>
  [
    ...[kind.name, pole, thing, of.join(' '), scene.dates.join(' ')],
    ...[scene.places.map(placeKey).sort().join('+'), signatureOfTold(statement)],
  ].join('|');

/** Those that say that it is not so ask the others. */
export const stanceRelationOf = (reader: CompareReader) =>
  new Relation<Stance, 'opposed'>({
    keysOf,
    signatureOf,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (areOpposed(a, b, reader) ? 'opposed' : null),
    articleOf: ({ statement }) => statement.article.id,
    asks: ({ pole }) => pole === 'b',
  });
