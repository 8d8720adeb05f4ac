/**
 * A scale while it is edited: its ratings in order, those no longer offered beside them. A rating that was ever
 * part of the dossier's scale is never dropped, because a verdict on some machine may bear it.
 */
import { type Rating, type Scale, scaleSchema, type Tone } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { scales } from '../../../shared/records/scales';

/** A rating as typed: labels may still be empty. */
export interface RatingDraft {
  readonly id: string;
  readonly label: { readonly ar: string; readonly en: string };
  readonly tone: Tone;
  /** ClaimReview's ratingValue as typed. */
  readonly value: string;
  /** Already part of the dossier's scale. */
  readonly saved: boolean;
}

export interface ScaleDraft {
  readonly name: { readonly ar: string; readonly en: string };
  readonly offered: readonly RatingDraft[];
  readonly retired: readonly RatingDraft[];
}

/** Most ratings a scale offers: more cannot be chosen from at a glance. */
export const MOST_OFFERED = 12;

const draftOf = (rating: Rating): RatingDraft => ({
  id: rating.id,
  label: rating.label,
  tone: rating.tone,
  value: rating.value === null ? '' : String(rating.value),
  saved: true,
});

/** The dossier's scale, opened for editing. */
export function beginScale(scale: Scale): ScaleDraft {
  return {
    name: scale.name,
    offered: scale.ratings.filter(({ retired }) => !retired).map(draftOf),
    retired: scale.ratings.filter(({ retired }) => retired).map(draftOf),
  };
}

/** @param id of the new rating */
export function addRating(draft: ScaleDraft, id: Id): ScaleDraft {
  const fresh: RatingDraft = { id, label: { ar: '', en: '' }, tone: 'open', value: '', saved: false };
  return { ...draft, offered: [...draft.offered, fresh] };
}

export function changeRating(draft: ScaleDraft, id: string, part: Partial<RatingDraft>): ScaleDraft {
  const offered = draft.offered.map((rating) => (rating.id === id ? { ...rating, ...part } : rating));
  return { ...draft, offered };
}

/** Moves a rating to another place among those offered; places beyond the ends are the ends. */
export function moveRating(draft: ScaleDraft, id: string, to: number): ScaleDraft {
  const moved = draft.offered.find((rating) => rating.id === id);
  if (!moved) return draft;
  const others = draft.offered.filter((rating) => rating !== moved);
  const at = Math.max(0, Math.min(to, others.length));
  return { ...draft, offered: [...others.slice(0, at), moved, ...others.slice(at)] };
}

/** Takes a rating off the list: one that was saved is kept, no longer offered. */
export function takeOff(draft: ScaleDraft, id: string): ScaleDraft {
  const gone = draft.offered.find((rating) => rating.id === id);
  if (!gone) return draft;
  return {
    ...draft,
    offered: draft.offered.filter((rating) => rating !== gone),
    retired: gone.saved ? [...draft.retired, gone] : draft.retired,
  };
}

/** Offers a rating again, at the end. */
export function offerAgain(draft: ScaleDraft, id: string): ScaleDraft {
  const back = draft.retired.find((rating) => rating.id === id);
  if (!back) return draft;
  return {
    ...draft,
    offered: [...draft.offered, back],
    retired: draft.retired.filter((rating) => rating !== back),
  };
}

/** Why a scale cannot be saved as it stands. */
export type ScaleProblem = 'no-name' | 'no-ratings' | 'too-many' | 'no-label' | 'same-label' | 'no-number';

/** ClaimReview's value: blank, or a number in any digits; undefined where it is neither. */
export function readValue(typed: string): number | null | undefined {
  const latin = typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace('\u066b', '.')
    .trim();
  if (latin === '') return null;
  return /^-?\d{1,6}(?:\.\d{1,3})?$/u.test(latin) ? Number(latin) : undefined;
}

/** What one language lacks is lent by the other. */
function bothOf(text: ScaleDraft['name']): ScaleDraft['name'] {
  const [ar, en] = [text.ar.trim(), text.en.trim()];
  return { ar: ar || en, en: en || ar };
}

export function findProblem(draft: ScaleDraft): ScaleProblem | null {
  if (bothOf(draft.name).ar === '') return 'no-name';
  if (draft.offered.length === 0) return 'no-ratings';
  if (draft.offered.length > MOST_OFFERED) return 'too-many';
  const labels = draft.offered.map(({ label }) => bothOf(label));
  if (labels.some(({ ar }) => ar === '')) return 'no-label';
  for (const language of ['ar', 'en'] as const)
    if (new Set(labels.map((label) => label[language])).size < labels.length) return 'same-label';
  return draft.offered.some(({ value }) => readValue(value) === undefined) ? 'no-number' : null;
}

/**
 * The scale to save. One that began as a delivered scale becomes the desk's own under another id.
 * @param before the scale that was opened
 * @param id for a scale of the desk's own
 */
export function finishScale(draft: ScaleDraft, before: Scale, id: Id): Scale {
  const rating = (typed: RatingDraft): Rating => ({
    id: typed.id,
    label: bothOf(typed.label),
    tone: typed.tone,
    value: readValue(typed.value) ?? null,
  });
  return scaleSchema.parse({
    id: scales.some((scale) => scale.id === before.id) ? `own-${id}` : before.id,
    name: bothOf(draft.name),
    ratings: [
      ...draft.offered.map(rating),
      ...draft.retired.map((typed) => ({ ...rating(typed), retired: true })),
    ],
  });
}
