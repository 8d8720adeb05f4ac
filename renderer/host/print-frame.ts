/**
 * Printing from a tab: the document is built, node by node, in an empty frame in which nothing can run. Its styles
 * become a constructed sheet, which the page's policy allows where it refuses `<style>`.
 */
import type { HostError } from '../../shared/host-api';
import { fail, ok, type Result } from '../../shared/result';
import { describeProblem } from './host-problem';
import { type PrintDocument, type PrintNode, readForPrint } from './print-document';

/** How long to wait for a print dialog that never says it was closed. Milliseconds. */
const dialogPatience = 1000;

/** The program's own fonts, as rules that hold in another document: Arabic on paper as on the screen. */
function ownFonts(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) =>
      rule.cssText.replace(/url\("([^"]+)"\)/gu, (_match, address: string) => {
        const absolute = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI);
        return `url("${absolute.href}")`;
      }),
    )
    .join('\n');
}

function build(target: Document, nodes: readonly PrintNode[]): readonly Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return target.createTextNode(node);
    const element = target.createElementNS(node.namespace, node.name);
    for (const [name, value] of node.attributes) element.setAttribute(name, value);
    if (node.style && 'style' in element) (element.style as CSSStyleDeclaration).cssText = node.style;
    element.append(...build(target, node.children));
    return element;
  });
}

function fill(view: Window & typeof globalThis, source: PrintDocument): void {
  const target = view.document;
  const root = target.documentElement;
  root.lang = source.lang;
  root.dir = source.dir;
  target.title = source.title;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${ownFonts()}\n${source.css}`);
  target.adoptedStyleSheets = [sheet];
  target.body.replaceChildren(...build(target, source.body));
}

/** Opens the dialog. Resolves once it is closed. */
function showDialog(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.addEventListener('afterprint', () => resolve(), { once: true });
    view.print();
    // Where `print()` blocks, the event has been fired by now; where it does not, the browser prints a copy.
    setTimeout(resolve, dialogPatience);
  });
}

/** Prints a self-contained HTML document through the browser's dialog. */
export async function printHtml(html: string): Promise<Result<void, HostError>> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  document.body.append(frame);
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return fail({ reason: 'unsupported' });
    fill(view, readForPrint(html));
    // A frame without size may never ask for its fonts by itself.
    await Promise.allSettled([...view.document.fonts].map((font) => font.load()));
    await showDialog(view);
    return ok(undefined);
  } catch (error) {
    return fail(describeProblem(error));
  } finally {
    frame.remove();
  }
}
