// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createProseEditor, type ProseEvents } from '../../../renderer/editor/prose-editor';

const quiet: ProseEvents = {
  onChange: () => {},
  onMarks: () => {},
  onAsked: () => {},
  onListKey: () => false,
  onTooLong: () => {},
};

describe('the editor of reasons', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    root.contentEditable = 'true';
    document.body.replaceChildren(root);
  });

  it('shows each paragraph in the direction of its own words', () => {
    createProseEditor(root, 'قال الشاهد\n\nthe witness said', 1000, quiet);
    expect(Array.from(root.children, (child) => child.getAttribute('dir'))).toEqual(['auto', 'auto']);
  });

  it('says nothing of a change where words are only shown', () => {
    const onChange = vi.fn();
    const editor = createProseEditor(root, 'أول', 1000, { ...quiet, onChange });
    editor.show('- ثانٍ');
    expect(root.querySelector('li')?.textContent).toBe('ثانٍ');
    expect(onChange).not.toHaveBeenCalled();
    editor.dispose();
  });
});
