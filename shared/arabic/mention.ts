/** A figure or date of a text, and the form it has while the rules still work on it. */
import type { Bound } from './bounds';
import type { DateRead } from './date-parts';
import type { FigureRole } from './figure-scope';
import type { Span } from './fold';
import type { ScopeWord } from './quantities';

export type MentionType =
  | 'cardinal'
  | 'ordinal'
  | 'identifier'
  | 'date'
  | 'range'
  | 'approximate'
  | 'multiplier';

export interface Mention extends Span {
  readonly type: MentionType;
  /** A number; lowest and highest of a range; EDTF of a date; null for the vague (`عدة`) and for Hijri dates. */
  readonly value: number | readonly [number, number] | string | null;
  readonly bound: Bound | 'multiple-of';
  /** `أكثر من` and not `على الأقل`. */
  readonly strict: boolean;
  readonly percent: boolean;
  /** How the number is written. */
  readonly form: 'digits' | 'words' | 'dual' | 'vague';
  /** The noun that is counted, or null. */
  readonly counted: Span | null;
  readonly scope: readonly ScopeWord[];
  /** A whole, some among those just counted, or a further part; null where nothing says so. */
  readonly role: FigureRole | null;
  /** The words that say for which time it holds (`خلال الأيام العشرة الأخيرة`), or null. */
  readonly window: Span | null;
  /** For dates said in relation to the day of writing: the EDTF of the words alone. */
  readonly literal: string | null;
}

/** A mention under work: places are still indexes of words. */
export interface Draft {
  readonly type: MentionType;
  readonly start: number;
  readonly next: number;
  readonly value: Mention['value'];
  readonly form: Mention['form'];
  readonly percent: boolean;
  readonly bound: Mention['bound'];
  readonly strict: boolean;
  /** Index of the counted noun's word, or null. */
  readonly counted: number | null;
  readonly scope: readonly ScopeWord[];
  readonly date: DateRead | null;
}

export const draft = (
  fields: Pick<Draft, 'type' | 'start' | 'next' | 'value' | 'form'> & Partial<Draft>,
): Draft => ({
  percent: false,
  bound: 'exact',
  strict: false,
  counted: null,
  scope: [],
  date: null,
  ...fields,
});
