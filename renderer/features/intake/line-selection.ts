/** Which lines are chosen, by pointer and keyboard, as in any list box: one in hand, a run, or several apart. */

export interface Selection {
  /** The row in hand: where the keyboard stands. */
  readonly active: number;
  /** Where a run of rows began. */
  readonly anchor: number;
  /** Chosen rows, in order. */
  readonly chosen: readonly number[];
}

export const nowhere: Selection = { active: 0, anchor: 0, chosen: [] };

const run = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => Math.min(from, to) + at);

/** Chooses one row alone. */
export const choose = (row: number): Selection => ({ active: row, anchor: row, chosen: [row] });

/** Chooses the run from where the last one began to a row. */
export const extend = (selection: Selection, row: number): Selection => ({
  active: row,
  anchor: selection.anchor,
  chosen: run(selection.anchor, row),
});

/** Adds a row to those chosen, or takes it out. */
export function toggle(selection: Selection, row: number): Selection {
  const chosen = selection.chosen.includes(row)
    ? selection.chosen.filter((other) => other !== row)
    : [...selection.chosen, row].sort((a, b) => a - b);
  return { active: row, anchor: row, chosen };
}

/** Keeps a selection within a list that has become shorter. */
export function within(selection: Selection, rows: number): Selection {
  if (selection.active < rows && selection.anchor < rows && (selection.chosen.at(-1) ?? 0) < rows)
    return selection;
  const last = Math.max(0, rows - 1);
  return {
    active: Math.min(selection.active, last),
    anchor: Math.min(selection.anchor, last),
    chosen: selection.chosen.filter((row) => row < rows),
  };
}

interface Pressed {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Rows a page key goes by. */
const PAGE = 12;

/**
 * The selection after a key press.
 * @returns null where the key is not one of the list's own
 */
export function press(selection: Selection, key: Pressed, rows: number): Selection | null {
  if (rows === 0) return null;
  const mod = key.ctrlKey || key.metaKey;
  if (mod && key.code === 'KeyA') return { active: selection.active, anchor: 0, chosen: run(0, rows - 1) };
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: selection.active + (selection.chosen.length === 0 ? 0 : 1),
    ArrowUp: selection.active - (selection.chosen.length === 0 ? 0 : 1),
    PageDown: selection.active + PAGE,
    PageUp: selection.active - PAGE,
    Home: 0,
    End: rows - 1,
  };
  const target = targets[key.code];
  if (target === undefined || mod) return null;
  const row = Math.max(0, Math.min(rows - 1, target));
  return key.shiftKey ? extend(selection, row) : choose(row);
}
