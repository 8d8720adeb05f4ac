/**
 * Shows the blocks of an article in a Lexical editor that cannot be written to: one node for each block, one
 * text node in it, holding the block's text and nothing else. Highlights are painted over it from outside, so
 * the text's DOM never changes while it is read.
 */
import { $createTextNode, $getRoot, createEditor, HISTORY_MERGE_TAG } from 'lexical';
import type { ShownRole } from '../highlight/shown-blocks';
import { $createBlockNode, BlockNode } from './block-node';

export interface ShownBlock {
  readonly role: ShownRole;
  /** Exactly as long as the block's stretch of captured text. */
  readonly text: string;
  readonly label: string;
}

export interface ArticleEditor {
  /** The text node of each block, in the order of the blocks. */
  readonly texts: readonly Text[];
  dispose(): void;
}

function textOf(block: Element): Text {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  if (!(text instanceof Text)) throw new Error('a block shows no text');
  return text;
}

/** Fills `root` with an article. Synchronous: on return the text can be measured and painted. */
export function showArticle(
  root: HTMLElement,
  blocks: readonly ShownBlock[],
  direction: 'rtl' | 'ltr',
): ArticleEditor {
  const editor = createEditor({
    namespace: 'article',
    editable: false,
    disableEvents: true,
    nodes: [BlockNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  editor.update(
    () => {
      const top = $getRoot().clear().setDirection(direction);
      top.append(
        ...blocks.map((block, index) =>
          $createBlockNode(block.role, index, block.label).append($createTextNode(block.text)),
        ),
      );
    },
    { discrete: true, tag: HISTORY_MERGE_TAG },
  );
  return {
    texts: Array.from(root.children, textOf),
    dispose: () => editor.setRootElement(null),
  };
}
