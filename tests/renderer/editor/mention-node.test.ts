// @vitest-environment jsdom
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $createMentionNode, $isMentionNode, MentionNode } from '../../../renderer/editor/mention-node';

const target = { kind: 'source', id: '0198f000-0000-7000-8000-000000000001' } as const;

describe('a mention in prose', () => {
  it('keeps what it points at when the editor copies its nodes, and is one piece', () => {
    const root = document.createElement('div');
    const editor = createEditor({ nodes: [MentionNode], onError: (error) => expect.fail(error.message) });
    editor.setRootElement(root);
    editor.update(
      () => $getRoot().append($createParagraphNode().append($createMentionNode(target, 'بلدية الغدير'))),
      { discrete: true },
    );
    editor.update(() => $getRoot().getAllTextNodes()[0]!.markDirty(), { discrete: true });
    editor.read(() => {
      const node = $getRoot().getAllTextNodes()[0]!;
      expect($isMentionNode(node) && node.getTarget()).toEqual(target);
      expect(node.isToken()).toBe(true);
    });
    expect(root.querySelector('.mention')).toMatchObject({
      textContent: 'بلدية الغدير',
      dataset: { kind: 'source' },
    });
  });
});
