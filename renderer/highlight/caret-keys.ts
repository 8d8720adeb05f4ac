/**
 * Reading and selecting by keyboard in text that cannot be written to: which key moves the caret how, and the
 * moving itself. The browser does the walking (`Selection.modify`), so that bidi text behaves as in any editor.
 */

/** One step of the caret. Left and right are as seen; a browser knows what they mean in bidi text. */
export interface CaretStep {
  readonly extend: boolean;
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly granularity: 'character' | 'word' | 'line' | 'paragraph' | 'lineboundary' | 'documentboundary';
}

type Pressed = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** The step a key press means, or null for keys that do not move the caret. */
export function caretStep(event: Pressed): CaretStep | null {
  const extend = event.shiftKey;
  const far = event.ctrlKey || event.altKey;
  if (event.metaKey) return null;
  switch (event.code) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return {
        extend,
        direction: event.code === 'ArrowLeft' ? 'left' : 'right',
        granularity: far ? 'word' : 'character',
      };
    case 'ArrowUp':
    case 'ArrowDown':
      return {
        extend,
        direction: event.code === 'ArrowUp' ? 'backward' : 'forward',
        granularity: far ? 'paragraph' : 'line',
      };
    case 'Home':
    case 'End':
      return {
        extend,
        direction: event.code === 'Home' ? 'backward' : 'forward',
        granularity: far ? 'documentboundary' : 'lineboundary',
      };
    default:
      return null;
  }
}

/** Puts the caret at the start of a text, where it is not in `root` yet. */
export function ensureCaret(root: HTMLElement, first: Text | undefined): void {
  const selection = document.getSelection();
  if (!selection || !first) return;
  if (selection.focusNode && root.contains(selection.focusNode)) return;
  selection.collapse(first, 0);
}

/** Where a step to a block's start or to an end of the article leads; null for steps the browser walks. */
function leapTarget(
  texts: readonly Text[],
  step: CaretStep,
  from: Node,
  offset: number,
): [Text, number] | null {
  const back = step.direction === 'backward';
  const first = texts[0];
  const last = texts.at(-1);
  if (!first || !last) return null;
  if (step.granularity === 'documentboundary') return back ? [first, 0] : [last, last.length];
  if (step.granularity !== 'paragraph') return null;
  const here = texts.indexOf(from as Text);
  if (back) return [(offset > 0 ? texts[here] : texts[here - 1]) ?? first, 0];
  const next = texts[here + 1];
  return next ? [next, 0] : [last, last.length];
}

/**
 * Takes one step; a step that would leave the article is not taken.
 * @param texts the text nodes of the article's blocks, in order
 */
export function takeStep(root: HTMLElement, texts: readonly Text[], step: CaretStep): void {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const leap = leapTarget(texts, step, focusNode, focusOffset);
  if (leap) {
    if (step.extend) selection.extend(...leap);
    else selection.collapse(...leap);
    return;
  }
  selection.modify(step.extend ? 'extend' : 'move', step.direction, step.granularity);
  if (!selection.focusNode || !root.contains(selection.focusNode)) {
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  }
}

/** Where the caret stands in the viewport, or null where nothing is there to show. */
export function caretBox(root: HTMLElement): DOMRect | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node)) return null;
  const range = document.createRange();
  range.setStart(node, selection.focusOffset);
  range.collapse(true);
  return range.getClientRects()[0] ?? null;
}
