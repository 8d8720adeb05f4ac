import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../../renderer/features/intake/incoming';
import {
  type Item,
  type ItemEvent,
  isTouched,
  reduceItems,
  reviewOf,
} from '../../../../renderer/features/intake/intake-items';
import { removeArticle } from '../../../../shared/intake/layout';
import { readOf } from './pages';

const page = (name: string): Incoming => ({
  name,
  method: 'drop',
  source: { kind: 'text', text: 'words', html: null },
});
const run = (...events: ItemEvent[]): readonly Item[] => events.reduce(reduceItems, [] as readonly Item[]);
const read = readOf('Flood at the mill');

describe('pages coming in', () => {
  it('keep their order, and later ones join those already there', () => {
    const items = run(
      { kind: 'arrived', pages: [page('a'), page('b')] },
      { kind: 'arrived', pages: [page('c')] },
    );
    expect(items.map(({ key, name }) => [key, name])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('that cannot be pages are refused at once, with the reason', () => {
    const refused: Incoming = {
      name: 'x.png',
      method: 'drop',
      source: { kind: 'refused', reason: 'not-a-page' },
    };
    const [item] = run({ kind: 'arrived', pages: [refused] });
    expect(item?.state).toEqual({ kind: 'failed', problem: { reason: 'not-a-page' } });
  });

  it('one that fails leaves the others alone', () => {
    const items = run(
      { kind: 'arrived', pages: [page('a'), page('b')] },
      { kind: 'started', key: 1 },
      { kind: 'started', key: 2 },
      { kind: 'failed', key: 1, problem: { reason: 'too-deep' } },
      { kind: 'read', key: 2, read },
    );
    expect(items.map(({ state }) => state.kind)).toEqual(['failed', 'review']);
  });

  it('progress never runs backwards', () => {
    const [item] = run(
      { kind: 'arrived', pages: [page('a')] },
      { kind: 'started', key: 1 },
      { kind: 'progressed', key: 1, fraction: 0.6 },
      { kind: 'progressed', key: 1, fraction: 0.4 },
    );
    expect(item?.state).toEqual({ kind: 'reading', fraction: 0.6 });
  });

  it('a late answer of a stopped reading changes nothing', () => {
    const items = run(
      { kind: 'arrived', pages: [page('a')] },
      { kind: 'started', key: 1 },
      { kind: 'failed', key: 1, problem: { reason: 'stopped' } },
      { kind: 'progressed', key: 1, fraction: 0.9 },
      { kind: 'read', key: 1, read },
    );
    expect(items[0]?.state.kind).toBe('failed');
  });

  it('one that is left out is gone, and its late answer too', () => {
    const items = run(
      { kind: 'arrived', pages: [page('a'), page('b')] },
      { kind: 'left-out', key: 1 },
      { kind: 'read', key: 1, read },
    );
    expect(items.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('a review', () => {
  const opened = run(
    { kind: 'arrived', pages: [page('a')] },
    { kind: 'started', key: 1 },
    { kind: 'read', key: 1, read },
  );

  it('knows whether anything was corrected', () => {
    const layout = reviewOf(opened[0]!)!.timeline.present;
    expect(isTouched(reviewOf(opened[0]!)!)).toBe(false);
    const corrected = reduceItems(opened, {
      kind: 'corrected',
      key: 1,
      layout: removeArticle(read.page.text, layout, 0),
    });
    expect(isTouched(reviewOf(corrected[0]!)!)).toBe(true);
    const undone = reduceItems(corrected, { kind: 'undone', key: 1 });
    expect(reviewOf(undone[0]!)!.timeline.present).toBe(layout);
    expect(isTouched(reviewOf(undone[0]!)!)).toBe(false);
    const redone = reduceItems(undone, { kind: 'redone', key: 1 });
    expect(reviewOf(redone[0]!)!.timeline.present.articles).toEqual([]);
  });

  it('of a page that could not be saved stands as it was', () => {
    const answered = reduceItems(opened, { kind: 'answered', key: 1, article: 'x', isVersion: true });
    const back = [{ kind: 'adding', key: 1 } as const, { kind: 'not-added', key: 1 } as const].reduce(
      reduceItems,
      answered,
    );
    expect(back).toEqual(answered);
  });

  it('cannot be corrected while it is being added', () => {
    const adding = reduceItems(opened, { kind: 'adding', key: 1 });
    expect(reduceItems(adding, { kind: 'undone', key: 1 })).toEqual(adding);
  });

  it('of another encoding begins with reading the page again', () => {
    const [item] = reduceItems(opened, { kind: 'again', key: 1, encoding: 'iso-8859-6' });
    expect(item).toMatchObject({ encoding: 'iso-8859-6', state: { kind: 'waiting' } });
  });
});
