/** What the highlight benchmark runs inside Chromium: shows a long article, paints it, asks it. */
import { $createMarkNode, MarkNode } from '@lexical/mark';
import { $createParagraphNode, $createTextNode, $getRoot, $isTextNode, createEditor } from 'lexical';
import Mark from 'mark.js';
import { type ArticleEditor, showArticle } from '../../renderer/editor/article-editor';
import { mapBlocks } from '../../renderer/highlight/block-map';
import { offsetAtPoint, type ShownArticle } from '../../renderer/highlight/dom-offsets';
import { claimMeant, inReadingOrder } from '../../renderer/highlight/hit-test';
import { highlightRules } from '../../renderer/highlight/paint-kinds';
import { createPainter } from '../../renderer/highlight/painter';
import { categories } from '../../shared/records/claim';

/** Milliseconds until the change made by `work` is laid out and painted. */
async function untilPainted(work: () => void): Promise<number> {
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  work();
  document.body.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}

interface Scene {
  readonly text: string;
  readonly shown: ShownArticle;
  readonly editor: ArticleEditor;
}

function makeScene(paragraphs: readonly string[]): Scene {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const text = paragraphs.join('\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { start, end: start + paragraph.length };
  });
  const editor = showArticle(
    root,
    paragraphs.map((paragraph) => ({ role: 'body', text: paragraph, label: '' })),
    'rtl',
  );
  return { text, editor, shown: { root, map: mapBlocks(blocks), texts: editor.texts } };
}

/** `count` spans of about 30 letters, spread evenly over the text. */
function spread(text: string, count: number) {
  const step = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, i) => ({
    start: i * step,
    end: i * step + Math.min(30, step - 1),
  }));
}

/** The same painting with nothing around it: ranges made by hand, one highlight. The floor to compare with. */
async function paintBare({ shown }: Scene, count: number): Promise<number> {
  const perBlock = Math.ceil(count / shown.texts.length);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules('bare'));
  document.adoptedStyleSheets = [sheet];
  const spent = await untilPainted(() => {
    const highlight = new Highlight();
    for (const text of shown.texts) {
      const step = Math.floor(text.length / perBlock);
      for (let i = 0; i < perBlock; i++) {
        const range = { startContainer: text, startOffset: i * step, endContainer: text };
        highlight.add(new StaticRange({ ...range, endOffset: i * step + Math.min(30, step - 1) }));
      }
    }
    CSS.highlights.set('qarina-bare-date', highlight);
  });
  CSS.highlights.delete('qarina-bare-date');
  document.adoptedStyleSheets = [];
  return spent;
}

async function paintOurs({ shown, text }: Scene, count: number): Promise<number> {
  const painter = createPainter('bench');
  const spans = spread(text, count);
  const byCategory = Map.groupBy(spans, (span) => categories[span.start % categories.length]!);
  const spent = await untilPainted(() => {
    for (const [category, some] of byCategory) painter.paint(shown, text, category, some);
  });
  painter.dispose();
  return spent;
}

/** `perBlock` places of about 30 letters in a paragraph, as offsets one after the other: start, end, start, end. */
function cutsOf(length: number, perBlock: number): number[] {
  const step = Math.floor(length / perBlock);
  return Array.from({ length: perBlock }, (_, i) => [i * step, i * step + Math.min(30, step - 1)]).flat();
}

/** The same claims as Lexical MarkNodes: text nodes split and wrapped, in one update, the fastest way it allows. */
async function paintMarkNodes(paragraphs: readonly string[], count: number): Promise<number> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const editor = createEditor({
    namespace: 'marks',
    editable: false,
    nodes: [MarkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  editor.update(
    () => {
      const nodes = paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)));
      $getRoot()
        .clear()
        .append(...nodes);
    },
    { discrete: true },
  );
  const perBlock = Math.ceil(count / paragraphs.length);
  const spent = await untilPainted(() => {
    editor.update(
      () => {
        for (const text of $getRoot().getAllTextNodes()) {
          const pieces = text.splitText(...cutsOf(text.getTextContentSize(), perBlock));
          // A cut at the very start splits nothing off: the first piece is the first claim.
          pieces.forEach((piece, at) => {
            if (at % 2 === 1 || !$isTextNode(piece)) return;
            const mark = $createMarkNode([String(at)]);
            piece.replace(mark);
            mark.append(piece);
          });
        }
      },
      { discrete: true },
    );
  });
  if (root.querySelectorAll('mark').length < count) throw new Error('too few MarkNodes');
  editor.setRootElement(null);
  return spent;
}

/** The same claims by mark.js, which wraps ranges of the text in elements. */
async function paintMarkJs(paragraphs: readonly string[], count: number): Promise<number> {
  showBare(paragraphs);
  const root = document.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('nothing was shown');
  const text = paragraphs.join('');
  const ranges = spread(text, count).map(({ start, end }) => ({ start, length: end - start }));
  const spent = await untilPainted(() => new Mark(root).markRanges(ranges));
  if (root.querySelectorAll('mark').length < count) throw new Error('too few marks');
  return spent;
}

function hitTest({ shown, text }: Scene, count: number): number {
  const sorted = inReadingOrder(spread(text, count).map((span, i) => ({ ...span, id: String(i) })));
  const points = Array.from({ length: 200 }, (_, i) => ({
    x: 100 + ((i * 37) % 800),
    y: 20 + ((i * 53) % 600),
  }));
  const start = performance.now();
  for (const { x, y } of points) {
    const at = offsetAtPoint(shown, x, y);
    if (at !== null) claimMeant(sorted, at, null);
  }
  return (performance.now() - start) / points.length;
}

/** The same paragraphs without an editor. */
function showBare(paragraphs: readonly string[]): void {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  root.dir = 'rtl';
  for (const paragraph of paragraphs) {
    const span = root.appendChild(document.createElement('p')).appendChild(document.createElement('span'));
    span.textContent = paragraph;
  }
}

async function measure(paragraphs: readonly string[], counts: readonly number[]) {
  const bare = await untilPainted(() => showBare(paragraphs));
  let scene: Scene | undefined;
  const show = await untilPainted(() => {
    scene = makeScene(paragraphs);
  });
  if (!scene) throw new Error('nothing was shown');
  const painted = [];
  for (const count of counts) {
    painted.push({
      count,
      bare: await paintBare(scene, count),
      ours: await paintOurs(scene, count),
      hit: hitTest(scene, count),
    });
  }
  const most = Math.max(...counts);
  const markNodes = await paintMarkNodes(paragraphs, most);
  const markJs = await paintMarkJs(paragraphs, most);
  return { show, showBare: bare, painted, peers: { count: most, markNodes, markJs } };
}

export type Measure = typeof measure;
Object.assign(window, { measure });
