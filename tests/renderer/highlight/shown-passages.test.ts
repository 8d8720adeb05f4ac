import { expect, it } from 'vitest';
import { shownPassages, showPassages } from '../../../renderer/highlight/shown-passages';

it('what is asked for takes the place of what was shown; nothing asked for takes it away', () => {
  showPassages([{ article: 'a', start: 1, end: 4 }]);
  showPassages([{ article: 'b', start: 2, end: 9 }]);
  expect(shownPassages()).toEqual([{ article: 'b', start: 2, end: 9 }]);
  showPassages([]);
  expect(shownPassages()).toEqual([]);
});
