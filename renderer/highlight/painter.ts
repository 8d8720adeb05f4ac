/**
 * Paints spans over a shown article with the CSS Custom Highlight API: the text's DOM is never touched, and a
 * thousand highlights cost some tens of milliseconds. One `Highlight` for each kind and pane.
 */
import type { Span } from '../../shared/records/text';
import { type ShownArticle, staticRangesOf } from './dom-offsets';
import { highlightName, highlightRules, type PaintKind, paintKinds } from './paint-kinds';
import { widenSpan } from './painted-span';

export interface Painter {
  /** Shows exactly these spans for one kind, in place of those shown before. */
  paint(shown: ShownArticle, text: string, kind: PaintKind, spans: readonly Span[]): void;
  /** Takes this pane's highlights and styles away; other panes keep theirs. */
  dispose(): void;
}

/** @param pane a name that no other pane on screen has */
export function createPainter(pane: string): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(pane));
  document.adoptedStyleSheets.push(sheet);
  return {
    paint(shown, text, kind, spans) {
      const name = highlightName(pane, kind);
      if (spans.length === 0) {
        CSS.highlights.delete(name);
        return;
      }
      const highlight = new Highlight();
      highlight.priority = paintKinds.indexOf(kind);
      for (const span of spans) {
        for (const range of staticRangesOf(shown, widenSpan(text, span))) highlight.add(range);
      }
      CSS.highlights.set(name, highlight);
    },
    dispose() {
      for (const kind of paintKinds) CSS.highlights.delete(highlightName(pane, kind));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
