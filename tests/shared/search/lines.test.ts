import { describe, expect, it } from 'vitest';
import { type Line, type Passage, showHit } from '../../../shared/search/lines';
import { parseQuery } from '../../../shared/search/query';

const text = 'أُغلق الجِسر القديم صباحاً. وقالت البلدية إن خيمة العزاء نُقلت. ثم فُتح الجسر مساءً.';
const passages: readonly Passage[] = [
  { part: 'title', text: 'جسر الوادي', at: 0 },
  { part: 'outlet', text: 'صحيفة الجسر', at: null },
  { part: 'text', text, at: 100 },
];
const shown = (typed: string, most = 3) => showHit(passages, 1, parseQuery(typed), most);
const marked = (line: Line | undefined): string[] =>
  (line?.marks ?? []).map(({ start, end }) => line!.text.slice(start, end));

describe('what is shown of a hit', () => {
  it('is its head, marked, and each sentence that holds something, marked to the letter', () => {
    const { head, lines, more } = shown('الجسر');
    expect(marked(head[0])).toEqual(['جسر']);
    expect(lines.map((line) => line.text)).toEqual(['أُغلق الجِسر القديم صباحاً.', 'ثم فُتح الجسر مساءً.']);
    expect(marked(lines[0])).toEqual(['الجِسر']);
    expect(more).toBe(0);
    expect(shown('الجسر', 1).more).toBe(1);
  });

  it('the sentence that answers most comes first, with its place in the captured text', () => {
    const { lines } = shown('فتح الجسر');
    expect(lines[0]?.text).toBe('ثم فُتح الجسر مساءً.');
    const { start, end } = lines[0]!.place!;
    expect(text.slice(start - 100, end - 100)).toBe('فُتح الجسر');
  });

  it('a long sentence is cut at words, around what was found, and says so', () => {
    const long = `${'كلمات كثيرة قبل ذلك '.repeat(60)}الخيمة ${'وكلمات كثيرة بعده '.repeat(60)}`;
    const { lines } = showHit([{ part: 'text', text: long, at: 0 }], 0, parseQuery('خيمة'), 1);
    expect(lines[0]).toMatchObject({ cutStart: true, cutEnd: true });
    expect(lines[0]!.text.length).toBeLessThan(300);
    expect(marked(lines[0])).toEqual(['خيمة']);
    expect(` ${long} `).toContain(` ${lines[0]!.text.trim()} `);
  });

  it('a text without spaces or ends is cut all the same', () => {
    const { lines } = showHit(
      [{ part: 'text', text: `جسر${'ا'.repeat(5000)}`, at: 0 }],
      0,
      parseQuery('جسر'),
      1,
    );
    expect(lines[0]!.text.length).toBeLessThan(300);
  });

  it('a filter alone shows the head without marks', () => {
    expect(shown('جهة:الجسر')).toMatchObject({ head: [{ marks: [] }], lines: [], more: 0 });
  });
});
