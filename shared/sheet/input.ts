/**
 * What a claim sheet is made from: a dossier's log, folded, and the captured texts it points into. The window
 * and the command line both begin here, so that one log gives one sheet wherever it is made.
 */

import type { Editor, Entry } from '../log/entry';
import { type FoldedRecord, foldLog } from '../log/fold';
import { grouped } from '../log/group';
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
  /**
   * Who gave what stands in each verdict, right of reply, correction and piece of evidence, by its record: the latest
   * where several stand. An undo does not make it the undoer's.
   */
  readonly authors: ReadonlyMap<Id, Author>;
}

/** Records in the order in which they were made. */
function sortByCreation<K extends Kind>(records: readonly FoldedRecord<K>[]): FoldedRecord<K>[] {
  const keyOf = (record: FoldedRecord): string => `${record.created.entry} ${record.id}`;
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The field of a record that says what its author says; null of records whose author is whoever made them. */
function tellingField(record: FoldedRecord): string | null {
  if (record.kind === 'verdict') return 'judgement';
  if (record.kind === 'correction') return 'text';
  if (record.kind === 'evidence') return 'stance';
  if (record.kind !== 'reply') return null;
  return (record as FoldedRecord<'reply'>).fields.answer.trim() === '' ? 'asked' : 'answer';
}

function findAuthors(entries: readonly Entry[], records: readonly FoldedRecord[]): ReadonlyMap<Id, Author> {
  const groups = grouped(entries, ({ record }) => `${record.kind} ${record.id}`);
  const authors = new Map<Id, Author>();
  for (const record of records) {
    const field = tellingField(record);
    if (field === null) continue;
    const history = indexHistory(groups.get(`${record.kind} ${record.id}`) ?? []);
    const head = history.byId.get(record.heads[field]?.at(-1) ?? '');
    if (head) authors.set(record.id, originOf(head, field, history));
  }
  return authors;
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
  return {
    dossier,
    texts,
    authors: findAuthors(entries, records),
    capture: of('capture'),
    article: of('article'),
    claim: of('claim'),
    source: of('source'),
    evidence: of('evidence'),
    verdict: of('verdict'),
    reply: of('reply'),
    correction: of('correction'),
    dispute: of('dispute'),
    position: of('position'),
    stand: of('stand'),
  };
}
