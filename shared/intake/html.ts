/**
 * A page of markup → its text, line by line, with what the markup said of each line. The tree is walked without
 * recursion. Scripts, styles, frames, drawings, templates, form fields and everything hidden have no text here,
 * and nothing is ever run or loaded.
 */
import { ok, type Result } from '../result';
import { HintCollector, type PageHints } from './hints';
import { MAX_LINES } from './limits';
import { PageText, type Place, type Setting } from './page-text';
import { RegionReader } from './regions';
import type { ContainerLink, RegionLink, Row } from './row';
import { emptyScripts } from './scripts';
import {
  attribute,
  type Document,
  type Element,
  isElement,
  type Node,
  parseTree,
  type TreeProblem,
} from './tree';

export interface HtmlText {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly hints: PageHints;
}

const SILENT = new Set(
  'script style noscript template iframe frame frameset object embed applet svg math canvas audio video map area select datalist textarea input progress meter rp rt noframes noembed img picture source track param base link meta head'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

/** Elements that a browser draws apart from their neighbours though they are inline. */
const APART = new Set(['a', 'time', 'label', 'button']);

/** Lists and quotations do not hold paragraphs apart from those around them. */
const TRANSPARENT = new Set([
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'dt',
  'blockquote',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Nodes of a table looked at before it is taken for a frame around other things. */
const MAX_TABLE_SCAN = 3000;
const CELL_PARTS = new Set(['caption', 'colgroup', 'col', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** A table of short cells is read row by row; one with blocks or line breaks in its cells arranges a page. */
function isDataTable(table: Element): boolean {
  const queue: Node[] = [...table.childNodes];
  for (let seen = 0; queue.length > 0; seen++) {
    const node = queue.pop()!;
    if (!isElement(node)) continue;
    if (seen > MAX_TABLE_SCAN || node.tagName === 'br') return false;
    if (!CELL_PARTS.has(node.tagName) && !INLINE.has(node.tagName) && !SILENT.has(node.tagName)) return false;
    if (!SILENT.has(node.tagName)) for (const child of node.childNodes) queue.push(child);
  }
  return true;
}

const ROOT: ContainerLink = { depth: 0, outer: null };

interface Frame {
  readonly node: Element;
  readonly place: Place;
  readonly setting: Setting;
  /** Inside a table that is read row by row. */
  readonly tabular: boolean;
  next: number;
}

const isCell = (tagName: string): boolean => tagName === 'td' || tagName === 'th';

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true') return true;
    if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) return true;
  }
  return element.tagName === 'dialog' && attribute(element, 'open') === null;
}

class Walker {
  readonly page = new PageText();
  readonly hints = new HintCollector();
  readonly #regions = new RegionReader();
  readonly #stack: Frame[] = [];
  #ids = 0;

  walk(document: Document): void {
    for (const child of document.childNodes) if (isElement(child)) this.#enter(child, null);
    for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1)) {
      if (this.page.rows.length > MAX_LINES) return;
      const child = top.node.childNodes[top.next++];
      if (child === undefined) this.#leave(top);
      else this.#visit(child, top);
    }
  }

  #visit(node: Node, top: Frame): void {
    if (isElement(node)) {
      if (node.tagName === 'head') this.#readHead(node);
      else if (node.tagName === 'br') this.page.endLine(top.place);
      else if (node.tagName === 'hr') this.page.endLine(top.place);
      else if (SILENT.has(node.tagName)) this.#readSilent(node);
      else if (!isHidden(node)) this.#enter(node, top);
      return;
    }
    if (node.nodeName !== '#text' || !('value' in node)) return;
    if (!top.setting.preformatted) this.page.addText(node.value, top.setting);
    else this.#addLines(node.value, top);
  }

  #addLines(value: string, top: Frame): void {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) this.page.endLine(top.place);
      this.page.addText(line, top.setting);
    }
  }

  #enter(node: Element, parent: Frame | null): void {
    const { tagName } = node;
    const inline = INLINE.has(tagName);
    const tabular = tagName === 'table' ? isDataTable(node) : parent?.tabular === true;
    if (!inline && parent) {
      if (isCell(tagName) && tabular) this.page.addSpace('\t');
      else this.page.endLine(parent.place);
    }
    if (APART.has(tagName)) this.page.addSpace(' ');
    if (tagName === 'time') this.page.noteTime(attribute(node, 'datetime') ?? '');
    const place = inline && parent ? parent.place : this.#placeBlock(node, parent);
    const outer = parent?.setting;
    const setting = {
      linked: tagName === 'a' || outer?.linked === true,
      bold: BOLD.has(tagName) || outer?.bold === true,
      preformatted: tagName === 'pre' || outer?.preformatted === true,
      inline: inline ? (this.#readInline(node, place) ?? outer?.inline ?? null) : null,
    };
    this.#stack.push({ node, place, setting, tabular, next: 0 });
  }

  #leave(frame: Frame): void {
    const { tagName } = frame.node;
    if (!INLINE.has(tagName) && !(isCell(tagName) && frame.tabular)) this.page.endLine(frame.place);
    this.#stack.pop();
    // A line that an inline element began belongs to the block around it.
    if (APART.has(tagName)) this.#endApart();
  }

  #endApart(): void {
    const top = this.#stack.at(-1);
    const next = top?.node.childNodes[top.next];
    if (next && isElement(next)) this.page.addSpace(' ');
  }

  #readInline(node: Element, place: Place): RegionLink | null {
    const region = this.#regions.read(node);
    return region ? this.#link(region, place.regions) : null;
  }

  #placeBlock(node: Element, parent: Frame | null): Place {
    const { tagName } = node;
    const outer = parent?.place ?? { tag: 'html', regions: null, container: ROOT, article: 0 };
    const region = this.#regions.read(node);
    return {
      tag: tagName === 'th' ? 'td' : tagName,
      regions: region ? this.#link(region, outer.regions) : outer.regions,
      container: TRANSPARENT.has(tagName)
        ? outer.container
        : { depth: outer.container.depth + 1, outer: outer.container },
      article: tagName === 'article' && outer.article === 0 ? ++this.#ids : outer.article,
    };
  }

  #link(region: RegionLink['region'], outer: RegionLink | null): RegionLink {
    for (let link = outer; link; link = link.outer) if (link.region === region) return outer!;
    return { region, id: ++this.#ids, outer };
  }

  #readHead(head: Element): void {
    for (const child of head.childNodes) if (isElement(child)) this.#readSilent(child);
  }

  #readSilent(element: Element): void {
    if (element.tagName === 'title') this.hints.addTitle(element);
    else if (element.tagName === 'meta') this.hints.addMeta(element);
    else if (element.tagName === 'link') this.hints.addLink(element);
    else if (element.tagName === 'script') this.hints.addScript(element);
  }
}

/** The visible text of a page, in the order of the markup, and what its head says about it; no more lines than are read. */
export function readHtml(html: string): Result<HtmlText, TreeProblem> {
  const tree = parseTree(emptyScripts(html));
  if (!tree.ok) return tree;
  const walker = new Walker();
  walker.walk(tree.value);
  return ok({ text: walker.page.text, rows: walker.page.rows, hints: walker.hints.collect() });
}
