/**
 * What a claim sheet is made from: a dossier's log, folded, and the captured texts it points into. The window
 * and the command line both begin here, so that one log gives one sheet wherever it is made.
 */
import type { Editor, Entry } from '../log/entry';
import { type FoldedRecord, foldLog } from '../log/fold';
import { indexHistory, originOf } from '../log/origin';
import type { Id, Sha256 } from '../records/ids';
import type { Kind } from '../records/kinds';

/** Dismissals and decisions on names are the desk's own business: no document tells of them. */
type Records = {
  readonly [K in Exclude<Kind, 'dossier' | 'dismissal' | 'naming'>]: readonly FoldedRecord<K>[];
};

/** Who gave a value, and when. */
export interface Author {
  readonly by: Editor;
  readonly at: string;
}

/** All records of one dossier, each kind in order of creation; retracted ones too: their claims keep their numbers. */
export interface SheetInput extends Records {
  readonly dossier: FoldedRecord<'dossier'>;
  /** Captured texts by `textSha256`. What is missing cannot be checked, and the sheet says so. */
  readonly texts: ReadonlyMap<Sha256, string>;
  /** The author of each verdict that stands alone, by its record: an undo does not make it the undoer's. */
  readonly judges: ReadonlyMap<Id, Author>;
}

/** Records in the order in which they were made. */
function sortByCreation<K extends Kind>(records: readonly FoldedRecord<K>[]): FoldedRecord<K>[] {
  const keyOf = (record: FoldedRecord): string => `${record.created.entry} ${record.id}`;
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Groups under their keys, in the order in which those first appear. */
export function groupByKey<T>(items: readonly T[], keyOf: (item: T) => Id): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function findJudges(
  entries: readonly Entry[],
  verdicts: readonly FoldedRecord<'verdict'>[],
): ReadonlyMap<Id, Author> {
  const ofVerdicts = entries.filter((entry) => entry.record.kind === 'verdict');
  const groups = groupByKey(ofVerdicts, (entry) => entry.record.id);
  const judges = new Map<Id, Author>();
  for (const { id, heads } of verdicts) {
    const history = indexHistory(groups.get(id) ?? []);
    const head = history.byId.get(heads.judgement?.at(-1) ?? '');
    if (head) judges.set(id, originOf(head, 'judgement', history));
  }
  return judges;
}

/**
 * Folds a log into what a sheet is made from.
 * @param entries the whole log of one dossier
 * @param texts the captured texts at hand, by their hashes
 * @returns null where the log does not hold the dossier's own record
 */
export function readSheetInput(
  entries: readonly Entry[],
  texts: ReadonlyMap<Sha256, string>,
): SheetInput | null {
  const records = foldLog(entries);
  const of = <K extends Kind>(kind: K): FoldedRecord<K>[] =>
    sortByCreation(records.filter((record): record is FoldedRecord<K> => record.kind === kind));
  const dossier = of('dossier')[0];
  if (!dossier) return null;
  const verdict = of('verdict');
  return {
    dossier,
    texts,
    judges: findJudges(entries, verdict),
    capture: of('capture'),
    article: of('article'),
    claim: of('claim'),
    source: of('source'),
    evidence: of('evidence'),
    verdict,
    reply: of('reply'),
    correction: of('correction'),
    dispute: of('dispute'),
    position: of('position'),
    stand: of('stand'),
  };
}
