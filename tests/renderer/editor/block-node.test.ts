// @vitest-environment jsdom
import { $getRoot, createEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $createBlockNode, BlockNode } from '../../../renderer/editor/block-node';

describe('a block of an article', () => {
  it('keeps its role, place and label when the editor copies its nodes', () => {
    const editor = createEditor({ nodes: [BlockNode], onError: (error) => expect.fail(error.message) });
    editor.update(() => $getRoot().append($createBlockNode('caption', 7, 'تعليق')), { discrete: true });
    editor.update(() => $getRoot().getFirstChildOrThrow<BlockNode>().setDirection('ltr'), { discrete: true });
    editor.read(() => {
      const dom = $getRoot().getFirstChildOrThrow<BlockNode>().createDOM();
      expect({ ...dom.dataset }).toEqual({ block: '7', role: 'caption', label: 'تعليق' });
    });
  });
});
