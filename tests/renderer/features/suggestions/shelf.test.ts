import { describe, expect, it } from 'vitest';
import { arrangeShelf } from '../../../../renderer/features/suggestions/shelf';
import { suggested } from './samples';

const never = () => false;
const at = (shelf: ReturnType<typeof arrangeShelf>) => shelf.shown.map(({ start }) => start);

describe('the suggestions of an article', () => {
  const five = [0, 10, 20, 30, 40].map((start, i) =>
    suggested({ start, weight: [0.3, 0.9, 0.2, 0.8, 0.3][i]! }),
  );

  it('are the strongest, in the order of the text; the rest can be asked for', () => {
    const shelf = arrangeShelf(five, { claims: [], isDismissed: never, most: 3 });
    expect(at(shelf)).toEqual([0, 10, 30]);
    expect(shelf.more).toBe(2);
  });

  it('grow fewer while they are worked through: none slips in in their place', () => {
    const isDismissed = ({ start }: { start: number }) => start === 10;
    const shelf = arrangeShelf(five, { claims: [{ start: 32, end: 34 }], isDismissed, most: 3 });
    expect(at(shelf)).toEqual([0]);
    expect(shelf.dismissed.map(({ start }) => start)).toEqual([10]);
    expect(shelf.more).toBe(2);
  });

  it('do not touch a claim, not with a single letter', () => {
    const claims = [
      { start: 4, end: 11 },
      { start: 24, end: 30 },
    ];
    expect(at(arrangeShelf(five, { claims, isDismissed: never, most: 9 }))).toEqual([30, 40]);
  });

  it('are asked once where the page says the same twice', () => {
    const twice = [suggested({ start: 50, key: 'same' }), suggested({ start: 5, key: 'same' })];
    expect(at(arrangeShelf(twice, { claims: [], isDismissed: never, most: 9 }))).toEqual([5]);
  });
});
