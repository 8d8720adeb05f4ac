import { describe, expect, it } from 'vitest';
import { drawChains } from '../../../shared/compare/chains';

const said = (speaker: string, via: readonly string[], outlet: string) => ({ speaker, via, outlet });

describe('who quotes whom', () => {
  it('outlets that repeat one speaker meet in one node', () => {
    const { nodes, links, origins } = drawChains([
      said('هيئة الطرق', ['وكالة الساحل'], 'صحيفة الضفاف'),
      said('هيئة الطرق', ['وكالة الساحل'], 'قناة المرفأ'),
    ]);
    expect(origins).toBe(1);
    expect(nodes.map(({ role, claims }) => [role, claims])).toEqual([
      ['origin', [0, 1]],
      ['medium', [0, 1]],
      ['outlet', [0]],
      ['outlet', [1]],
    ]);
    expect(links).toHaveLength(3);
  });

  it('an outlet that tells it itself is its own origin', () => {
    expect(drawChains([said('', [], 'صحيفة الضفاف'), said('هيئة الطرق', [], 'قناة المرفأ')]).origins).toBe(2);
    expect(drawChains([])).toEqual({ nodes: [], links: [], origins: 0 });
  });
});
