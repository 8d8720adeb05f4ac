/** The rules of how a matter is told, and the traits of one article. */

import { groupOf } from '../people/groups';
import { residents } from '../people/residents';
import { statuses } from '../people/statuses';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import type { Scene } from '../story/events';
import { aims } from './aims';
import { beginnings } from './beginnings';
import { confines } from './confines';
import { firsts } from './firsts';
import { growth } from './growth';
import { memberships } from './memberships';
import { papers } from './papers';
import { conditions, exceptions } from './provisos';
import type { Trait, TraitRule } from './trait';

export const traitRules: readonly TraitRule[] = [
  ...[
    aims,
    exceptions,
    conditions,
    firsts,
    papers,
    beginnings,
    memberships,
    statuses,
    residents,
    confines,
    growth,
  ],
];

export const ruleOf = (matter: string): TraitRule => traitRules.find((rule) => rule.matter === matter)!;

/** All traits an article tells, in the order of its text. */
export function traitsIn(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): Trait[] {
  const group = groupOf(statements, reader);
  return statements.flatMap((statement, at) => {
    const context = { reader, before: statements[at - 1], group };
    const scene = scenes.get(statement)!;
    return traitRules.flatMap((rule) =>
      rule
        .traitsIn(statement, context)
        .map((seed): Trait => ({ ...seed, statement, scene, matter: rule.matter })),
    );
  });
}
