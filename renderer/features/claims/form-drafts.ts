/**
 * What is typed into the forms of claims, as it is kept on this machine until it is saved: of a passage just tagged,
 * and of a claim being edited, with the claim as it was when typing began.
 */
import { z } from 'zod';
import { categorySchema, claimFields, workflowSchema } from '../../../shared/records/claim';
import { type Id, idSchema } from '../../../shared/records/ids';
import { anchorSchema } from '../../../shared/records/text';
import type { SelectionDraft } from '../../highlight/selection';
import type { ClaimDraft } from './claim-form-state';
import type { Claim } from './claim-list';

const typed: z.ZodType<ClaimDraft> = z.object({
  category: categorySchema.nullable(),
  statement: z.string().max(4000),
  speaker: z.string().max(400),
  via: z.array(z.string().max(400)).max(12),
  workflow: workflowSchema,
  note: claimFields.shape.note,
});

export interface NewClaimDraft {
  readonly passage: SelectionDraft;
  readonly typed: ClaimDraft;
  /** The claim, where it was saved already while more was typed. */
  readonly made?: MadeClaim | undefined;
}
export type MadeClaim = Pick<Claim, 'id' | 'fields' | 'heads'>;
const seen = { fields: claimFields, heads: z.record(z.string(), z.array(idSchema)) };
const { category, speaker, via, statement } = claimFields.shape;
const filled = z.object({ category, speaker, via, statement }).partial().optional();
export const newClaimDraft = z.object({
  passage: z.object({ article: idSchema, anchor: anchorSchema, filled }),
  typed,
  made: z.object({ id: idSchema, ...seen }).optional(),
}) as unknown as z.ZodType<NewClaimDraft>;

export interface EditClaimDraft {
  readonly seen: Pick<Claim, 'fields' | 'heads'>;
  readonly typed: ClaimDraft;
}
export const editClaimDraft: z.ZodType<EditClaimDraft> = z.object({
  seen: z.object(seen),
  typed,
});

/** How the keys of a dossier's forms begin. */
export const formKeys = (dossier: Id): string => `claim-form ${dossier} `;
export const newFormKey = (dossier: Id): string => `${formKeys(dossier)}new`;
export const editFormKey = (dossier: Id, claim: Id): string => `${formKeys(dossier)}${claim}`;

/** What was left open: a passage with a form, and a claim being edited. */
export interface LeftOpen {
  readonly passage: SelectionDraft | null;
  readonly editing: Id | null;
}

/** Reads from kept drafts what stood open when the window went away. Drafts of another shape are left aside. */
export function leftOpen(
  dossier: Id,
  kept: readonly { readonly key: string; readonly at: string; readonly value: unknown }[],
): LeftOpen {
  const prefix = formKeys(dossier);
  const tagged = kept.find(({ key }) => key === newFormKey(dossier));
  const passage = tagged ? newClaimDraft.safeParse(tagged.value) : null;
  const edits = kept
    .filter(({ key, value }) => key !== newFormKey(dossier) && editClaimDraft.safeParse(value).success)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  return {
    passage: passage?.success ? passage.data.passage : null,
    editing: edits[0] ? edits[0].key.slice(prefix.length) : null,
  };
}
