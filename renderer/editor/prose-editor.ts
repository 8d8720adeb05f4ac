/**
 * The small editor for reasons and notes: bold, lists, mentions by @, everything else plain. Each paragraph takes
 * its direction from its own words. What is pasted comes in as plain words; undo works inside it.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createListItemNode,
  $createListNode,
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListItemNode,
  ListNode,
  REMOVE_LIST_COMMAND,
  registerList,
} from '@lexical/list';
import { QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createTextNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  FORMAT_TEXT_COMMAND,
  HISTORY_MERGE_TAG,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  type RangeSelection,
  TextNode,
} from 'lexical';
import type { MentionTarget } from '../../shared/sheet/prose';
import { $createMentionNode, $isMentionNode, MentionNode } from './mention-node';
import { findQuery } from './mention-query';
import { $fillProse, $readProse } from './prose-nodes';

/** How a thing is marked where the caret stands. */
export interface ProseMarks {
  readonly bold: boolean;
  readonly list: 'bullet' | 'number' | null;
}

/** What was typed after an @, and where on the screen. */
export interface Asked {
  readonly query: string;
  /** The same for one @ as long as it is being written behind. */
  readonly place: string;
  readonly box: DOMRect | null;
}

export interface ProseEvents {
  readonly onChange: (markdown: string) => void;
  readonly onMarks: (marks: ProseMarks) => void;
  /** What is looked for by @, null where nothing is. */
  readonly onAsked: (asked: Asked | null) => void;
  /** A key pressed while the list of an @ is open. @returns whether it was meant for the list */
  readonly onListKey: (event: KeyboardEvent) => boolean;
  /** What was pasted would make the text longer than can be kept. */
  readonly onTooLong: () => void;
}

export interface ProseEditor {
  /** Shows other words; their history begins anew. */
  readonly show: (markdown: string) => void;
  readonly toggleBold: () => void;
  readonly toggleList: (kind: 'bullet' | 'number') => void;
  /** Writes an @, which opens the list. */
  readonly ask: () => void;
  /** Puts a mention in the place of the @ and what was typed after it. */
  readonly mention: (target: MentionTarget, label: string) => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

const listCommands = {
  bullet: INSERT_UNORDERED_LIST_COMMAND,
  number: INSERT_ORDERED_LIST_COMMAND,
} as const;

function $listAt(selection: RangeSelection): ListNode | null {
  const found = selection.anchor.getNode().getParents().find($isListNode);
  return found ?? null;
}

function $marksHere(): ProseMarks {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { bold: false, list: null };
  const list = $listAt(selection);
  return {
    bold: selection.hasFormat('bold'),
    list: list ? (list.getListType() === 'number' ? 'number' : 'bullet') : null,
  };
}

interface AskedHere {
  readonly node: TextNode;
  readonly start: number;
  readonly end: number;
  readonly query: string;
}

/** The @ before the caret, if something is being looked for. */
function $askedHere(): AskedHere | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || $isMentionNode(node)) return null;
  const end = selection.anchor.offset;
  const found = findQuery(node.getTextContent().slice(0, end));
  return found && { node, end, ...found };
}

function boxOfCaret(): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return typeof range.getBoundingClientRect === 'function' ? range.getBoundingClientRect() : null;
}

/** "- " or "1. " at the beginning of a paragraph begins a list. */
function $beginList(node: TextNode): void {
  const paragraph = node.getParent();
  if (!$isParagraphNode(paragraph) || node.getPreviousSibling() !== null || $isMentionNode(node)) return;
  const match = /^(?:[-*•]|([1١۱])[.)])\s/u.exec(node.getTextContent());
  const selection = $getSelection();
  if (!match || !$isRangeSelection(selection) || selection.anchor.key !== node.getKey()) return;
  if (selection.anchor.offset !== match[0].length) return;
  const item = $createListItemNode().append(...paragraph.getChildren());
  paragraph.replace($createListNode(match[1] ? 'number' : 'bullet').append(item));
  node.spliceText(0, match[0].length, '');
  node.select(0, 0);
}

/** Inserts plain words line by line: one long text would be measured letter by letter. */
function $insertPlain(text: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const [at, line] of text.split(/\r\n?|[\n\u2028\u2029]/u).entries()) {
    const here = at === 0 ? selection : $getSelection();
    if (!$isRangeSelection(here)) return;
    if (at > 0) here.insertParagraph();
    const now = $getSelection();
    if (line !== '' && $isRangeSelection(now)) now.insertText(line);
  }
}

