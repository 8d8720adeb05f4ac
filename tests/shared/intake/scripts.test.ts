import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyScripts } from '../../../shared/intake/scripts';
import { isElement, type Node, parseTree } from '../../../shared/intake/tree';

const SILENT = new Set(['script', 'style', 'svg', 'math', 'template']);

/** The text a page shows, of its whole tree. */
function visibleText(html: string): string {
  const tree = parseTree(html);
  if (!tree.ok) return tree.error;
  const walk = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (isElement(node))
          return SILENT.has(node.tagName) ? '' : `<${node.tagName}>${walk(node.childNodes)}`;
        return 'value' in node ? node.value : '';
      })
      .join('');
  return walk(tree.value.childNodes);
}

const PIECES = [
  '<script>',
  '</script>',
  '<script src="a>b">',
  '<style>',
  '</style>',
  '<!--',
  '-->',
  '<svg>',
  '</svg>',
  '<math>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<p>',
  '</p>',
  '<b title="<script>">',
  "<i x='",
  "'>",
  "<a href=it's>",
  '"',
  '>',
  '<',
  '</',
  '<!doctype html>',
  '<template>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<iframe>',
  '</iframe>',
  'نص',
  ' text ',
  '\n',
  '<SCRIPT>',
  '</SCRIPT >',
  '<script type="application/ld+json">',
  '<select>',
  '</select>',
  '<table>',
  '<td>',
  '</scripty>',
  '<![CDATA[',
  ']]>',
];

describe('markup without the contents of its scripts', () => {
  it('is shorter and shows the same', () => {
    const html =
      '<p>قبل</p><script>var a = "<p>لا</p>";</script><style>p > a { color: red }</style><p>بعد</p>';
    expect(emptyScripts(html)).toBe('<p>قبل</p><script></script><style></style><p>بعد</p>');
  });

  it('keeps the data the reader uses, and scripts whose end is not plain', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    const tricky = '<script><!-- <script> </script> --></script>';
    expect(emptyScripts(data + tricky)).toBe(data + tricky);
  });

  it('shows the same whatever the markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const html = pieces.join('');
        expect(visibleText(emptyScripts(html))).toBe(visibleText(html));
      }),
      { numRuns: 3000 },
    );
  });
});
