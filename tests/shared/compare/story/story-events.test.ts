import { describe, expect, it } from 'vitest';
import { familiesOfStory } from '../../../../shared/compare/story/story-events';
import { articleOf, reader } from '../articles';

describe('what a story is about', () => {
  it('is what its head and first paragraph name', () => {
    const article = articleOf(['اندلع حريق في مصنع.', 'وشيّعت البلدة ضحايا حادث سير.'], {
      title: 'مصنع يحترق',
    });
    expect([...familiesOfStory(article, reader)]).toContain('fire');
    expect([...familiesOfStory(article, reader)]).not.toContain('funeral');
  });

  it('words that only point to an event count too', () => {
    expect([...familiesOfStory(articleOf([], { title: 'الاحتفاظ بالمحامي 48 ساعة' }), reader)]).toContain(
      'arrest',
    );
  });
});
