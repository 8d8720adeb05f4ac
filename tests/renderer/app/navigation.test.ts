import { describe, expect, it } from 'vitest';
import {
  addressOf,
  MOST_PANES,
  openArticle,
  parseAddress,
  parsePlace,
} from '../../../renderer/app/navigation';

const id = (n: number): string => `0190000${n}-0000-7000-8000-000000000000`;

describe('where the editor is', () => {
  it('an article opened plainly takes the first pane and leaves the others', () => {
    expect(openArticle([id(1), id(2)], id(3), false)).toEqual([id(3), id(2)]);
  });

  it('an article opened beside is added until the panes are full, then takes the last', () => {
    expect(openArticle([id(1)], id(2), true)).toEqual([id(1), id(2)]);
    const full = [id(1), id(2), id(3)];
    expect(full).toHaveLength(MOST_PANES);
    expect(openArticle(full, id(4), true)).toEqual([id(1), id(2), id(4)]);
  });

  it('an article already in sight is not opened twice', () => {
    expect(openArticle([id(1), id(2)], id(2), false)).toEqual([id(1), id(2)]);
  });

  it('a place that cannot be read starts afresh instead of failing', () => {
    for (const stored of [null, '', '{', '"x"', '[]']) expect(parsePlace(stored).view).toBe('read');
    expect(parsePlace('{"view":"nowhere","panes":["x"]}')).toMatchObject({ view: 'read', panes: [] });
  });

  it('an address names a dossier or nothing', () => {
    expect(parseAddress(addressOf(id(1)))).toBe(id(1));
    expect(parseAddress(addressOf(null))).toBeNull();
    expect(parseAddress('#/d/../../etc')).toBeNull();
  });
});
