import { describe, expect, it } from 'vitest';
import { SearchService } from '../../../renderer/workers/search-service';
import type { SearchDocument } from '../../../shared/search/documents';

const document: SearchDocument = {
  key: 'article a',
  kind: 'article',
  id: 'a',
  version: '1',
  facets: {},
  head: 1,
  passages: [{ part: 'title', text: 'عنوان', at: null }],
  captured: { sha256: 'a'.repeat(64), blocks: [{ role: 'body', start: 0, end: 17 }] },
};
const bytes = new TextEncoder().encode('أُغلق الجِسر أمس.');

function begin(kept?: unknown) {
  const shelf = { kept };
  const service = new SearchService({
    read: async () => shelf.kept,
    keep: async (_, index) => {
      shelf.kept = index;
    },
  });
  return { service, shelf };
}

describe('the search service', () => {
  it('indexes captured text from its bytes, finds it, and cuts out the sentence', async () => {
    const { service } = begin();
    expect(await service.answer({ kind: 'open', dossier: 'd', anew: false })).toEqual([]);
    await service.answer({ kind: 'put', documents: [{ document, bytes }], drop: [] });
    expect(await service.answer({ kind: 'search', typed: 'جسر', limit: 5 })).toMatchObject({
      article: { total: 1, hits: [{ key: 'article a' }] },
    });
    const [shown] = (await service.answer({
      kind: 'show',
      typed: 'جسر',
      documents: [{ document, bytes }],
      most: 3,
    })) as [[string, unknown]];
    expect(shown).toMatchObject([
      'article a',
      { lines: [{ text: 'أُغلق الجِسر أمس.', place: { start: 8, end: 12 } }] },
    ]);
  });

  it('takes up what was kept, unless it is not to be trusted', async () => {
    const { service, shelf } = begin();
    await service.answer({ kind: 'open', dossier: 'd', anew: false });
    await service.answer({ kind: 'put', documents: [{ document, bytes }], drop: [] });
    await service.keep();
    const again = begin(shelf.kept);
    expect(await again.service.answer({ kind: 'open', dossier: 'd', anew: false })).toEqual([
      ['article a', '1'],
    ]);
    expect(await again.service.answer({ kind: 'open', dossier: 'd', anew: true })).toEqual([]);
    expect(await begin('rubbish').service.answer({ kind: 'open', dossier: 'd', anew: false })).toEqual([]);
  });

  it('a hit whose text is missing is shown by its head', async () => {
    const { service } = begin();
    expect(
      await service.answer({ kind: 'show', typed: 'عنوان', documents: [{ document, bytes: null }], most: 3 }),
    ).toMatchObject([['article a', { head: [{ text: 'عنوان' }], lines: [] }]]);
  });
});
