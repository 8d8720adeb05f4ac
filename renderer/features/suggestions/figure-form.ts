/** What is typed while figures are corrected, and the figures it stands for. */

import { type Figure, type FigureBound, figureSchema } from '../../../shared/records/figure';
import { edtfSchema } from '../../../shared/records/text';

export type FigureKind = Figure['value']['kind'];

/** A figure as its fields hold it. */
export interface FigureRow {
  readonly text: string;
  readonly kind: FigureKind;
  /** The value, or the lower end of a range. */
  readonly low: string;
  readonly high: string;
  readonly edtf: string;
  readonly percent: boolean;
  readonly bound: FigureBound;
  readonly counted: string;
}

export type RowProblem = 'badNumber' | 'badDate' | 'badWords';

export const emptyRow: FigureRow = {
  text: '',
  kind: 'number',
  low: '',
  high: '',
  edtf: '',
  percent: false,
  bound: 'exact',
  counted: '',
};

export function rowOf({ text, value, bound, counted }: Figure): FigureRow {
  const row = { ...emptyRow, text, kind: value.kind, bound, counted };
  switch (value.kind) {
    case 'number':
      return { ...row, low: String(value.value), percent: value.percent };
    case 'range':
      return { ...row, low: String(value.low), high: String(value.high), percent: value.percent };
    case 'date':
      return { ...row, edtf: value.edtf };
    case 'unknown':
      return row;
  }
}

const digit = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  return String((code >= 0x6f0 ? code - 0x6f0 : code - 0x660) % 10);
};

/** A number as editors type it: digits of any set, thousands apart, a decimal point or ٫. Null for anything else. */
export function readNumber(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[٠-٩۰-۹]/gu, digit)
    .replace(/[٬,\s\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '')
    .replace(/٫/gu, '.');
  return /^[-−]?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain.replace('−', '-')) : null;
}

const readEdtf = (typed: string): string => typed.trim().replace(/[٠-٩۰-۹]/gu, digit);

/** What is wrong with a row, or null. */
export function problemOf(row: FigureRow): RowProblem | null {
  if (row.text.trim() === '') return 'badWords';
  if (row.kind === 'date') return edtfSchema.safeParse(readEdtf(row.edtf)).success ? null : 'badDate';
  if (row.kind === 'unknown') return null;
  const needed = row.kind === 'range' ? [row.low, row.high] : [row.low];
  return needed.some((typed) => readNumber(typed) === null) ? 'badNumber' : null;
}

function valueIn(row: FigureRow): Figure['value'] {
  const { kind, percent } = row;
  if (kind === 'date') return { kind, edtf: readEdtf(row.edtf) };
  if (kind === 'unknown') return { kind };
  const low = readNumber(row.low) ?? 0;
  if (kind === 'number') return { kind, value: low, percent };
  const high = readNumber(row.high) ?? 0;
  return { kind, low: Math.min(low, high), high: Math.max(low, high), percent };
}

/** The figures of rows without a problem; null while any has one. */
export function figuresOfRows(rows: readonly FigureRow[]): Figure[] | null {
  if (rows.some((row) => problemOf(row) !== null)) return null;
  const figures = rows.map((row) => ({
    text: row.text.trim().slice(0, 400),
    value: valueIn(row),
    bound: row.bound,
    counted: row.counted.trim().slice(0, 200),
  }));
  return figures.every((figure) => figureSchema.safeParse(figure).success) ? figures : null;
}
