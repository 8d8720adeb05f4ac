import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../shared/log/entry';
import { idAt, logArbitrary, makeEntry } from './model';

const sound = makeEntry({
  id: idAt(5),
  set: { statement: 's', category: 'date' },
  replaces: { statement: [idAt(4)] },
});
const parsed = (json: string): unknown => JSON.parse(json);
const withSet = (set: string): unknown =>
  parsed(JSON.stringify(sound).replace(/"set":\{[^}]*\}/, `"set":${set}`));

describe('an entry', () => {
  test('that an editor made is sound', () => {
    fc.assert(fc.property(logArbitrary, (log) => log.every((entry) => checkEntry(entry).length === 0)));
  });

  test.each([
    ['a field the record does not have', { ...sound, set: { ...sound.set, colour: 'red' } }, 'set.colour'],
    ['a value of the wrong kind', { ...sound, set: { ...sound.set, category: 'poem' } }, 'set.category'],
    ['a replaced field that it does not set', { ...sound, replaces: { note: [idAt(4)] } }, 'replaces.note'],
    ['a kind of record nobody knows', { ...sound, record: { kind: 'poem', id: idAt(2) } }, 'record.kind'],
    ['an id in capitals', { ...sound, id: sound.id.toUpperCase().replace('0', 'A') }, 'id'],
    ['a day the calendar does not have', { ...sound, at: '2026-02-30T00:00:00.000Z' }, 'at'],
    ['something it does not know', { ...sound, colour: 'red' }, ''],
    [
      'an anchor longer than its quote',
      { ...sound, set: { anchor: { start: 0, end: 9, exact: 'x', prefix: '', suffix: '' } } },
      'set.anchor',
    ],
  ])('is refused with %s', (_, candidate, path) => {
    expect(checkEntry(candidate).map((problem) => problem.path)).toContain(path);
  });

  test.each([
    '{"__proto__": {"polluted": true}}',
    '{"anchor": {"start": 0, "end": 1, "exact": "x", "prefix": "", "suffix": "", "__proto__": {"a": 1}}}',
    '{"anchor": {"start": 0, "end": 1, "exact": "x", "prefix": "", "suffix": "", "extra": 1}}',
    '{"constructor": "x"}',
    '{"toString": "x"}',
  ])('is refused where it smuggles %s', (set) => {
    expect(checkEntry(withSet(set))).not.toEqual([]);
  });

  test('is refused, not followed, where it is nested ten thousand deep', () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    expect(checkEntry(withSet(`{"via": ${deep}}`))).toEqual([
      { entry: null, path: '', message: 'nested too deep' },
    ]);
  });

  test.each([null, undefined, 1, 'x', [], {}])('is not %j', (candidate) => {
    expect(checkEntry(candidate)).not.toEqual([]);
  });

  test('may set a field back to how it was before anybody set it', () => {
    expect(checkEntry({ ...sound, set: { statement: null } })).toEqual([]);
  });
});
