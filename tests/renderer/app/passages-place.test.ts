import { expect, it } from 'vitest';
import { placeOfPassages } from '../../../renderer/app/passages-place';
import { shownPassages } from '../../../renderer/highlight/shown-passages';

it('passages are shown in their articles side by side, each article once, as many as have room', () => {
  const at = (article: string) => ({ article, start: 1, end: 2, quote: 'x' });
  const place = placeOfPassages([at('a'), at('b'), at('a'), at('c'), at('d')]);
  expect(place).toEqual({ view: 'read', claim: null, panes: ['a', 'b', 'c'] });
  expect(shownPassages()).toHaveLength(5);
  expect(placeOfPassages([])).toEqual({ view: 'read', claim: null });
});
