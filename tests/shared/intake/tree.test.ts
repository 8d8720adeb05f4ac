import { describe, expect, it } from 'vitest';
import { attribute, isElement, ownText, parseTree } from '../../../shared/intake/tree';

describe('the tree of a page', () => {
  it('is what the standard makes of broken markup', () => {
    const tree = parseTree('<p>one<p>two<title>a<b>c</title>');
    expect(tree.ok).toBe(true);
  });

  it('is still made of ten thousand nested elements', () => {
    expect(parseTree(`${'<div>'.repeat(10_000)}x`).ok).toBe(true);
  });

  it('is refused where nesting goes on without end', () => {
    expect(parseTree('<div>'.repeat(500_000))).toEqual({ ok: false, error: 'too-deep' });
  });

  it('is refused where elements are without number', () => {
    expect(parseTree('<i></i>'.repeat(600_000))).toEqual({ ok: false, error: 'too-slow' });
  });

  it('gives attributes and the text directly inside an element', () => {
    const tree = parseTree('<html LANG=ar><title>عنوان</title>');
    const html = tree.ok ? tree.value.childNodes.find(isElement) : undefined;
    const title = html?.childNodes.filter(isElement)[0]?.childNodes.filter(isElement)[0];
    expect(html && attribute(html, 'lang')).toBe('ar');
    expect(html && attribute(html, 'dir')).toBeNull();
    expect(title && ownText(title)).toBe('عنوان');
  });
});
