/**
 * A self-contained HTML document taken apart for printing inside the page. The page's policy forbids `<style>` and
 * `style=""` even in a document that is only parsed, so the document is read by the pure parser and handed on as
 * plain data: its styles as text, its elements without anything that could run or fetch.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element or a text of the document's body. */
export type PrintNode = PrintElement | string;

export interface PrintElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What stood in its `style` attribute, empty where nothing did. */
  readonly style: string;
  readonly children: readonly PrintNode[];
}

export interface PrintDocument {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly css: string;
  readonly body: readonly PrintNode[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a printed document never needs and could act or fetch with. */
const unwanted: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'base',
  'embed',
  'form',
  'frame',
  'frameset',
  'iframe',
  'image',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'style',
  'template',
  'use',
  'video',
]);

const isElement = (node: Node | undefined): node is Element => node !== undefined && 'tagName' in node;

/** Attributes that neither run nor fetch; pictures stay where they are embedded. */
function isHarmless(element: Element, name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'style' || name === 'srcset') return false;
  if (name === 'src') return element.tagName === 'img' && value.startsWith('data:image/');
  if (name === 'href' || name.endsWith(':href')) return element.tagName === 'a';
  return /^[a-z][a-z0-9:_-]*$/iu.test(name);
}

function readNode(node: Node): readonly PrintNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!isElement(node) || unwanted.has(node.tagName)) return [];
  return [
    {
      namespace: node.namespaceURI,
      name: node.tagName,
      attributes: node.attrs
        .filter(({ name, value }) => isHarmless(node, name, value))
        .map(({ name, value }) => [name, value] as const),
      style: attributeOf(node, 'style'),
      children: node.childNodes.flatMap(readNode),
    },
  ];
}

const attributeOf = (element: Element | undefined, name: string): string =>
  element?.attrs.find((attribute) => attribute.name === name)?.value ?? '';

const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function findAll(nodes: readonly Node[], name: string): readonly Element[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => [
      ...(element.tagName === name ? [element] : []),
      ...findAll(element.childNodes, name),
    ]);
}

/** Takes a document apart. Any text is a document to an HTML parser: there is no failure. */
export function readForPrint(html: string): PrintDocument {
  const { childNodes } = parse(html);
  const root = childNodes.find((node) => isElement(node) && node.tagName === 'html') as Element | undefined;
  const title = findAll(childNodes, 'title').find(({ parentNode }) => parentNode?.nodeName === 'head');
  return {
    title: title ? textOf(title).trim() : '',
    lang: attributeOf(root, 'lang'),
    dir: attributeOf(root, 'dir'),
    css: findAll(childNodes, 'style').map(textOf).join('\n'),
    body: findAll(childNodes, 'body')
      .slice(0, 1)
      .flatMap((body) => body.childNodes.flatMap(readNode)),
  };
}
