// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { caretStep, ensureCaret, takeStep } from '../../../renderer/highlight/caret-keys';

const press = (
  code: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', true>> = {},
) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys in a text that is read', () => {
  it('walk by letter, by word with Ctrl, and select with Shift', () => {
    expect(caretStep(press('ArrowLeft'))).toEqual({
      extend: false,
      direction: 'left',
      granularity: 'character',
    });
    expect(caretStep(press('ArrowRight', { ctrlKey: true, shiftKey: true }))).toEqual({
      extend: true,
      direction: 'right',
      granularity: 'word',
    });
    expect(caretStep(press('ArrowDown'))?.granularity).toBe('line');
    expect(caretStep(press('ArrowUp', { ctrlKey: true }))).toMatchObject({
      direction: 'backward',
      granularity: 'paragraph',
    });
    expect(caretStep(press('End', { ctrlKey: true }))?.granularity).toBe('documentboundary');
    expect(caretStep(press('Home'))).toMatchObject({ direction: 'backward', granularity: 'lineboundary' });
  });

  it('leave other keys, and those of the system, alone', () => {
    expect(caretStep(press('KeyT'))).toBeNull();
    expect(caretStep(press('ArrowLeft', { metaKey: true }))).toBeNull();
    expect(caretStep(press('PageDown'))).toBeNull();
  });
});

describe('the caret', () => {
  let root: HTMLElement;
  let texts: Text[];
  const focus = (): [Node | null, number] => {
    const selection = document.getSelection()!;
    return [selection.focusNode, selection.focusOffset];
  };
  beforeEach(() => {
    document.body.innerHTML = '<main><p>الأولى</p><p>الثانية</p><p>الثالثة</p></main>';
    root = document.querySelector('main')!;
    texts = Array.from(root.children, (child) => child.firstChild as Text);
    document.getSelection()!.removeAllRanges();
  });

  it('starts at the first word and stays where it is after that', () => {
    ensureCaret(root, texts[0]);
    expect(focus()).toEqual([texts[0], 0]);
    document.getSelection()!.collapse(texts[1]!, 3);
    ensureCaret(root, texts[0]);
    expect(focus()).toEqual([texts[1], 3]);
  });

  it('goes from block to block, and to both ends of the article', () => {
    const step = (code: string, shift = false): void =>
      takeStep(root, texts, caretStep(press(code, { ctrlKey: true, ...(shift ? { shiftKey: true } : {}) }))!);
    ensureCaret(root, texts[0]);
    step('ArrowDown');
    expect(focus()).toEqual([texts[1], 0]);
    document.getSelection()!.collapse(texts[1]!, 3);
    step('ArrowUp');
    expect(focus()).toEqual([texts[1], 0]);
    step('ArrowUp');
    expect(focus()).toEqual([texts[0], 0]);
    step('End', true);
    expect(focus()).toEqual([texts[2], texts[2]!.length]);
    expect(document.getSelection()!.toString()).toContain('الثانية');
    step('Home');
    expect(focus()).toEqual([texts[0], 0]);
  });

  it('does not leave the article', () => {
    document.body.append(document.createTextNode('خارج المقال'));
    const selection = document.getSelection()!;
    selection.collapse(texts[2]!, 2);
    Object.assign(selection, { modify: () => selection.collapse(document.body.lastChild!, 1) });
    takeStep(root, texts, caretStep(press('ArrowLeft'))!);
    expect(focus()).toEqual([texts[2], 2]);
  });
});
