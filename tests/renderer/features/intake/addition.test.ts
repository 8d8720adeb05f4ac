import { describe, expect, it } from 'vitest';
import { planAddition } from '../../../../renderer/features/intake/addition';
import { sha256Hex } from '../../../../shared/hash';
import { splitAt } from '../../../../shared/intake/layout';
import { begin } from '../../../../shared/intake/timeline';
import { kinds } from '../../../../shared/records/kinds';
import { idOf, readOf, reviewFor } from './pages';

const read = readOf('Flood at the mill');
const name = { name: 'flood.txt', method: 'drop' as const };

describe('adding a reviewed page', () => {
  it('makes one capture and its articles, each pointing at it, all sound by their schemas', () => {
    const review = reviewFor(read);
    const split = splitAt(read.page.text, review.timeline.present, 4, true);
    const { changes, articles } = planAddition(
      name,
      { ...review, timeline: begin(split) },
      [null, idOf(7)],
      (n) => idOf(100 + n),
    );
    expect(changes.map(({ record }) => record.kind)).toEqual(['capture', 'article', 'article']);
    expect(articles).toEqual([idOf(101), idOf(102)]);
    expect(changes[1]!.set).toMatchObject({ capture: idOf(100), versionOf: null });
    expect(changes[2]!.set).toMatchObject({ capture: idOf(100), versionOf: idOf(7) });
    for (const { record, set } of changes) kinds[record.kind].fields.strict().parse(set);
  });

  it('keeps the bytes and the text under their hashes, once where they are the same', () => {
    const plain = planAddition(name, reviewFor(read), [null], idOf);
    expect(plain.bytes.map(({ sha256 }) => sha256)).toEqual([read.sha256]);
    const markup = { ...read, bytes: new TextEncoder().encode('<p>…'), sha256: 'a'.repeat(64) };
    const both = planAddition(name, reviewFor(markup), [null], idOf);
    expect(both.bytes.map(({ sha256 }) => sha256)).toEqual(['a'.repeat(64), read.textSha256]);
    expect(sha256Hex(both.bytes[1]!.bytes)).toBe(read.textSha256);
  });

  it('names the same records when it is tried again', () => {
    const once = planAddition(name, reviewFor(read), [null], idOf);
    expect(planAddition(name, reviewFor(read), [null], idOf).changes.map(({ record }) => record)).toEqual(
      once.changes.map(({ record }) => record),
    );
  });
});
