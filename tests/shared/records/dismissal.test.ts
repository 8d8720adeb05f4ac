import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/log/entry';
import { checkEntry } from '../../../shared/log/entry';
import { foldLog } from '../../../shared/log/fold';
import { mergeLogs } from '../../../shared/log/merge';
import { dismissalDefaults, dismissalFields, dismissalId } from '../../../shared/records/dismissal';
import { editorNamed, idAt, makeEntry } from '../log/model';

const dismissed = (n: number, by: string, set: Entry['set']): Entry =>
  makeEntry({
    id: idAt(n),
    by: editorNamed(by),
    record: { kind: 'dismissal', id: dismissalId('suggestion', 'casualties two dead') },
    set,
  });
const whole = { what: 'suggestion', key: 'casualties two dead', retracted: false };

describe('a dismissal', () => {
  test('of one thing by two editors who know nothing of each other is one record, and no disagreement', () => {
    const hers = [dismissed(5, 'a', whole)];
    const his = [dismissed(6, 'b', whole)];
    const records = foldLog(mergeLogs(hers, his).entries);
    expect(records).toMatchObject([{ kind: 'dismissal', fields: whole, disagreements: {} }]);
  });

  test('of a suggestion is another than that of a tension with the same key', () => {
    expect(dismissalId('suggestion', 'k')).not.toBe(dismissalId('tension', 'k'));
    expect(dismissalId('suggestion', 'k')).not.toBe(dismissalId('suggestion-kind', 'k'));
  });

  test('is a sound entry; one of something unknown is not', () => {
    expect(checkEntry(dismissed(5, 'a', whole))).toEqual([]);
    expect(checkEntry(dismissed(5, 'a', { ...whole, what: 'verdict' }))[0]?.path).toBe('set.what');
    expect(checkEntry(dismissed(5, 'a', { ...whole, key: 'x'.repeat(2001) }))[0]?.path).toBe('set.key');
    expect(dismissalFields.safeParse(dismissalDefaults).success).toBe(true);
  });
});
