/** A property a text gives to what it is about; of those of one class a thing has one only. */
import type { Span } from '../../arabic/fold';
import type { Statement } from '../statements';
import type { Severity } from '../tension';
import { exclude } from './feature-books';

export interface Feature {
  /** What it is a property of; features of one class exclude each other or say the same. */
  readonly of: string;
  readonly question: string;
  readonly severity: Severity;
  readonly value: string;
  /** What tells two of one value apart: stems of a name; empty where it has none. */
  readonly names: readonly string[];
  readonly statement: Statement;
  readonly mark: Span;
  readonly label: string;
  readonly lead: boolean;
  /** Values of its class that do not exclude each other, in pairs. */
  readonly alike: ReadonlySet<string>;
}

/** A feature by its words in a sentence. */
export type Made = Omit<Feature, 'statement' | 'mark' | 'label' | 'lead'> & {
  readonly at: number;
  readonly next: number;
};

/** Whether two features of one class cannot both be so. */
export function areApart(a: Feature, b: Feature): boolean {
  if (a.of !== b.of) return false;
  if (a.value === b.value)
    return a.names.length > 0 && b.names.length > 0 && !a.names.some((one) => b.names.includes(one));
  return exclude(a.alike, a.value, b.value);
}
