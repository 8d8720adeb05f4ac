import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { StateBook } from '../../../../shared/compare/states/state-book';
import { builtInStates } from '../../../../shared/compare/states/state-lexicon';

const book = new StateBook(builtInStates);

describe('the lexicon of states, ready for asking', () => {
  it('a word has its side in each state it is of, and its part in a matter', () => {
    const shut = book.states.at(cutWords('مغلقة'), 0)!.values;
    expect(shut.map(({ kind, pole }) => `${kind.name} ${pole}`)).toEqual(
      expect.arrayContaining(['door b', 'open b']),
    );
    expect(book.matters.at(cutWords('إنذارات'), 0)!.values).toMatchObject([
      { role: 'noun', kind: { name: 'warning' } },
    ]);
    expect(book.things.at(cutWords('والأبواب'), 0)!.values).toEqual(['door']);
  });

  it('what only looks like a form is none', () => {
    expect(book.things.at(cutWords('أبوابها'), 0)).toBeNull();
    expect(book.states.at(cutWords('عادة'), 0)).toBeNull();
  });
});
