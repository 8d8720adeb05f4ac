// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { showArticle } from '../../../renderer/editor/article-editor';

const blocks = [
  { role: 'subhead', text: 'ما قيل', label: '' },
  { role: 'body', text: 'قال  شاهد\nإن الباب\tكان مفتوحاً. 🏠', label: '' },
  { role: 'caption', text: 'الباب كما كان', label: 'تعليق صورة' },
] as const;

describe('an article on screen', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.replaceChildren(root);
  });

  it('has one text node for each block, holding its text to the letter', () => {
    const { texts } = showArticle(root, blocks, 'rtl');
    expect(texts.map((text) => text.data)).toEqual(blocks.map((block) => block.text));
    expect(root.textContent).toBe(blocks.map((block) => block.text).join(''));
  });

  it('follows the direction of the article, and no block decides for itself', () => {
    showArticle(root, [{ role: 'body', text: 'NATO said', label: '' }], 'rtl');
    expect(root.dir).toBe('rtl');
    expect(root.firstElementChild?.hasAttribute('dir')).toBe(false);
  });

  it('shows subheads as headings and names captions', () => {
    showArticle(root, blocks, 'rtl');
    expect(Array.from(root.children, (child) => child.tagName)).toEqual(['H3', 'P', 'P']);
    expect(root.children[2]).toMatchObject({ dataset: { role: 'caption', label: 'تعليق صورة' } });
  });

  it('is gone when it is closed', () => {
    const editor = showArticle(root, blocks, 'ltr');
    editor.dispose();
    expect(root.childElementCount).toBe(0);
  });

  it('can be empty', () => {
    expect(showArticle(root, [], 'rtl').texts).toEqual([]);
  });
});
