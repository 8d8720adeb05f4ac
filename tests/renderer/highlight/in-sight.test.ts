// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapBlocks } from '../../../renderer/highlight/block-map';
import type { ShownArticle } from '../../../renderer/highlight/dom-offsets';
import { watchBlocks } from '../../../renderer/highlight/in-sight';

const LINE = 100;
const COUNT = 60;
let laidOut: () => void;
let scrolled = 0;
let lineHeight = LINE;

class FakeObserver {
  constructor(tell: () => void) {
    laidOut = tell;
  }
  observe(): void {}
  disconnect(): void {
    laidOut = () => {};
  }
}

/** Blocks of one height, one below the other, in a pane that scrolls. jsdom lays nothing out, so boxes are given. */
function showBlocks(): { shown: ShownArticle; pane: HTMLElement } {
  document.body.innerHTML = `<div><main>${'<p>نص</p>'.repeat(COUNT)}</main></div><aside></aside>`;
  const root = document.querySelector('main')!;
  const paragraphs = [...root.querySelectorAll('p')];
  const box = (top: number, height: number): DOMRect => new DOMRect(0, top, 100, height);
  root.getBoundingClientRect = () => box(-scrolled, COUNT * lineHeight);
  paragraphs.forEach((p, i) => {
    p.getBoundingClientRect = () => box(i * lineHeight - scrolled, lineHeight);
  });
  const texts = paragraphs.map((p) => p.firstChild as Text);
  const map = mapBlocks(texts.map((_, i) => ({ start: i * 3, end: i * 3 + 2 })));
  return { shown: { root, map, texts }, pane: document.querySelector('div')! };
}

const scrollTo = (pane: HTMLElement, top: number): void => {
  scrolled = top;
  pane.dispatchEvent(new Event('scroll'));
};

beforeEach(() => {
  scrolled = 0;
  lineHeight = LINE;
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
      get top(): number {
        return this.y;
      }
      get bottom(): number {
        return this.y + this.height;
      }
    },
  );
  window.innerHeight = 800;
});
afterEach(() => vi.unstubAllGlobals());

describe('blocks in sight', () => {
  it('are those within a window’s height of what is seen', () => {
    const { shown } = showBlocks();
    const sight = watchBlocks(shown, () => {});
    expect([...sight.blocks()]).toEqual(Array.from({ length: 17 }, (_, i) => i));
    sight.stop();
  });

  it('follow the scrolling before it comes to the end of what was near, and stay as they are for a short way', () => {
    const { shown, pane } = showBlocks();
    const onChange = vi.fn();
    const sight = watchBlocks(shown, onChange);
    scrollTo(pane, 300);
    expect(onChange).not.toHaveBeenCalled();
    for (let top = 300; top <= 3000; top += 90) {
      scrollTo(pane, top);
      const seen = [Math.floor(top / LINE), Math.floor((top + 799) / LINE)];
      for (const block of seen) expect(sight.blocks()).toContain(block);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(3);
    expect(onChange.mock.calls.length).toBeLessThan(10);
    scrollTo(pane, 5200);
    expect(sight.blocks()).toContain(COUNT - 1);
    expect(sight.blocks()).not.toContain(0);
    sight.stop();
  });

  it('are looked for again when the text is laid out anew or the window changes', () => {
    const { shown } = showBlocks();
    const onChange = vi.fn();
    const sight = watchBlocks(shown, onChange);
    lineHeight = 50;
    laidOut();
    expect(sight.blocks().size).toBe(33);
    window.innerHeight = 400;
    window.dispatchEvent(new Event('resize'));
    expect(sight.blocks().size).toBe(17);
    expect(onChange).toHaveBeenCalledTimes(2);
    sight.stop();
  });

  it('what scrolls elsewhere is no reason to look, nor anything once it was stopped', () => {
    const { shown, pane } = showBlocks();
    const onChange = vi.fn();
    const sight = watchBlocks(shown, onChange);
    scrolled = 4000;
    document.querySelector('aside')!.dispatchEvent(new Event('scroll'));
    expect(onChange).not.toHaveBeenCalled();
    sight.stop();
    scrollTo(pane, 4000);
    window.dispatchEvent(new Event('resize'));
    laidOut();
    expect(onChange).not.toHaveBeenCalled();
  });
});