function registerPaste(editor: LexicalEditor, mostLetters: number, onTooLong: () => void): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null;
      const text = data?.getData('text/plain') ?? '';
      event.preventDefault();
      // A picture alone is for whoever stands around the editor, and may take it as evidence.
      if (text === '') return true;
      event.stopPropagation();
      if ($readProse().length + text.length > mostLetters) onTooLong();
      else $insertPlain(text);
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}

/** Keys that mean something of their own here; letters go by the key's place, as on any layout. */
function registerKeys(editor: LexicalEditor, events: ProseEvents, toggle: ProseEditor['toggleList']) {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (events.onListKey(event)) {
          event.preventDefault();
          event.stopPropagation();
          return true;
        }
        const list = event.code === 'Digit8' ? 'bullet' : event.code === 'Digit7' ? 'number' : null;
        if (!list || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return false;
        event.preventDefault();
        toggle(list);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Ctrl+Enter is for the form around the editor.
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => event !== null && (event.ctrlKey || event.metaKey),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** Tells what changed, and only that. */
function registerReports(editor: LexicalEditor, events: ProseEvents): () => void {
  let marks = '';
  let asked = 'null';
  return editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    editorState.read(() => {
      const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (changed && !tags.has(SHOWN)) events.onChange($readProse());
      const now = $marksHere();
      const printed = JSON.stringify(now);
      if (printed !== marks) events.onMarks(now);
      marks = printed;
      const here = $askedHere();
      const place = here ? `${here.node.getKey()} ${here.start}` : null;
      const wanted = JSON.stringify(here ? [place, here.query] : null);
      if (wanted !== asked)
        events.onAsked(here && place ? { query: here.query, place, box: boxOfCaret() } : null);
      asked = wanted;
    });
  });
}

/** Marks the update that shows words from outside: it is no change by the editor's hand. */
const SHOWN = 'prose-shown';

/**
 * Puts an editor into `root`, an empty element with `contenteditable`.
 * @param mostLetters the longest Markdown that can be kept, in UTF-16 code units
 */
export function createProseEditor(
  root: HTMLElement,
  markdown: string,
  mostLetters: number,
  events: ProseEvents,
): ProseEditor {
  const editor = createEditor({
    namespace: 'prose',
    nodes: [ListNode, ListItemNode, QuoteNode, MentionNode],
    theme: { text: { bold: 'prose-bold', italic: 'prose-slanted' } },
    onError: (error) => {
      throw error;
    },
  });
  const show = (words: string): void => {
    editor.update(
      () => {
        $fillProse(words);
        $setSelection(null);
      },
      { discrete: true, tag: [SHOWN, HISTORY_MERGE_TAG] },
    );
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };
  const toggleList = (kind: 'bullet' | 'number'): void => {
    const here = editor.getEditorState().read($marksHere).list;
    editor.dispatchCommand(here === kind ? REMOVE_LIST_COMMAND : listCommands[kind], undefined);
  };
  const dispose = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    registerKeys(editor, events, toggleList),
    registerPaste(editor, mostLetters, events.onTooLong),
    editor.registerNodeTransform(TextNode, $beginList),
  );
  editor.setRootElement(root);
  show(markdown);
  const silence = registerReports(editor, events);
  return {
    show,
    toggleBold: () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
    toggleList,
    ask: () => {
      editor.focus();
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        const node = selection.anchor.getNode();
        const before = $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : '';
        selection.insertText(/\S$/u.test(before) ? ' @' : '@');
      });
    },
    mention: (target, label) =>
      editor.update(() => {
        const here = $askedHere();
        if (!here) return;
        const chip = $createMentionNode(target, label);
        const [, replaced = here.node] = here.start > 0 ? here.node.splitText(here.start, here.end) : [];
        const words = here.start > 0 ? replaced : (here.node.splitText(here.end)[0] ?? here.node);
        words.replace(chip);
        const next = chip.getNextSibling();
        if ($isTextNode(next) && /^\s/u.test(next.getTextContent())) next.select(1, 1);
        else {
          const blank = $createTextNode(' ');
          chip.insertAfter(blank);
          blank.select(1, 1);
        }
      }),
    focus: () => editor.focus(),
    dispose: () => {
      silence();
      dispose();
      editor.setRootElement(null);
    },
  };
}
