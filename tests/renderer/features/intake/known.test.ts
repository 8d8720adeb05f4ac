import { describe, expect, it } from 'vitest';
import { holds } from '../../../../renderer/features/intake/known';
import { dossierWith, idOf, readOf } from './pages';

describe('a page that was added has arrived', () => {
  const known = dossierWith(readOf('Flood at the mill of Ayn al-Hur'), 'flood.txt');

  it('when its capture and all its articles are here', () => {
    expect(holds(known, { capture: idOf(1), articles: [idOf(2)] })).toBe(true);
  });

  it('not while its capture is here and an article is not: the article would not be opened', () => {
    expect(holds({ ...known, articles: new Map() }, { capture: idOf(1), articles: [idOf(2)] })).toBe(false);
  });

  it('not before its capture is here', () => {
    expect(holds({ ...known, captures: [] }, { capture: idOf(1), articles: [] })).toBe(false);
  });
});
