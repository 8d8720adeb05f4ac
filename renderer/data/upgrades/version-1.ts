/** Version 1: the log, what is folded from it, and the bytes it names. */
import type { DatabaseVersion } from './version';

export const version1: DatabaseVersion = {
  version: 1,
  stores: {
    // The log. A record's entries and a dossier's log are ranges of one index.
    entries: 'id, [dossier+record.id]',
    // Folded records. Kind comes first, so that all dossiers of the machine are one range of the key.
    records: '[kind+dossier+id]',
    // One row for each act: the history, and what can be undone.
    acts: '[dossier+act], [dossier+by.id+act]',
    bytes: 'sha256',
    meta: 'key',
  },
};
