/** The rules of how a matter is told, and the traits of one article. */
import { aims } from './aims';
import { beginnings } from './beginnings';
import { confines } from './confines';
import type { Scene } from './events';
import { firsts } from './firsts';
import { groupOf } from './groups';
import { growth } from './growth';
import { memberships } from './memberships';
import { papers } from './papers';
import { conditions, exceptions } from './provisos';
import type { CompareReader } from './reader';
import { residents } from './residents';
import type { Statement } from './statements';
import { statuses } from './statuses';
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
