/**
 * Markup → tree, by the HTML standard's own algorithm (parse5), with limits. Nothing runs and nothing loads: the
 * result is plain data. Depth and size are counted while the tree grows, because the cost of some hostile pages
 * lies in growing it.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { fail, ok, type Result } from '../result';
import { MAX_DEPTH, MAX_NODES } from './limits';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
export type TreeProblem = 'too-deep' | 'too-slow';

class LimitReached extends Error {
  constructor(readonly problem: TreeProblem) {
    super(problem);
  }
}

/** Counts what the parser opens and makes; a fresh one for each page. */
function makeAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      if (++nodes > MAX_NODES) throw new LimitReached('too-slow');
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new LimitReached('too-deep');
    },
    onItemPop() {
      depth--;
    },
  };
}

/** Parses a page; refuses nesting and sizes that no saved page has and that would stall the machine. */
export function parseTree(html: string): Result<Document, TreeProblem> {
  try {
    return ok(parse(html, { treeAdapter: makeAdapter() }));
  } catch (error) {
    if (error instanceof LimitReached) return fail(error.problem);
    throw error;
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** An attribute's value, or null. @param name in lower case */
export function attribute(element: Element, name: string): string | null {
  for (const { name: found, value } of element.attrs) if (found === name) return value;
  return null;
}

/** The text directly inside an element (as of `title`, `script`). */
export function ownText(element: Element): string {
  let text = '';
  for (const child of element.childNodes)
    if (child.nodeName === '#text' && 'value' in child) text += child.value;
  return text;
}
