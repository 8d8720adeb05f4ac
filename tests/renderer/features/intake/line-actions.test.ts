import { describe, expect, it } from 'vitest';
import { act } from '../../../../renderer/features/intake/line-actions';
import { readOf } from './pages';

const { page } = readOf('Flood at the mill');
const layout = { articles: page.articles, lines: page.lines };

describe('what is asked of chosen lines', () => {
  it('changes nothing where no line is chosen', () => {
    expect(act(page.text, layout, [], { kind: 'split' })).toBe(layout);
    expect(act(page.text, layout, [99], { kind: 'join' })).toBe(layout);
  });

  it('reads the date off the line that states it', () => {
    const text = 'Title\n٢٧ نيسان ٢٠٢٥';
    const dated = {
      articles: layout.articles,
      lines: [
        { start: 0, end: 5, use: { kind: 'meta', article: 0, field: 'title' } as const },
        { start: 6, end: text.length, use: { kind: 'set-aside', reason: 'other', repeats: null } as const },
      ],
    };
    const after = act(text, dated, [1], { kind: 'assign', to: { kind: 'meta', field: 'published' } });
    expect(after.articles[0]?.published).toBe('2025-04-27');
  });

  it('starts an article with a short line as its title, with a long one as it is', () => {
    const short = act(page.text, layout, [3], { kind: 'split' });
    expect(short.articles[1]?.title?.text).toContain('The mayor said');
    const long = readOf('Flood', `${'word '.repeat(20)}\n${'word '.repeat(90)}`);
    const started = act(long.page.text, { articles: long.page.articles, lines: long.page.lines }, [3], {
      kind: 'split',
    });
    expect(started.articles).toHaveLength(2);
    expect(started.articles[1]?.title).toBeNull();
  });

  it('joins with the article before, and the first article with none', () => {
    const two = act(page.text, layout, [3], { kind: 'split' });
    expect(act(page.text, two, [4], { kind: 'join' }).articles).toHaveLength(1);
    expect(act(page.text, two, [1], { kind: 'join' })).toBe(two);
  });

  it('moves lines into a new article', () => {
    expect(act(page.text, layout, [4], { kind: 'move', to: 'new' }).articles).toHaveLength(2);
  });
});
