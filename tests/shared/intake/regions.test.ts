import { describe, expect, it } from 'vitest';
import { RegionReader } from '../../../shared/intake/regions';
import { type Element, isElement, type Node, parseTree } from '../../../shared/intake/tree';

function firstInBody(html: string): Element {
  const tree = parseTree(html);
  const children = (nodes: readonly Node[]): Element[] => nodes.filter(isElement);
  const root = tree.ok ? children(tree.value.childNodes)[0] : undefined;
  return children(children(root?.childNodes ?? [])[1]?.childNodes ?? [])[0]!;
}
const regionOf = (html: string) => new RegionReader().read(firstInBody(html));

describe('what an element says it holds', () => {
  it.each([
    ['<nav>', 'menu'],
    ['<aside>', 'aside'],
    ['<figcaption>', 'caption'],
    ['<button>', 'widget'],
    ['<div role="navigation">', 'menu'],
    ['<div itemprop="articleBody">', 'body'],
    ['<div class="block-related-posts--wide">', 'teaser'],
    ['<div class="socialShare">', 'share'],
    ['<div class="article__body">', 'body'],
    ['<div id="comments">', 'comments'],
    ['<span class="post-author vcard">', 'byline'],
    ['<div class="wp-caption-text">', 'caption'],
  ])('%s → %s', (html, region) => {
    expect(regionOf(html)).toBe(region);
  });

  it.each([
    '<div class="header-image-wide">',
    '<div class="readable">',
    '<div class="shared-ownership-story">',
    '<p>',
  ])('%s → nothing', (html) => {
    expect(regionOf(html)).toBeNull();
  });
});
