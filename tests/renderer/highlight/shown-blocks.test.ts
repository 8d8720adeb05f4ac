import { describe, expect, it } from 'vitest';
import { shownBlocks } from '../../../renderer/highlight/shown-blocks';

const text = 'سيل في الوادي\nجرف جسراً\nقال شهود إن السيل جرف الجسر.';
const title = { text: 'سيل في الوادي', span: { start: 0, end: 13 } };
const subtitle = { text: 'جرف جسراً', span: { start: 14, end: 23 } };
const body = { role: 'body', start: 24, end: text.length } as const;

describe('what of an article is shown as its text', () => {
  it('begins with its title and subtitle, which can be tagged like the rest', () => {
    expect(shownBlocks({ title, subtitle, blocks: [body] }, text)).toEqual([
      { role: 'title', start: 0, end: 13 },
      { role: 'subtitle', start: 14, end: 23 },
      body,
    ]);
  });

  it('leaves out a title that an editor worded: it does not stand in the page', () => {
    const typed = { text: 'سيل جرف جسراً', span: null };
    const corrected = { ...title, text: 'سيل في وادي الرمان' };
    for (const other of [typed, corrected, null]) {
      expect(shownBlocks({ title: other, subtitle: null, blocks: [body] }, text)).toEqual([body]);
    }
  });

  it('shows no stretch of the page twice', () => {
    const inside = { text: 'قال شهود', span: { start: 24, end: 32 } };
    expect(shownBlocks({ title: inside, subtitle: null, blocks: [body] }, text)).toEqual([body]);
    expect(shownBlocks({ title, subtitle: title, blocks: [] }, text)).toHaveLength(1);
  });

  it('leaves out blocks that hold nothing', () => {
    const empty = { role: 'body', start: 5, end: 5 } as const;
    expect(shownBlocks({ title: null, subtitle: null, blocks: [empty, body] }, text)).toEqual([body]);
  });
});
