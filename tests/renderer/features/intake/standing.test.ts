import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../renderer/features/intake/known';
import { openQuestions, standingOf, versionsOf } from '../../../../renderer/features/intake/standing';
import { body, dossierWith, idOf, itemFor, readOf, record, reviewFor } from './pages';

const nothing: Known = { captures: [], articles: new Map(), sketches: [] };
const first = readOf('Flood at the mill of Ayn al-Hur');
const changed = readOf('Flood at the mill of Ayn al-Hur', body.replace('thirty', 'forty'));

describe('where a page stands', () => {
  it('the same bytes are known, and which page they are', () => {
    const item = itemFor(1, 'flood (1).txt', first);
    const stands = standingOf(item, [item], dossierWith(first, 'flood.txt'));
    expect(stands).toMatchObject({ kind: 'known', by: 'bytes', capture: { id: idOf(1) } });
  });

  it('the same text in other bytes is known too', () => {
    const item = itemFor(1, 'flood.txt', { ...first, sha256: 'f'.repeat(64) });
    expect(standingOf(item, [item], dossierWith(first, 'flood.txt'))).toMatchObject({
      kind: 'known',
      by: 'text',
    });
  });

  it('the same page twice in one batch: the second is told, the first is not', () => {
    const one = itemFor(1, 'a.txt', first);
    const two = itemFor(2, 'b.txt', first);
    expect(standingOf(one, [one, two], nothing)?.kind).toBe('new');
    expect(standingOf(two, [one, two], nothing)).toMatchObject({ kind: 'twin', of: { key: 1 } });
  });

  it('a changed page asks a question that stays open until the editor answers', () => {
    const item = itemFor(1, 'flood.txt', changed);
    const known = dossierWith(first, 'flood.txt');
    const stands = standingOf(item, [item], known)!;
    const review = reviewFor(changed);
    expect(openQuestions(stands, review).map(({ of }) => of)).toEqual([idOf(2)]);
    const answered = { ...review, answers: { [idOf(2)]: false } };
    expect(openQuestions(stands, answered)).toEqual([]);
    expect(versionsOf(stands, answered, known)).toEqual([null]);
  });

  it('a confirmed version points at the first version of its page', () => {
    const known = dossierWith(first, 'flood.txt', { versionOf: idOf(9) });
    const withFirst: Known = {
      ...known,
      articles: new Map([...known.articles, [idOf(9), record('article', idOf(9), {})]]),
    };
    const item = itemFor(1, 'flood.txt', changed);
    const stands = standingOf(item, [item], withFirst)!;
    const review = { ...reviewFor(changed), answers: { [idOf(2)]: true } };
    expect(versionsOf(stands, review, withFirst)).toEqual([idOf(9)]);
  });

  it('another page asks nothing', () => {
    const other = readOf(
      'A fair at the lake',
      'Boats were sold and songs were sung at the lake of reeds until the evening came.',
    );
    const item = itemFor(1, 'fair.txt', other);
    const stands = standingOf(item, [item], dossierWith(first, 'flood.txt'))!;
    expect(openQuestions(stands, reviewFor(other))).toEqual([]);
    expect(versionsOf(stands, reviewFor(other), nothing)).toEqual([null]);
  });
});
