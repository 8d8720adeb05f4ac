import { describe, expect, it } from 'vitest';
import { stretchesBeside } from '../../../../shared/compare/figures/stretches';
import { statementsOf } from '../articles';

describe('what lies beside some spans', () => {
  it('is given sentence by sentence', () => {
    const text = 'The boat sank at noon. Ten people died.';
    const { passage } = statementsOf([text])[0]!;
    const cut = (spans: readonly { start: number; end: number }[]) =>
      stretchesBeside(passage, spans).map(({ start, end }) => text.slice(start, end));
    expect(cut([])).toEqual(['The boat sank at noon.', 'Ten people died.']);
    expect(cut([{ start: 4, end: 8 }])).toEqual(['The', 'sank at noon.', 'Ten people died.']);
    expect(cut([{ start: 0, end: text.length }])).toEqual([]);
  });
});
