/**
 * What is judged about a claim or dispute: nothing, one verdict, a withdrawn one, or several that stand side by
 * side; and every verdict there ever was on it, told from the log.
 */
import type { Editor, Entry } from '../log/entry';
import type { FoldedRecord } from '../log/fold';
import { indexHistory, originOf } from '../log/origin';
import type { Id } from '../records/ids';
import { type Judgement, judgementSchema } from '../records/verdict';

/** A judgement with its author. `rating` is empty where it withdraws the verdict. */
export interface Answer {
  /** The entry whose value stands (or stood). */
  readonly entry: Id;
  readonly judgement: Judgement;
  readonly by: Editor;
  readonly at: string;
}

export type StandingVerdict =
  | { readonly state: 'none' }
  | { readonly state: 'given' | 'withdrawn'; readonly judgement: Judgement }
  | { readonly state: 'disagreement'; readonly answers: readonly Answer[] };

const nobody: Judgement = { rating: '', reasons: '' };

/** An absent judgement counts as a withdrawn one: both leave the target unjudged. */
function readJudgement(value: unknown): Judgement {
  const parsed = judgementSchema.safeParse(value);
  return parsed.success ? parsed.data : nobody;
}

/** The verdict that stands in a record. */
export function readStanding(record: FoldedRecord<'verdict'> | null | undefined): StandingVerdict {
  if (!record || record.fields.retracted) return { state: 'none' };
  const standing = record.disagreements.judgement;
  if (standing) {
    const answers = standing.map(({ entry, value, by, at }) => ({
      entry,
      judgement: readJudgement(value),
      by,
      at,
    }));
    return { state: 'disagreement', answers };
  }
  const { judgement } = record.fields;
  if (!judgement) return { state: 'none' };
  return { state: judgement.rating === '' ? 'withdrawn' : 'given', judgement };
}

/** A verdict of the past or present. */
export interface PastAnswer extends Answer {
  /** Whether it stands now. */
  readonly stands: boolean;
  /** Who really wrote it, where this entry only put it back (an undo). */
  readonly restoredFrom: Pick<Answer, 'by' | 'at'> | null;
}

/**
 * Every verdict on a target, newest first.
 * @param entries all entries of the verdict's record, in any order
 * @param heads the entries whose judgement stands (`record.heads.judgement`)
 */
export function tellVerdicts(entries: readonly Entry[], heads: readonly Id[]): readonly PastAnswer[] {
  const history = indexHistory(entries);
  const standing = new Set(heads);
  return [...history.byId.values()]
    .filter((entry) => Object.hasOwn(entry.set, 'judgement'))
    .sort((a, b) => (a.id > b.id ? -1 : 1))
    .map((entry) => {
      const origin = originOf(entry, 'judgement', history);
      return {
        entry: entry.id,
        judgement: readJudgement(entry.set.judgement),
        by: entry.by,
        at: entry.at,
        stands: standing.has(entry.id),
        restoredFrom: origin.id === entry.id ? null : { by: origin.by, at: origin.at },
      };
    });
}
