/**
 * What editors have dismissed of the rules' questions: one look-up for screens, and the changes that dismiss
 * something or take that back. Suggestions and tensions share it.
 */
import type { FoldedRecord } from '../../shared/log/fold';
import { type Dismissed, dismissalId } from '../../shared/records/dismissal';
import type { Id } from '../../shared/records/ids';
import { type Change, create, edit } from './change';

type Dismissal = FoldedRecord<'dismissal'>;

export interface Dismissals {
  readonly has: (what: Dismissed, key: string) => boolean;
  /** Dismissals that stand, in the order in which they were made. */
  readonly standing: readonly Dismissal[];
  /** The changes that dismiss these; those dismissed already need none. */
  readonly dismiss: (what: Dismissed, keys: readonly string[]) => readonly Change<'dismissal'>[];
  /** The changes that take dismissals back; those that do not stand need none. */
  readonly restore: (what: Dismissed, keys: readonly string[]) => readonly Change<'dismissal'>[];
}

/** @param records all dismissals of the dossier, retracted ones too, in order of creation */
export function readDismissals(records: readonly Dismissal[]): Dismissals {
  const byId = new Map<Id, Dismissal>(records.map((record) => [record.id, record]));
  const found = (what: Dismissed, key: string): Dismissal | undefined => byId.get(dismissalId(what, key));
  const stands = (record: Dismissal | undefined): boolean => record !== undefined && !record.fields.retracted;
  return {
    has: (what, key) => stands(found(what, key)),
    standing: records.filter(stands),
    dismiss: (what, keys) =>
      [...new Set(keys)].flatMap((key) => {
        const record = found(what, key);
        if (!record) return [create('dismissal', { what, key }, dismissalId(what, key))];
        return stands(record) ? [] : [edit(record, { retracted: false })];
      }),
    restore: (what, keys) =>
      [...new Set(keys)].flatMap((key) => {
        const record = found(what, key);
        return record && stands(record) ? [edit(record, { retracted: true })] : [];
      }),
  };
}
