/** The armed group an article is about, which it calls `التنظيم` once it has named it. */
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';

/** Words before the name of an armed group (`تنظيم داعش`، `عناصر من داعش`، `ضد داعش`). */
const BEFORE_GROUP =
  /^[وفبل]?(?:ال)?(?:تنظيم|جماعه|حركه|ضد|عناصر|عنصر|مقاتلي|مقاتلا|خلايا|فلول|بقايا|against)$/u;

/** The armed group an article names most often. */
export function groupOf(statements: readonly Statement[], reader: CompareReader): string | null {
  const counts = new Map<string, number>();
  for (const { words } of statements)
    for (const { at, next, value } of findAll(reader.aliases, words)) {
      const before = [at - 1, at - 2, at, next - 2].map((near) => words[near]?.key ?? '');
      if (before.some((key) => BEFORE_GROUP.test(key))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
