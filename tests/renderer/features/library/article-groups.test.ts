import { describe, expect, it } from 'vitest';
import { listArticles } from '../../../../renderer/features/library/article-groups';
import { idOf, record } from '../intake/pages';

const article = (n: number, versionOf: number | null = null) =>
  record('article', idOf(n), { versionOf: versionOf === null ? null : idOf(versionOf) });

describe('articles in the rail', () => {
  it('stand in order of creation, versions of one page together and counted', () => {
    const listed = listArticles([article(1), article(2), article(3, 1), article(4), article(5, 1)]);
    expect(listed.map(({ article: { id }, version }) => [id, version])).toEqual([
      [idOf(1), { n: 1, of: 3 }],
      [idOf(3), { n: 2, of: 3 }],
      [idOf(5), { n: 3, of: 3 }],
      [idOf(2), null],
      [idOf(4), null],
    ]);
  });

  it('a version whose first was removed is still listed', () => {
    expect(listArticles([article(3, 1)])).toHaveLength(1);
  });
});
