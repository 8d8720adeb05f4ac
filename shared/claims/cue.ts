/** A cue of attribution: what it is, where its content begins, who stands as its subject. */
import type { Name } from './names';
import type { ReportingForm } from './verbs';

export type CueKind = 'verb' | 'participle' | 'according' | 'appeared' | 'passive';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Cue {
  readonly kind: CueKind;
  /** The cue's own words. */
  readonly at: number;
  readonly next: number;
  readonly form: ReportingForm | null;
  /** First word of what is said; null where the complement is a noun, so that the whole clause is what is said. */
  readonly content: number | null;
  readonly how: 'particle' | 'quote' | 'object' | 'around';
  readonly subject: Name | null;
  /** Where the frame begins: at the subject that stands before its verb, else at the cue. */
  readonly start: number;
  /** The document or channel: بيان، منصة «إكس». */
  readonly via: Range | null;
  /** Who is quoted by the subject: `نقلت صحيفة … عن …`. */
  readonly quoted: Name | null;
  /** Who issued the document that `وفق` names. */
  readonly issuer: Name | null;
  readonly document: boolean;
}

export const none = { subject: null, via: null, quoted: null, issuer: null, document: false } as const;
