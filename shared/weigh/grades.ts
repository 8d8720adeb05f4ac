/** How a source was graded over time, told from the log: each letter with who gave it and when. */
import type { Editor, Entry } from '../log/entry';
import { indexHistory, originOf } from '../log/origin';
import type { Id } from '../records/ids';
import { type Reliability, reliabilitySchema } from '../records/source';

export interface GivenGrade {
  readonly entry: Id;
  readonly grade: Reliability;
  readonly by: Editor;
  readonly at: string;
  readonly stands: boolean;
  /** Who first gave it, where this entry only put it back (an undo). */
  readonly restoredFrom: { readonly by: Editor; readonly at: string } | null;
}

/**
 * Every grade of a source, newest first.
 * @param entries all entries of the source's record, in any order
 * @param heads the entries whose grade stands (`record.heads.reliability`)
 */
export function tellGrades(entries: readonly Entry[], heads: readonly Id[]): readonly GivenGrade[] {
  const history = indexHistory(entries);
  const standing = new Set(heads);
  return [...history.byId.values()]
    .sort((a, b) => (a.id > b.id ? -1 : 1))
    .flatMap((entry) => {
      const grade = reliabilitySchema.safeParse(entry.set.reliability);
      if (!grade.success) return [];
      const origin = originOf(entry, 'reliability', history);
      return [
        {
          entry: entry.id,
          grade: grade.data,
          by: entry.by,
          at: entry.at,
          stands: standing.has(entry.id),
          restoredFrom: origin.id === entry.id ? null : { by: origin.by, at: origin.at },
        },
      ];
    });
}
