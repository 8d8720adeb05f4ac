/** The rules of how a matter is told, and the traits of one article. */
import { aims } from './aims';
import { beginnings } from './beginnings';
import { confines } from './confines';
import type { Scene } from './events';
import { firsts } from './firsts';
import { growth } from './growth';
import { memberships } from './memberships';
import { papers } from './papers';
import { conditions, exceptions } from './provisos';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { statuses } from './statuses';
import type { Trait, TraitRule } from './trait';

export const traitRules: readonly TraitRule[] = [
  ...[aims, exceptions, conditions, firsts, papers, beginnings, memberships, statuses, confines, growth],
];

export const ruleOf = (matter: string): TraitRule => traitRules.find((rule) => rule.matter === matter)!;

/** Words before the name of an armed group (`تنظيم داعش`، `عناصر من داعش`، `ضد داعش`). */
const BEFORE_GROUP =
  /^[وفبل]?(?:ال)?(?:تنظيم|جماعه|حركه|ضد|عناصر|عنصر|مقاتلي|مقاتلا|خلايا|فلول|بقايا|against)$/u;

/** The armed group an article names most often. */
function groupOf(statements: readonly Statement[], reader: CompareReader): string | null {
  const counts = new Map<string, number>();
  for (const { words } of statements)
    for (const { at, next, value } of findAll(reader.aliases, words)) {
      const before = [at - 1, at - 2, at, next - 2].map((near) => words[near]?.key ?? '');
      if (before.some((key) => BEFORE_GROUP.test(key))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

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
