/** A mention of a claim or a source inside written prose: one piece that is put in and taken out whole. */
import { type EditorConfig, type LexicalNode, TextNode } from 'lexical';
import type { MentionTarget } from '../../shared/sheet/prose';

export class MentionNode extends TextNode {
  __target: MentionTarget = { kind: 'claim', id: '' };

  override $config() {
    return this.config('mention', { extends: TextNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__target = previous.__target;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    dom.dataset.kind = this.__target.kind;
    dom.spellcheck = false;
    return dom;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  getTarget(): MentionTarget {
    return this.getLatest().__target;
  }
}

/** @param label what it is called, shown as it stands */
export function $createMentionNode(target: MentionTarget, label: string): MentionNode {
  const node = new MentionNode(label);
  node.__target = target;
  return node.setMode('token');
}

export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionNode {
  return node instanceof MentionNode;
}
