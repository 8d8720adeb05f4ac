/**
 * What the rules see between texts. A tension is a question to the editor, never a finding: it says what pulls
 * against what, why the rules think so, and carries an identity that outlives re-reading the texts, so that a
 * dismissal stays dismissed.
 */
import type { Span } from '../arabic/fold';

export const tensionKinds = [
  'number',
  'sum',
  'description',
  'identity',
  'date',
  'attribution',
  'series',
  'name',
] as const;
/** The kinds of issue and command line alike; `series` is one figure over time, which is no contradiction. */
export type TensionKind = (typeof tensionKinds)[number];

/** High: a reader is misled unless told. Medium: must be shown. Low: wording, framing or precision. */
export type Severity = 'high' | 'medium' | 'low';

/**
 * A sentence that can be said in either language: a key of `say.ts` and what fills its places. Values are words of
 * the articles or numbers already written as digits; every one is to be isolated (`<bdi>`) where it is shown.
 */
export interface Said {
  readonly key: string;
  readonly data: Readonly<Record<string, string>>;
}

/** One passage a tension rests on. */
export interface TensionClaim extends Span {
  /** `ComparedArticle.id`. */
  readonly article: string;
  readonly quote: string;
  /** The editor's claim that stands here, where one does; else a suggestion or a line of the article's head. */
  readonly claim: string | null;
  /** Where in its article it stands. */
  readonly role: StatementRole;
  /** Who says it as the text names them; empty where the outlet narrates. */
  readonly speaker: string;
  /** From the speaker outwards. */
  readonly via: readonly string[];
  readonly outlet: string;
  /** The words the rules compared, inside the quote: a figure, a description, a date, a name. */
  readonly marks: readonly Span[];
}

export type StatementRole = 'title' | 'subtitle' | 'subhead' | 'caption' | 'body';

/** One of the readings that cannot all hold: a position of the dispute it may become. */
export interface TensionPosition {
  /** The words that set it apart (`44`, `خيمة`), taken from the text. */
  readonly label: string;
  /** Indexes into the tension's claims: at most 24, so that a thousand copies flood nobody. */
  readonly claims: readonly number[];
  /** How many passages say it, those beyond the 24 too. */
  readonly carriers: number;
  /** How many independent origins stand behind it: outlets that repeat one speaker are one. */
  readonly origins: number;
}

export interface Tension {
  /**
   * Its identity: the same for the same question, whatever the order of articles, their ids, or where in them the
   * passages stand. Made of the kind, what is compared and the folded words of the claims.
   */
  readonly key: string;
  readonly kind: TensionKind;
  readonly severity: Severity;
  /** Tensions with one group are of one matter (the same event or slot) and are best shown together. */
  readonly group: string;
  readonly question: Said;
  /** Why the rules ask, each a full sentence. */
  readonly reasons: readonly Said[];
  /** At least one; two or more wherever readings exclude each other. Every claim is behind one of them. */
  readonly positions: readonly TensionPosition[];
  /** In the order of articles and text. Repetitions of one origin are here too: see `positions`. */
  readonly claims: readonly TensionClaim[];
  /** Independent origins behind all of it. */
  readonly origins: number;
}

/** A sum the rules worked out and found right: shown as holding, never asked about. */
export interface HoldingSum {
  readonly key: string;
  readonly said: Said;
  readonly claims: readonly TensionClaim[];
}

/** What is handed to a screen: ranked, and never a flood. */
export interface TensionResult {
  /** Most serious first, then widest support, then key: the same order on every machine. */
  readonly tensions: readonly Tension[];
  /** How many there were before the cap. */
  readonly total: number;
  readonly holding: readonly HoldingSum[];
  /** Pairs of statements that were looked at, and how many there would be without the index. */
  readonly examined: { readonly pairs: number; readonly all: number };
}
