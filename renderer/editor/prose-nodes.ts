/** Small Markdown ↔ the editor's nodes. What the Markdown cannot say, the editor cannot hold for long. */
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list';
import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { type Inline, type ProseBlock, parseProse } from '../../shared/sheet/prose';
import { writeProse } from '../../shared/sheet/write-prose';
import { $createMentionNode, $isMentionNode } from './mention-node';

function $inlineNode(inline: Inline): LexicalNode {
  switch (inline.kind) {
    case 'break':
      return $createLineBreakNode();
    case 'mention':
      return $createMentionNode(inline.target, inline.text);
    case 'text':
      return $createTextNode(inline.text);
    case 'bold':
      return $createTextNode(inline.text).setFormat('bold');
    case 'slanted':
      return $createTextNode(inline.text).setFormat('italic');
  }
}

function $blockNode(block: ProseBlock): ElementNode {
  if ('inlines' in block) {
    const node = block.kind === 'paragraph' ? $createParagraphNode() : $createQuoteNode();
    return node.append(...block.inlines.map($inlineNode));
  }
  const list = block.kind === 'bullets' ? $createListNode('bullet') : $createListNode('number', block.first);
  return list.append(...block.items.map((item) => $createListItemNode().append(...item.map($inlineNode))));
}

/** Fills the editor with small Markdown. An empty one holds an empty paragraph, or there would be no caret. */
export function $fillProse(markdown: string): void {
  const blocks = parseProse(markdown).map($blockNode);
  $getRoot()
    .clear()
    .append(...(blocks.length > 0 ? blocks : [$createParagraphNode()]));
}

function $inlinesOf(element: ElementNode): Inline[] {
  return element.getChildren().flatMap((node): Inline[] => {
    if ($isMentionNode(node))
      return [{ kind: 'mention', text: node.getTextContent(), target: node.getTarget() }];
    if ($isLineBreakNode(node)) return [{ kind: 'break' }];
    if ($isTextNode(node)) {
      const kind = node.hasFormat('bold') ? 'bold' : node.hasFormat('italic') ? 'slanted' : 'text';
      return [{ kind, text: node.getTextContent() }];
    }
    return $isElementNode(node) && !$isListNode(node) ? $inlinesOf(node) : [];
  });
}

/** Neighbours of one kind are one run. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last && last.kind === inline.kind && inline.kind !== 'mention' && inline.kind !== 'break')
      joined[joined.length - 1] = { ...inline, text: (last as typeof inline).text + inline.text };
    else joined.push(inline);
  }
  return joined;
}

/** The items of a list; those of a list inside it follow their item. */
function $itemsOf(list: ListNode): Inline[][] {
  return list.getChildren().flatMap((item): Inline[][] => {
    if (!$isListItemNode(item)) return [];
    const inner = item.getChildren().filter($isListNode).flatMap($itemsOf);
    const own = joinRuns($inlinesOf(item));
    return own.length > 0 ? [own, ...inner] : inner;
  });
}

function $readBlock(node: LexicalNode): ProseBlock[] {
  if ($isListNode(node)) {
    const items = $itemsOf(node);
    if (items.length === 0) return [];
    return node.getListType() === 'number'
      ? [{ kind: 'numbers', first: node.getStart(), items }]
      : [{ kind: 'bullets', items }];
  }
  if (!$isElementNode(node)) return [];
  const inlines = joinRuns($inlinesOf(node));
  return inlines.length > 0 ? [{ kind: $isQuoteNode(node) ? 'quotation' : 'paragraph', inlines }] : [];
}

/** What the editor holds, as small Markdown. */
export function $readProse(): string {
  return writeProse($getRoot().getChildren().flatMap($readBlock));
}
