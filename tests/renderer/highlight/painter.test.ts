// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mapBlocks } from '../../../renderer/highlight/block-map';
import type { ShownArticle } from '../../../renderer/highlight/dom-offsets';
import { highlightName, type paintKinds } from '../../../renderer/highlight/paint-kinds';
import { createPainter } from '../../../renderer/highlight/painter';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}
class FakeSheet {
  rules = '';
  replaceSync(rules: string): void {
    this.rules = rules;
  }
}

const text = 'قال السلام والكلام.';
let registry: Map<string, FakeHighlight>;
let shown: ShownArticle;

let laidOut: () => void;
class FakeObserver {
  constructor(tell: () => void) {
    laidOut = tell;
  }
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FakeObserver);
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('CSS', { highlights: registry });
  Object.assign(document, { adoptedStyleSheets: [] });
  document.body.innerHTML = `<main><p>${text}</p></main>`;
  const root = document.querySelector('main')!;
  shown = {
    root,
    map: mapBlocks([{ start: 0, end: text.length }]),
    texts: [root.querySelector('p')!.firstChild as Text],
  };
});

const painted = (pane: string, kind: (typeof paintKinds)[number]): string[] =>
  [...(registry.get(highlightName(pane, kind)) ?? [])].map((range) =>
    text.slice(range.startOffset, range.endOffset),
  );

describe('painting', () => {
  it('shows exactly the spans given last, widened to whole letters', () => {
    const painter = createPainter('a');
    painter.paint(shown, text, 'date', [{ start: 0, end: 3 }]);
    painter.paint(shown, text, 'date', [{ start: 4, end: 8 }]);
    expect(painted('a', 'date')).toEqual(['السلا']);
    painter.paint(shown, text, 'date', []);
    expect(registry.has(highlightName('a', 'date'))).toBe(false);
  });

  it('paints what is near, and the rest when it comes near', () => {
    document.body.innerHTML = '<main><p>قال</p><p>السلام</p></main>';
    const root = document.querySelector('main')!;
    const paragraphs = [...root.querySelectorAll('p')];
    const tops = [0, 5000];
    paragraphs.forEach((p, i) => {
      p.getBoundingClientRect = () => ({ top: tops[i]!, bottom: tops[i]! + 20 }) as DOMRect;
    });
    const blocks = [
      { start: 0, end: 3 },
      { start: 4, end: 10 },
    ];
    const texts = paragraphs.map((p) => p.firstChild as Text);
    const two = { root, map: mapBlocks(blocks), texts };
    const painter = createPainter('a');
    painter.paint(two, 'قال\nالسلام', 'date', [{ start: 0, end: 10 }]);
    painter.paint(two, 'قال\nالسلام', 'strike', [{ start: 4, end: 6 }]);
    const shownNow = (kind: (typeof paintKinds)[number]): string[] =>
      [...(registry.get(highlightName('a', kind)) ?? [])].map(
        (range) => range.startContainer.textContent ?? '',
      );
    expect(shownNow('date')).toEqual(['قال']);
    expect(shownNow('strike')).toEqual([]);
    tops[1] = 30;
    laidOut();
    expect(shownNow('date')).toEqual(['قال', 'السلام']);
    expect(shownNow('strike')).toEqual(['السلام']);
  });

  it('what was painted over one article is gone when another is shown', () => {
    const painter = createPainter('a');
    painter.paint(shown, text, 'date', [{ start: 0, end: 3 }]);
    painter.paint({ ...shown }, text, 'strike', [{ start: 0, end: 3 }]);
    laidOut();
    expect(painted('a', 'date')).toEqual([]);
    expect(painted('a', 'strike')).toEqual(['قال']);
  });

  it('leaves the text’s DOM alone', () => {
    const before = document.body.innerHTML;
    createPainter('a').paint(shown, text, 'strike', [{ start: 0, end: text.length }]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('lays the claim in hand over the others', () => {
    const painter = createPainter('a');
    painter.paint(shown, text, 'active-date', [{ start: 0, end: 3 }]);
    painter.paint(shown, text, 'strike', [{ start: 0, end: 9 }]);
    const priorityOf = (kind: (typeof paintKinds)[number]) =>
      registry.get(highlightName('a', kind))!.priority;
    expect(priorityOf('active-date')).toBeGreaterThan(priorityOf('strike'));
  });

  it('takes away its own pane’s highlights and no other’s', () => {
    const left = createPainter('left');
    const right = createPainter('right');
    left.paint(shown, text, 'date', [{ start: 0, end: 3 }]);
    right.paint(shown, text, 'date', [{ start: 0, end: 3 }]);
    left.dispose();
    expect(painted('left', 'date')).toEqual([]);
    expect(painted('right', 'date')).toEqual(['قال']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
});
