/** How facts of different articles may stand to each other: one relation for each kind of fact. */
import {
  keysOfAct,
  keysOfAssertion,
  keysOfCause,
  keysOfDated,
  keysOfFigure,
  keysOfKind,
  keysOfMeasure,
  keysOfSpoken,
  keysOfTurn,
  opposeKinds,
  ordersOfDated,
  ordersOfFigure,
  ordersOfKind,
  ordersOfTold,
  signatureOfAct,
  signatureOfCause,
  signatureOfFigure,
  signatureOfKind,
  signatureOfMeasure,
  signatureOfTold,
  signatureOfTurn,
} from './across';
import { areRivals, type Cause } from './features/causes';
import type { KindFact } from './features/descriptions';
import {
  isOtherwise,
  keysOfProperty,
  ordersOfProperty,
  type Property,
  signatureOfProperty,
} from './features/profiles';
import { isAsLongOtherwise, keysOfStretch, type Stretch, signatureOfStretch } from './figures/how-long';
import {
  isToldTwice,
  keysOfIndicator,
  ordersOfIndicator,
  signatureOfIndicator,
} from './figures/indicator-relation';
import type { Indicator } from './figures/indicators';
import { isMeasuredTwice, type Measure } from './figures/measures';
import { type FigureFact, relateFigures } from './figures/numbers';
import { personRelationsOf } from './people/person-relations';
import type { CompareReader } from './reader';
import { Relation } from './relation';
import type { Statement } from './statements';
import { type Assertion, isContested, isDenial } from './states/denials';
import { isReversed, type Turn } from './states/reversals';
import { stanceRelationOf } from './states/stance-relation';
import { areDatedTwice } from './times/dates';
import { isToldOtherwise, keysOfWhen, signatureOfWhen } from './times/when';
import type { WhenFact } from './times/when-facts';
import { type Act, isAhead } from './told/plans';
import { isOtherSpeaker } from './told/spoken';
import { keysOfTrait, pullOf, type Trait } from './told/trait';
import { ruleOf } from './told/traits';

/** In the order they are settled in. */
export function relationsOf(reader: CompareReader) {
  const articleOf = ({ statement }: { readonly statement: Statement }): string => statement.article.id;
  const figures = new Relation<FigureFact, 'exclude' | 'series'>({
    keysOf: (fact) => keysOfFigure(fact, reader),
    signatureOf: signatureOfFigure,
    ordersOf: ordersOfFigure,
    relate: (a, b) => relateFigures(a, b, reader),
    articleOf,
  });
  const kinds = new Relation<KindFact, 'oppose'>({
    keysOf: keysOfKind,
    signatureOf: signatureOfKind,
    ordersOf: ordersOfKind,
    relate: (a, b) => (opposeKinds(a, b) ? 'oppose' : null),
    articleOf,
  });
  const dated = new Relation<Statement, 'dated'>({
    keysOf: keysOfDated,
    signatureOf: ({ folded }) => folded,
    ordersOf: ordersOfDated,
    relate: (a, b) => (areDatedTwice(a, b, reader) ? 'dated' : null),
    articleOf: ({ article }) => article.id,
  });
  const turns = new Relation<Turn, 'reversed'>({
    keysOf: keysOfTurn,
    signatureOf: signatureOfTurn,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isReversed(a, b, reader) ? 'reversed' : null),
    articleOf,
  });
  const assertions = new Relation<Assertion, 'contested'>({
    keysOf: keysOfAssertion,
    signatureOf: ({ statement }) => signatureOfTold(statement),
    ordersOf: ({ statement }) => ordersOfDated(statement),
    relate: (a, b) => (isContested(a, b, reader) ? 'contested' : null),
    articleOf,
    asks: isDenial,
  });
  const spoken = new Relation<Statement, 'spoken'>({
    keysOf: keysOfSpoken,
    signatureOf: signatureOfTold,
    ordersOf: ordersOfDated,
    relate: (a, b) => (isOtherSpeaker(a, b, reader) ? 'spoken' : null),
    articleOf: ({ article }) => article.id,
  });
  const acts = new Relation<Act, 'ahead'>({
    keysOf: keysOfAct,
    signatureOf: signatureOfAct,
    ordersOf: ({ statement }) => ordersOfDated(statement),
    relate: (a, b) => (isAhead(a, b, reader) ? 'ahead' : null),
    articleOf,
    asks: ({ planned }) => planned,
  });
  const measures = new Relation<Measure, 'differ'>({
    keysOf: keysOfMeasure,
    signatureOf: signatureOfMeasure,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isMeasuredTwice(a, b, reader) ? 'differ' : null),
    articleOf,
  });
  const indicators = new Relation<Indicator, 'twice'>({
    keysOf: (fact) => keysOfIndicator(fact, reader),
    signatureOf: signatureOfIndicator,
    ordersOf: ordersOfIndicator,
    relate: (a, b) => (isToldTwice(a, b, reader) ? 'twice' : null),
    articleOf,
  });
  const causes = new Relation<Cause, 'rival'>({
    keysOf: (cause) => keysOfCause(cause, reader),
    signatureOf: signatureOfCause,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (areRivals(a, b, reader) ? 'rival' : null),
    articleOf,
  });
  const traits = new Relation<Trait, 'pull'>({
    keysOf: keysOfTrait,
    signatureOf: ({ matter, pole, statement }) => [matter, pole, signatureOfTold(statement)].join('|'),
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (a.matter === b.matter && pullOf(ruleOf(a.matter), a, b, reader) ? 'pull' : null),
    articleOf,
  });
  const whens = new Relation<WhenFact, 'otherwise'>({
    keysOf: (fact) => keysOfWhen(fact, reader),
    signatureOf: signatureOfWhen,
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isToldOtherwise(a, b, reader) ? 'otherwise' : null),
    articleOf,
  });
  const properties = new Relation<Property, 'otherwise'>({
    keysOf: (property) => keysOfProperty(property, reader),
    signatureOf: signatureOfProperty,
    ordersOf: ordersOfProperty,
    relate: (a, b) => (isOtherwise(a, b, reader) ? 'otherwise' : null),
    articleOf: ({ features }) => features[0]!.statement.article.id,
  });
  const stretches = new Relation<Stretch, 'otherwise'>({
    keysOf: (one) => keysOfStretch(one, reader),
    signatureOf: (one) => signatureOfStretch(one, reader),
    ordersOf: ({ statement, scene }) => ordersOfTold(statement, scene),
    relate: (a, b) => (isAsLongOtherwise(a, b, reader) ? 'otherwise' : null),
    articleOf,
  });
  return {
    figures,
    kinds,
    dated,
    turns,
    assertions,
    spoken,
    acts,
    measures,
    indicators,
    causes,
    traits,
    whens,
    stretches,
    ...personRelationsOf(reader),
    properties,
    stances: stanceRelationOf(reader),
  };
}

export type FactRelations = ReturnType<typeof relationsOf>;
