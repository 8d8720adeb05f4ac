/** A block of an article as a Lexical node: title, paragraph, subhead or caption, known by its place among them. */
import { ElementNode } from 'lexical';
import type { ShownRole } from '../highlight/shown-blocks';

const tags: Record<ShownRole, 'p' | 'h2' | 'h3'> = {
  title: 'h2',
  subtitle: 'p',
  body: 'p',
  subhead: 'h3',
  caption: 'p',
};

export class BlockNode extends ElementNode {
  __role: ShownRole = 'body';
  __index = 0;
  __label = '';

  override $config() {
    return this.config('article-block', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__role = previous.__role;
    this.__index = previous.__index;
    this.__label = previous.__label;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement(tags[this.__role]);
    element.dataset.block = String(this.__index);
    element.dataset.role = this.__role;
    if (this.__label) element.dataset.label = this.__label;
    return element;
  }

  override updateDOM(previous: this): boolean {
    return (
      previous.__role !== this.__role ||
      previous.__index !== this.__index ||
      previous.__label !== this.__label
    );
  }
}

/** @param label shown before the block, where its role must be said (a caption) */
export function $createBlockNode(role: ShownRole, index: number, label: string): BlockNode {
  const node = new BlockNode();
  node.__role = role;
  node.__index = index;
  node.__label = label;
  return node;
}
