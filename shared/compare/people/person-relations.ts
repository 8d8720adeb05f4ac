/** How facts of people in different articles may stand to each other. */
import { nameKey } from '../../weigh/names';
import { ordersOfTold, signatureOfTold } from '../across';
import type { CompareReader } from '../reader';
import { Relation } from '../relation';
import type { Statement } from '../statements';
import { affairKeysOf } from '../story/affair';
import { type Composition, isContradicted, keysOfComposition } from './compositions';
import { areRivalDoers, type Perpetrator } from './perpetrators';
import {
  areAtOdds,
  isSpelledApart,
  keysOfPerson,
  keysOfSeen,
  signatureOfPerson,
  signatureOfSeen,
} from './person-relation';
import type { PersonFact, PersonSeen } from './persons';

const articleOf = ({ statement }: { readonly statement: Statement }): string => statement.article.id;

export function personRelationsOf(reader: CompareReader) {
  const persons = new Relation<PersonFact, 'odds'>({
    keysOf: (fact) => keysOfPerson(fact, reader),
    signatureOf: signatureOfPerson,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (areAtOdds(a, b, reader) ? 'odds' : null),
    articleOf,
  });
  const seen = new Relation<PersonSeen, 'spelled'>({
    keysOf: keysOfSeen,
    signatureOf: signatureOfSeen,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isSpelledApart(a, b, reader) ? 'spelled' : null),
    articleOf,
  });
  const compositions = new Relation<Composition, 'contradicted'>({
    keysOf: (fact) => keysOfComposition(fact, reader),
    signatureOf: ({ group, none, lot, statement }) =>
      [group, none, lot, signatureOfTold(statement)].join('|'),
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isContradicted(a, b, reader) ? 'contradicted' : null),
    articleOf,
    asks: ({ none }) => none,
  });
  const perpetrators = new Relation<Perpetrator, 'rival'>({
    keysOf: ({ statement, scene }) => [
      ...affairKeysOf(statement.article, reader),
      ...scene.places.filter(({ state }) => !state).map(({ names }) => names[0] ?? ''),
    ],
    signatureOf: ({ way, label, statement }) => [way, nameKey(label), signatureOfTold(statement)].join('|'),
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (areRivalDoers(a, b, reader) ? 'rival' : null),
    articleOf,
  });
  return { persons, seen, compositions, perpetrators };
}
