import { describe, expect, it } from 'vitest';
import { startingChoices, toggleArticle, toOptions } from '../../../../renderer/features/sheet/sheet-choices';

const NOW = '2026-03-02T09:15:00.000Z';
const articles = ['a', 'b', 'c'];

describe('what an editor chooses for a sheet', () => {
  it('begins with everything of the dossier, in the editor’s language', () => {
    expect(toOptions(startingChoices('en'), articles, 'Omar', NOW)).toEqual({
      language: 'en',
      articles: 'all',
      onlyWithVerdict: false,
      withRetracted: false,
      editor: 'Omar',
      now: NOW,
    });
  });

  it('takes single articles off the sheet and puts them on again', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, 'b', false);
    expect(toOptions(without, articles, '', NOW).articles).toEqual(['a', 'c']);
    expect(toOptions(toggleArticle(without, 'b', true), articles, '', NOW).articles).toEqual(articles);
  });

  it('puts an article that comes in later on the sheet', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, 'b', false);
    expect(toOptions(without, [...articles, 'new'], '', NOW).articles).toEqual(['a', 'c', 'new']);
  });

  it('remembers the choice while all articles are shown', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, 'b', false);
    expect(toOptions({ ...without, scope: 'all' }, articles, '', NOW).articles).toBe('all');
  });
});
