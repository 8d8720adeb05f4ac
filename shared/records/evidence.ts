/** Evidence: the bearing of a source, an excerpt or a file on one claim or dispute. */
import { z } from 'zod';
import { methodSchema } from './capture';
import { idSchema, instantSchema, sha256Schema } from './ids';
import { anchorSchema, proseSchema } from './text';

/** What a verdict or a piece of evidence is about. */
export const targetSchema = z
  .object({ kind: z.enum(['claim', 'dispute']), id: idSchema.or(z.literal('')) })
  .readonly();
export type Target = z.infer<typeof targetSchema>;

export const stanceSchema = z.enum(['supports', 'refutes', 'context']);
export type Stance = z.infer<typeof stanceSchema>;

/**
 * Credibility of a piece of information by the Admiralty code: 1 confirmed by other sources, 2 probably true,
 * 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
 */
export const credibilitySchema = z.enum(['1', '2', '3', '4', '5', '6']);
export type Credibility = z.infer<typeof credibilitySchema>;

/**
 * A file kept with the evidence: its bytes are stored once under their hash. Never executed. With it what is
 * known of how it was collected (Berkeley Protocol: when, by what method; who is in the entry).
 */
export const attachmentSchema = z
  .object({
    sha256: sha256Schema,
    fileName: z.string().max(1000),
    byteLength: z.number().int().nonnegative(),
    mediaType: z.string().max(200),
    /** Of a raster image, in pixels, as its own head says. */
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional(),
    /** When and how it was taken in hand. */
    collectedAt: instantSchema.optional(),
    method: methodSchema.optional(),
    /** When the file itself was last changed, as the machine it came from told. */
    changedAt: instantSchema.optional(),
  })
  .readonly();
export type Attachment = z.infer<typeof attachmentSchema>;

/**
 * What a picture or recording turned out to be, in schema.org's words (MediaReview, `mediaAuthenticityCategory`):
 * the wrong context, cut or changed, the original, satire, staged, made over beyond recognition.
 */
export const mediaCategorySchema = z.enum([
  'DecontextualizedContent',
  'EditedOrCroppedContent',
  'OriginalMediaContent',
  'SatireOrParodyContent',
  'StagedContent',
  'TransformedContent',
]);
export type MediaCategory = z.infer<typeof mediaCategorySchema>;

/** A judgement on a picture or recording, and where its original is from. */
export const mediaSchema = z
  .object({
    category: mediaCategorySchema,
    /** What the original shows: where and when it is from. */
    originalContext: z.string().max(4000),
    /** Where the original is found. Written down for readers, never fetched. */
    originalLink: z.string().max(4000),
  })
  .readonly();
export type Media = z.infer<typeof mediaSchema>;

/** A passage of another article of the dossier, where it was found. */
export const passageSchema = z.object({ article: idSchema, anchor: anchorSchema }).readonly();
export type Passage = z.infer<typeof passageSchema>;

export const evidenceFields = z.object({
  target: targetSchema,
  source: idSchema.nullable(),
  stance: stanceSchema,
  /** On a dispute: the position it speaks for or against; null where it bears on the question as a whole. */
  position: idSchema.nullable(),
  credibility: credibilitySchema,
  /** First-hand: the source saw, made or is the thing itself. */
  primary: z.boolean(),
  excerpt: z.string().max(20_000),
  /** An address written down for readers. It is never fetched. */
  link: z.string().max(4000),
  attachment: attachmentSchema.nullable(),
  /** Where the excerpt stands, if it is from an article of this dossier. */
  passage: passageSchema.nullable(),
  /** Of a picture or recording: what it turned out to be; null where nobody judged it. */
  media: mediaSchema.nullable(),
  note: proseSchema,
  retracted: z.boolean(),
});
export type EvidenceFields = z.infer<typeof evidenceFields>;

export const evidenceDefaults: EvidenceFields = {
  target: { kind: 'claim', id: '' },
  source: null,
  stance: 'context',
  position: null,
  credibility: '6',
  primary: false,
  excerpt: '',
  link: '',
  attachment: null,
  passage: null,
  media: null,
  note: '',
  retracted: false,
};
