// @vitest-environment jsdom
import { ListItemNode, ListNode } from '@lexical/list';
import { QuoteNode } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { MentionNode } from '../../../renderer/editor/mention-node';
import { $fillProse, $readProse } from '../../../renderer/editor/prose-nodes';

const claim = '0198f000-0000-7000-8000-000000000001';

function through(markdown: string): string {
  const editor = createEditor({
    nodes: [ListNode, ListItemNode, QuoteNode, MentionNode],
    onError: (error) => expect.fail(error.message),
  });
  editor.update(() => $fillProse(markdown), { discrete: true });
  return editor.read($readProse);
}

describe('small Markdown in the editor', () => {
  it('comes out as it went in', () => {
    for (const markdown of [
      '',
      'سطر\nثانٍ\n\nفقرة **عريضة** و *مائلة*',
      '- أ\n- ب **ج**',
      '3. ثالث\n4. رابع',
      '> قال\n> ثم قال',
      `انظر [ادعاء ٣](claim:${claim}) ثم [بلدية](source:${claim}).`,
      '13 * 2 و ملف_صورة.jpg',
    ])
      expect(through(markdown)).toBe(markdown);
  });

  it('keeps as plain words what is no Markdown of ours', () => {
    expect(through('<b>x</b> [a](https://example.org)')).toBe('<b>x</b> [a](https://example.org)');
  });
});
