/** What is compared: articles as the rules see them, whether their claims are an editor's or only suggested. */
import type { Span } from '../arabic/fold';
import type { Role } from '../records/article';

/** A claim an editor made. It takes the place of what the rules would propose at the same passage. */
export interface ComparedClaim extends Span {
  readonly id: string;
  /** As the editor corrected it; empty where the outlet itself narrates. */
  readonly speaker: string;
  readonly via: readonly string[];
  /** Retracted claims are left out, and so is what the rules would propose at their passage. */
  readonly retracted: boolean;
}

/** One article. Offsets count UTF-16 code units in `text`. */
export interface ComparedArticle {
  /** The record's id, or any other name that is its own. */
  readonly id: string;
  /** The captured text the article lies in; several articles may share one. */
  readonly text: string;
  /** Null where the page has none, or an editor typed one that the page does not show. */
  readonly title: Span | null;
  readonly subtitle: Span | null;
  readonly blocks: readonly (Span & { readonly role: Role })[];
  /** Name of the outlet, empty where unknown. */
  readonly outlet: string;
  /** The day it was published, EDTF, or null. */
  readonly published: string | null;
  readonly claims: readonly ComparedClaim[];
}

/** Names an editor has decided about. Taking a decision back is leaving it out of the next call. */
export interface NameDecisions {
  /** Spellings of one and the same: never asked about again, and read as one name everywhere. */
  readonly same: readonly (readonly string[])[];
  /** Not the same: never asked about again, and kept apart. */
  readonly different: readonly (readonly string[])[];
}

export const noDecisions: NameDecisions = { same: [], different: [] };
