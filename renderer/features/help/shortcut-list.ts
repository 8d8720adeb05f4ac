/**
 * Every shortcut there is, as data for the list that `?` opens. A test compares it with the keys that the code
 * listens to, so that the list neither lies nor lags behind.
 */
import type { Catalogue } from '../../i18n/i18n';

export type ShortcutGroup = keyof Catalogue['help']['shortcuts']['groups'];
export type ShortcutName = keyof Catalogue['help']['shortcuts']['lines'];

/**
 * Keys pressed together, by `KeyboardEvent.code`; `Mod` is Ctrl, or ⌘ on a Mac. `Arrows`, `Sideways`, `Digits`, `RatingDigits`
 * and `Click` stand for several keys or for the mouse.
 */
export type Combination = readonly string[];

export interface ShortcutLine {
  readonly name: ShortcutName;
  /** Any of them does it. */
  readonly keys: readonly Combination[];
}

const line = (name: ShortcutName, ...keys: readonly Combination[]): ShortcutLine => ({ name, keys });

const reading: readonly ShortcutLine[] = [
  line('letter', ['Arrows']),
  line('word', ['Ctrl', 'Arrows'], ['Alt', 'Arrows']),
  line('edge', ['Home'], ['End']),
  line('select', ['Shift', 'Arrows'], ['Shift', 'Home'], ['Shift', 'End']),
  line('selectAll', ['Mod', 'KeyA']),
  line('tag', ['KeyT']),
  line('asEvidence', ['KeyV']),
  line('openHere', ['Enter']),
  line('clear', ['Escape']),
  line('find', ['Mod', 'KeyF']),
  line('findNext', ['Enter'], ['Shift', 'Enter']),
  line('jumpClaim', ['KeyJ'], ['KeyK']),
  line('jumpBlock', ['KeyB'], ['Shift', 'KeyB']),
  line('jumpFigure', ['KeyF'], ['Shift', 'KeyF']),
  line('jumpCaption', ['KeyC'], ['Shift', 'KeyC']),
  line('splitHere', ['KeyS']),
  line('adjustStart', ['Ctrl', 'Alt', 'Sideways']),
  line('adjustEnd', ['Shift', 'Alt', 'Sideways']),
  line('keepEnds', ['Enter'], ['Escape']),
  line('numbers', ['ArrowUp'], ['ArrowDown']),
  line('walkSuggestions', ['KeyN'], ['Shift', 'KeyN']),
  line('acceptSuggestion', ['KeyA']),
  line('editSuggestion', ['KeyE']),
  line('dismissSuggestion', ['KeyX']),
  line('dismissAlike', ['Shift', 'KeyX']),
];

const intake: readonly ShortcutLine[] = [
  line('lines', ['ArrowUp'], ['ArrowDown'], ['PageUp'], ['PageDown'], ['Home'], ['End']),
  line('linesSelect', ['Shift', 'Arrows']),
  line('linesAll', ['Mod', 'KeyA']),
  line('setAside', ['KeyX'], ['Delete'], ['Backspace']),
  line('body', ['KeyP']),
  line('title', ['KeyT']),
  line('subtitle', ['KeyS']),
  line('subhead', ['KeyH']),
  line('caption', ['KeyC']),
  line('outlet', ['KeyO']),
  line('byline', ['KeyB']),
  line('dateline', ['KeyL']),
  line('published', ['KeyD']),
  line('split', ['KeyN']),
  line('join', ['KeyJ']),
  line('localUndo', ['Mod', 'KeyZ'], ['Mod', 'Shift', 'KeyZ'], ['Mod', 'KeyY']),
];

/** The groups in the order of an editor's day; those of the native menu only where there is one. */
export const shortcutGroups: Readonly<Record<ShortcutGroup, readonly ShortcutLine[]>> = {
  everywhere: [
    line('search', ['Mod', 'KeyK']),
    line('help', ['Shift', 'Slash'], ['F1']),
    line('undo', ['Mod', 'KeyZ']),
    line('redo', ['Mod', 'Shift', 'KeyZ'], ['Mod', 'KeyY']),
    line('save', ['Mod', 'KeyS']),
    line('import', ['Mod', 'Shift', 'KeyI']),
    line('paste', ['Mod', 'KeyV']),
    line('escape', ['Escape']),
  ],
  window: [
    line('newDossier', ['Mod', 'KeyN']),
    line('open', ['Mod', 'KeyO']),
    line('saveAs', ['Mod', 'Shift', 'KeyS']),
    line('print', ['Mod', 'KeyP']),
    line('home', ['Mod', 'Shift', 'KeyH']),
  ],
  reading,
  claims: [
    line('cards', ['ArrowUp'], ['ArrowDown']),
    line('claimPage', ['KeyP']),
    line('workflow', ['KeyW'], ['Shift', 'KeyW']),
    line('pageSteps', ['KeyJ'], ['KeyK']),
    line('pageBack', ['Escape']),
    line('category', ['Digits'], ['Minus']),
    line('saveClaim', ['Mod', 'Enter']),
    line('leaveForm', ['Escape']),
  ],
  judging: [
    line('judge', ['KeyR']),
    line('rating', ['RatingDigits']),
    line('giveVerdict', ['Mod', 'Enter']),
    line('leaveLabel', ['Escape']),
  ],
  lists: [
    line('beside', ['Mod', 'Enter'], ['Mod', 'Click']),
    line('results', ['ArrowUp'], ['ArrowDown'], ['Enter']),
    line('listMove', ['ArrowUp'], ['ArrowDown'], ['Home'], ['End']),
  ],
  intake,
};

/** Letters of the Arabic (101) layout on the keys of the Latin one. */
const arabicLetters: Readonly<Record<string, string>> = {
  A: 'ش',
  B: 'لا',
  C: 'ؤ',
  D: 'ي',
  E: 'ث',
  F: 'ب',
  H: 'ا',
  I: 'ه',
  J: 'ت',
  K: 'ن',
  L: 'م',
  N: 'ى',
  O: 'خ',
  P: 'ح',
  R: 'ق',
  S: 'س',
  T: 'ف',
  V: 'ر',
  W: 'ص',
  X: 'ء',
  Y: 'غ',
  Z: 'ئ',
};

const caps: Readonly<Record<string, string>> = {
  Arrows: '← ↑ → ↓',
  Sideways: '← →',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Digits: '1 … 9, 0',
  RatingDigits: '1 … 9',
  Minus: '−',
  Slash: '/',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
};

export interface KeyCap {
  readonly text: string;
  /** The letter an Arabic keyboard bears on the same key, where it bears another. */
  readonly arabic: string | null;
}

/** What is printed on a key. @param click the word for a click of the mouse */
export function keyCap(key: string, mac: boolean, click: string): KeyCap {
  const letter = /^Key([A-Z])$/u.exec(key)?.[1];
  if (letter) return { text: letter, arabic: arabicLetters[letter] ?? null };
  if (key === 'Mod') return { text: mac ? '⌘' : 'Ctrl', arabic: null };
  if (key === 'Click') return { text: click, arabic: null };
  return { text: caps[key] ?? key, arabic: null };
}
