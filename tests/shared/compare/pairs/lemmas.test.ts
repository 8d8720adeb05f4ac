import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../../shared/arabic/words';
import { LemmaBook, lemmasOf } from '../../../../shared/compare/pairs/lemmas';

describe('forms of a word', () => {
  it.each([
    ['ترتفع', 'يرتفع'],
    ['سيرتفع', 'يرتفع'],
    ['ستنجح', 'ينجح'],
    ['يرتفعون', 'يرتفع'],
    ['ارتفعت', 'ارتفع'],
    ['نفت', 'نفي'],
    ['خسارته', 'خساره'],
    ['خسارات', 'خساره'],
    ['عراقيه', 'عراقي'],
    ['عراقيين', 'عراقي'],
    ['صد', 'صد'],
  ])('%s may be %s', (form, word) => {
    expect(lemmasOf(form)).toContain(word);
  });

  it('three letters stay when something is taken off', () => {
    expect(lemmasOf('صدها')).not.toContain('صد');
  });
});

describe('a book of words in all their forms', () => {
  const book = new LemmaBook([
    ['يطلق', 'shoot'],
    ['يطلق سراح', 'free'],
    ['خسارة', 'loss'],
    ['خسارات', 'losses'],
  ]);
  const found = (text: string) => book.startingAt(cutWords(text), 0);

  it('the longest phrase wins, its first word in any form', () => {
    expect(found('ستطلق سراح العامل')).toEqual({ values: ['free'], next: 2, glued: '' });
    expect(found('وتطلق النار')).toEqual({ values: ['shoot'], next: 1, glued: 'و' });
  });

  it('a word the lexicon has as it is, is that word', () => {
    expect(found('خسارات')?.values).toEqual(['losses']);
    expect(found('الخسارة')?.values).toEqual(['loss']);
    expect(found('خسائر')).toBeNull();
  });
});
