/** The dossier: one case. Articles and everything said about them hang from it. */
import { z } from 'zod';
import { proseSchema } from './text';

/** How a rating weighs on a claim; picks its colour and its sign, never its meaning. */
export const toneSchema = z.enum(['supported', 'refuted', 'disputed', 'misleading', 'unproven', 'open']);
export type Tone = z.infer<typeof toneSchema>;

/** One rating of a verdict scale. `value` is ClaimReview's ratingValue where the desk publishes one. */
export const ratingSchema = z
  .object({
    id: z.string().min(1).max(60),
    label: z.object({ ar: z.string().min(1).max(80), en: z.string().min(1).max(80) }).readonly(),
    tone: toneSchema,
    value: z.number().nullable(),
    /** No longer offered; kept so that verdicts given on it stay readable. */
    retired: z.boolean().optional(),
  })
  .readonly();
export type Rating = z.infer<typeof ratingSchema>;

/** A desk's scale of verdicts, in order. Kept whole inside the dossier, so that the file explains itself. */
export const scaleSchema = z
  .object({
    id: z.string().min(1).max(60),
    name: z.object({ ar: z.string().min(1).max(120), en: z.string().min(1).max(120) }).readonly(),
    ratings: z.array(ratingSchema).min(1).max(100).readonly(),
  })
  .readonly();
export type Scale = z.infer<typeof scaleSchema>;

export const dossierFields = z.object({
  title: z.string().max(400),
  note: proseSchema,
  scale: scaleSchema,
  retracted: z.boolean(),
});
export type DossierFields = z.infer<typeof dossierFields>;

export const dossierDefaults: DossierFields = {
  title: '',
  note: '',
  scale: {
    id: 'plain',
    name: { ar: 'بسيط', en: 'Plain' },
    ratings: [
      { id: 'undetermined', label: { ar: 'غير محسوم', en: 'Undetermined' }, tone: 'open', value: null },
    ],
  },
  retracted: false,
};
