/**
 * Paints spans over a shown article with the CSS Custom Highlight API: the text's DOM is never touched. One
 * `Highlight` for each kind and pane, holding the ranges of the blocks that are in sight or near it.
 */
import type { Span } from '../../shared/records/text';
import { piecesOf } from './block-map';
import { type ShownArticle, staticRangesOf } from './dom-offsets';
import { type InSight, watchBlocks } from './in-sight';
import { highlightName, highlightRules, type PaintKind, paintKinds } from './paint-kinds';
import { widenSpan } from './painted-span';

export interface Painter {
  /** Shows exactly these spans for one kind, in place of those shown before. */
  paint(shown: ShownArticle, text: string, kind: PaintKind, spans: readonly Span[]): void;
  /** Takes this pane's highlights and styles away; other panes keep theirs. */
  dispose(): void;
}

/** The spans of one kind by the number of each block they touch. */
interface Painted {
  readonly shown: ShownArticle;
  readonly text: string;
  readonly byBlock: ReadonlyMap<number, readonly Span[]>;
}

function sortIntoBlocks(shown: ShownArticle, spans: readonly Span[]): Map<number, Span[]> {
  const byBlock = new Map<number, Span[]>();
  for (const span of spans) {
    for (const { block } of piecesOf(shown.map, span)) {
      const known = byBlock.get(block);
      if (known) known.push(span);
      else byBlock.set(block, [span]);
    }
  }
  return byBlock;
}

/** The ranges to paint in one block: what of each span, widened to whole letters, lies in it. */
function* rangesInBlock({ shown, text, byBlock }: Painted, block: number): Generator<StaticRange> {
  for (const span of byBlock.get(block) ?? []) {
    for (const range of staticRangesOf(shown, widenSpan(text, span))) {
      if (range.startContainer === shown.texts[block]) yield range;
    }
  }
}

/** @param pane a name that no other pane on screen has */
export function createPainter(pane: string): Painter {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(pane));
  document.adoptedStyleSheets.push(sheet);
  const painted = new Map<PaintKind, Painted>();
  let watched: { readonly shown: ShownArticle; readonly sight: InSight } | null = null;

  const show = (kind: PaintKind, blocks: ReadonlySet<number>): void => {
    const name = highlightName(pane, kind);
    const known = painted.get(kind);
    const highlight = new Highlight();
    highlight.priority = paintKinds.indexOf(kind);
    if (known) {
      for (const block of blocks) for (const range of rangesInBlock(known, block)) highlight.add(range);
    }
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  };
  const sightOf = (shown: ShownArticle): InSight => {
    if (watched?.shown === shown) return watched.sight;
    watched?.sight.stop();
    // What was painted over another article stands in nodes that are gone.
    for (const kind of painted.keys()) CSS.highlights.delete(highlightName(pane, kind));
    painted.clear();
    const sight = watchBlocks(shown, () => {
      for (const kind of painted.keys()) show(kind, sight.blocks());
    });
    watched = { shown, sight };
    return sight;
  };

  return {
    paint(shown, text, kind, spans) {
      const blocks = sightOf(shown).blocks();
      if (spans.length === 0) painted.delete(kind);
      else painted.set(kind, { shown, text, byBlock: sortIntoBlocks(shown, spans) });
      show(kind, blocks);
    },
    dispose() {
      watched?.sight.stop();
      watched = null;
      painted.clear();
      for (const kind of paintKinds) CSS.highlights.delete(highlightName(pane, kind));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
