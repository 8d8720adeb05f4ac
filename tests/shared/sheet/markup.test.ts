import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attribute, code, fileName, html, isolated, joined } from '../../../shared/sheet/markup';

type Node = {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
  attrs?: { name: string; value: string }[];
};

function elementsOf(node: Node): string[] {
  const children = (node.childNodes ?? []).flatMap(elementsOf);
  return node.nodeName.startsWith('#') ? children : [node.nodeName, ...children];
}

const textOf = (node: Node): string => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');

const vectors = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<math><mtext></p><style><!--</style><img src onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u0000<script>alert(1)</script>',
];

describe('markup', () => {
  it.each(vectors)('shows %j as text and nothing else', (vector) => {
    const document = parse(html`<p>${vector}</p>`.markup) as unknown as Node;
    expect(elementsOf(document).filter((name) => name !== 'span')).toEqual(['html', 'head', 'body', 'p']);
  });

  it('gives every honest string back letter for letter', () => {
    const honest = fc.string({
      unit: fc.constantFrom('أ', 'ﷺ', '<', '>', '&', '"', "'", ';', '#', 'x', '\u200c', '\n', '😀'),
    });
    fc.assert(
      fc.property(honest, (value) => {
        const body = parse(`<body><p>${html`${`.${value}`}`.markup}</p>`) as unknown as Node;
        expect(textOf(body)).toBe(`.${value}`);
      }),
    );
  });

  it('shows overriding, invisible and control marks by name instead of obeying them', () => {
    const shown = html`${'مخزن\u202Eكاذب\u200B\u0007\uFEFF\u061C'}`.markup;
    expect(shown).not.toMatch(/[\u202E\u200B\u0007\uFEFF\u061C]/u);
    for (const name of ['RLO', 'ZWSP', 'U+0007', 'BOM', 'ALM']) expect(shown).toContain(`>${name}<`);
  });

  it('leaves the joiners of honest writing alone', () => {
    expect(html`${'می\u200Cخواهم'}`.markup).toBe('می\u200Cخواهم');
  });

  it('isolates names, and keeps hashes and addresses left to right', () => {
    expect(isolated('Omar').markup).toBe('<bdi>Omar</bdi>');
    expect(code('a1b2').markup).toBe('<bdi class="code" dir="ltr">a1b2</bdi>');
    expect(fileName('صورة.jpg').markup).toBe('<bdi class="code">صورة.jpg</bdi>');
  });

  it('refuses an attribute value that could end the attribute', () => {
    expect(attribute('claim-0193').markup).toBe('claim-0193');
    expect(() => attribute('x" onload="')).toThrow();
  });

  it('joins what is there', () => {
    expect(joined([html`<b>a</b>`, null, html`c`], html`, `).markup).toBe('<b>a</b>, c');
    expect(html`${null}${false}${undefined}${0}${['x', html`<i></i>`]}`.markup).toBe('0x<i></i>');
  });
});
