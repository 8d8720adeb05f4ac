/** What may reach the printer: text, styles and embedded pictures; nothing that runs or fetches. */
import { describe, expect, it } from 'vitest';
import { type PrintNode, readForPrint } from '../../../renderer/host/print-document';

/** Prints the nodes back, to compare them at a glance. */
const show = (nodes: readonly PrintNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = node.attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
      const style = node.style ? ` {${node.style}}` : '';
      return `<${node.name}${attributes}${style}>${show(node.children)}</${node.name}>`;
    })
    .join('');

const body = (html: string): string => show(readForPrint(`<!doctype html><body>${html}`).body);

describe('a document to be printed', () => {
  it('keeps its language, direction, title, styles and text', () => {
    const html = `<!doctype html><html lang="ar" dir="rtl"><head><title> ورقة </title>
      <style>h1 { color: red }</style></head><body><h1 class="a">نص &amp; <bdi>b</bdi></h1><style>p {}</style></body></html>`;
    expect(readForPrint(html)).toEqual({
      title: 'ورقة',
      lang: 'ar',
      dir: 'rtl',
      css: 'h1 { color: red }\np {}',
      body: [
        {
          namespace: 'http://www.w3.org/1999/xhtml',
          name: 'h1',
          attributes: [['class', 'a']],
          style: '',
          children: ['نص & ', expect.objectContaining({ name: 'bdi', children: ['b'] })],
        },
      ],
    });
  });

  it('hands styles of single elements on apart', () => {
    expect(body('<p style="color: red">a</p>')).toBe('<p {color: red}>a</p>');
  });

  it('keeps links and embedded pictures', () => {
    const html = '<a href="https://x.example/">x</a><img src="data:image/png;base64,AA" alt="b">';
    expect(body(html)).toBe(
      '<a href="https://x.example/">x</a><img src="data:image/png;base64,AA" alt="b"></img>',
    );
  });

  it.each([
    'script',
    'iframe',
    'object',
    'embed',
    'form',
    'audio',
    'video',
    'link',
    'meta',
    'base',
    'template',
    'noscript',
  ])('loses every <%s>', (name) => {
    expect(
      body(`<p>a</p><${name} src="https://x.example/" href="https://x.example/">b</${name}>`),
    ).not.toContain('example');
  });

  it.each([
    '<img src="https://x.example/a.png" srcset="https://x.example/b.png 2x">',
    '<img src="/a.png">',
    '<img src="data:text/html,x">',
    '<p onclick="x()" ONLOAD="y()">a</p>',
    '<svg><image href="https://x.example/"/><use xlink:href="https://x.example/#a"/><script>x()</script></svg>',
    '<svg onload="x()"><a xlink:href="https://x.example/">a</a></svg>',
    '<input src="https://x.example/" formaction="https://x.example/">',
  ])('loses what would run or be fetched: %s', (html) => {
    expect(body(html)).not.toMatch(/example"? src|src=|srcset|on\w+=|x\(\)|<image|<use/iu);
  });

  it('is anything at all', () => {
    expect(readForPrint('').body).toEqual([]);
    expect(body('plain <b>text')).toBe('plain <b>text</b>');
  });
});
