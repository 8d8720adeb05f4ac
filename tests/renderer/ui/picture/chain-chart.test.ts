import { describe, expect, it } from 'vitest';
import { type ChainInput, drawChains } from '../../../../renderer/ui/picture/chain-chart';
import { guessWidth } from '../../../../renderer/ui/picture/picture';

const chain = (...names: readonly string[]): ChainInput['chains'][number] =>
  names.map((name) => ({ key: name, name }));
const input = (chains: ChainInput['chains'], dir: 'ltr' | 'rtl' = 'ltr'): ChainInput => ({
  chains,
  unnamed: new Set(),
  dir,
  width: 600,
  title: 'chains',
  description: '',
  columns: { origin: 'origin', through: 'through', outlet: 'outlet' },
  measure: guessWidth,
});
const placeOf = (drawn: ReturnType<typeof drawChains>, name: string): number[] =>
  drawn.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === name ? [mark.x] : []));

describe('who quotes whom', () => {
  it('goes from origin to outlet in the reading direction', () => {
    const chains = [chain('army', 'channel', 'paper')];
    const [ltr, rtl] = [drawChains(input(chains)), drawChains(input(chains, 'rtl'))];
    const order = ['army', 'channel', 'paper'].map((name) => placeOf(ltr, name)[0]!);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(placeOf(rtl, 'army')[0]!).toBeGreaterThan(placeOf(rtl, 'paper')[0]!);
    expect(placeOf(ltr, 'through')).toHaveLength(1);
  });

  it('many outlets that repeat one origin are drawn from one box', () => {
    const drawn = drawChains(input(['a', 'b', 'c', 'd'].map((outlet) => chain('army', outlet))));
    expect(placeOf(drawn, 'army')).toHaveLength(1);
    expect(new Set(['a', 'b', 'c', 'd'].flatMap((name) => placeOf(drawn, name))).size).toBe(1);
  });

  it('outlets stand together at the end, near ones too', () => {
    const drawn = drawChains(input([chain('army', 'channel', 'paper'), chain('mayor', 'daily')]));
    expect(placeOf(drawn, 'daily')).toEqual(placeOf(drawn, 'paper'));
  });

  it('an arrow that passes a column has a row of its own there and crosses no box', () => {
    const drawn = drawChains(input([chain('army', 'channel', 'paper'), chain('mayor', 'daily')]));
    const boxes = drawn.marks.filter((mark) => mark.kind === 'path' && mark.fill === 'sheet').length;
    expect(boxes).toBe(5);
    const long = drawn.marks.find((mark) => mark.kind === 'path' && /h\d/u.test(mark.d) && !mark.fill);
    expect(long).toBeDefined();
  });

  it('names that quote each other in a ring, and a lone outlet, are drawn all the same', () => {
    const ring = drawChains(input([chain('a', 'b', 'c'), chain('c', 'b', 'a')]));
    for (const name of ['a', 'b', 'c']) expect(placeOf(ring, name)).toHaveLength(1);
    const alone = drawChains(input([chain('paper')]));
    expect(placeOf(alone, 'paper')).toHaveLength(1);
    expect(placeOf(alone, 'outlet')).toHaveLength(1);
  });
});
