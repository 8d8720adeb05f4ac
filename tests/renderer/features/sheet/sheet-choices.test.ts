import { describe, expect, it } from 'vitest';
import {
  chosenDispute,
  parseChoices,
  shownColumns,
  startingChoices,
  toggle,
  toggleArticle,
  toOptions,
} from '../../../../renderer/features/sheet/sheet-choices';
import { allColumns } from '../../../../shared/sheet/columns';
import { CaseFile, nextId } from '../../../shared/sheet/case';

const NOW = '2026-03-02T09:15:00.000Z';
const ids = [nextId(), nextId(), nextId()] as const;
const [a, b, c] = ids;
const among = { articles: ids, open: [c], disputes: [] };

describe('what an editor chooses for a sheet', () => {
  it('begins with everything of the dossier, in the editor’s language', () => {
    expect(toOptions(startingChoices('en'), among, 'Omar', NOW)).toEqual({
      language: 'en',
      articles: 'all',
      dispute: null,
      onlyWithVerdict: false,
      ratings: 'all',
      workflow: 'all',
      order: 'reading',
      withRetracted: false,
      editor: 'Omar',
      now: NOW,
    });
    expect(shownColumns(startingChoices('en'))).toEqual(allColumns);
  });

  it('takes single articles off the sheet and puts them on again', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, b, false);
    expect(toOptions(without, among, '', NOW).articles).toEqual([a, c]);
    expect(toOptions(toggleArticle(without, b, true), among, '', NOW).articles).toEqual(ids);
  });

  it('puts an article that comes in later on the sheet', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, b, false);
    const later = nextId();
    expect(toOptions(without, { ...among, articles: [...ids, later] }, '', NOW).articles).toEqual([
      a,
      c,
      later,
    ]);
  });

  it('remembers the choice while all articles are shown', () => {
    const without = toggleArticle({ ...startingChoices('ar'), scope: 'chosen' }, b, false);
    expect(toOptions({ ...without, scope: 'all' }, among, '', NOW).articles).toBe('all');
  });

  it('follows the articles that stand in the panes', () => {
    expect(toOptions({ ...startingChoices('ar'), scope: 'open' }, among, '', NOW).articles).toEqual([c]);
  });

  it('takes the first dispute where the one chosen is gone, and none where there are none', () => {
    const file = new CaseFile();
    const first = file.create('dispute', { question: '؟' });
    const disputes = file.input().dispute;
    const choices = { ...startingChoices('ar'), scope: 'dispute', dispute: nextId() } as const;
    expect(chosenDispute(choices, { disputes })).toBe(first);
    expect(chosenDispute(choices, { disputes: [] })).toBeNull();
    expect(chosenDispute({ ...choices, scope: 'all' }, { disputes })).toBeNull();
  });

  it('takes several from a list as they are ticked', () => {
    expect(toggle(toggle(['x'], 'y', true), 'x', false)).toEqual(['y']);
    const choices = { ...startingChoices('ar'), ratings: ['false'], workflow: ['ready'] } as const;
    expect(toOptions(choices, among, '', NOW)).toMatchObject({ ratings: ['false'], workflow: ['ready'] });
  });
});

describe('choices kept between visits', () => {
  it('come back as they were', () => {
    const choices = { ...startingChoices('ar'), order: 'verdict', hidden: ['place'] } as const;
    expect(parseChoices(JSON.stringify(choices), 'en')).toEqual(choices);
    expect(shownColumns(choices)).not.toContain('place');
  });

  it('begin anew where nothing readable was kept', () => {
    for (const stored of [null, '{', '[]', '{"language":"fr"}'])
      expect(parseChoices(stored, 'en')).toEqual(startingChoices('en'));
  });
});
