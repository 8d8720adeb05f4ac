/** Parts of the sheet that claims and disputes share: verdicts, evidence, what is open, and where editors differ. */
import { z } from 'zod';
import { methodSchema } from '../records/capture';
import { ratingSchema } from '../records/dossier';
import { credibilitySchema, mediaSchema, stanceSchema } from '../records/evidence';
import { idSchema, instantSchema, sha256Schema } from '../records/ids';
import { reliabilitySchema, sourceTypeSchema } from '../records/source';

export const count = z.number().int().nonnegative();
export const range = z.object({ start: count, end: count }).readonly();

/** One editor's answer. `rating` is null where that editor withdrew it. */
const judgementSchema = z
  .object({ rating: ratingSchema.nullable(), reasons: z.string(), by: z.string(), at: instantSchema })
  .readonly();
export type SheetJudgement = z.infer<typeof judgementSchema>;

/**
 * `none`: nobody judged. `given`: one answer stands. `withdrawn`: the last answer was taken back.
 * `disagreement`: several answers stand side by side, all of them in `judgements`.
 */
export const verdictSchema = z
  .object({
    state: z.enum(['none', 'given', 'withdrawn', 'disagreement']),
    judgements: z.array(judgementSchema).readonly(),
  })
  .readonly();
export type SheetVerdict = z.infer<typeof verdictSchema>;

/** A field in which different values of different editors stand, other than a verdict. */
export const disagreementSchema = z
  .object({
    field: z.string(),
    /** A value is null where it would name a protected source. */
    values: z
      .array(z.object({ value: z.string().nullable(), by: z.string(), at: instantSchema }).readonly())
      .readonly(),
  })
  .readonly();
export type SheetDisagreement = z.infer<typeof disagreementSchema>;
const disagreements = z.array(disagreementSchema).readonly().default([]);

/** Who gave the value that stands, and when; where several stand, the latest of them. */
const author = { by: z.string(), at: instantSchema };

export const evidenceSchema = z
  .object({
    id: idSchema,
    stance: stanceSchema,
    /** On a dispute: the label of the position it speaks for or against; null where none is named. */
    position: z.string().nullable().default(null),
    /** Null where no source was named. A protected source has no name here, only the reason. */
    source: z
      .object({
        id: idSchema,
        name: z.string().nullable(),
        type: sourceTypeSchema,
        reliability: reliabilitySchema,
        withheldBecause: z.string(),
      })
      .readonly()
      .nullable(),
    credibility: credibilitySchema,
    /** Admiralty grade such as `B2`: the source's letter (F without a source) and the information's number. */
    grade: z.string(),
    primary: z.boolean(),
    excerpt: z.string(),
    /** Empty where there is none; null where it would name a protected source. */
    link: z.string().nullable(),
    attachment: z
      .object({
        fileName: z.string().nullable(),
        sha256: sha256Schema,
        byteLength: count,
        mediaType: z.string(),
        /** Of a raster image, in pixels. */
        width: z.number().int().positive().optional(),
        height: z.number().int().positive().optional(),
        /** When and how it was taken in hand. */
        collectedAt: instantSchema.optional(),
        method: methodSchema.optional(),
        /** When the file itself was last changed. Left out where it might point to a protected source. */
        changedAt: instantSchema.optional(),
      })
      .readonly()
      .nullable(),
    /** Where an excerpt stands in an article of the dossier; null where it is from none, or would name a source. */
    passage: z
      .object({
        article: idSchema,
        articleTitle: z.string(),
        outlet: z.string(),
        utf16: range,
        codePoints: range.nullable(),
        check: z.enum(['exact', 'differs', 'unchecked']),
      })
      .readonly()
      .nullable()
      .default(null),
    /** What a picture or recording turned out to be. The original's address is empty where it would name a source. */
    media: mediaSchema.nullable().default(null),
    ...author,
    retracted: z.boolean(),
    disagreements,
  })
  .readonly();
export type SheetEvidence = z.infer<typeof evidenceSchema>;

/** Somebody was asked to answer what is said about them. */
const replySchema = z
  .object({
    id: idSchema,
    asked: z.string(),
    /** EDTF, or empty. */
    askedAt: z.string(),
    /** Small Markdown; empty as long as no answer has come. */
    answer: z.string(),
    ...author,
    retracted: z.boolean(),
    disagreements,
  })
  .readonly();
export type SheetReply = z.infer<typeof replySchema>;

/** What was wrong in an earlier hand-over, and what is right. */
const correctionSchema = z
  .object({
    id: idSchema,
    /** EDTF, or empty. */
    correctedAt: z.string(),
    /** Small Markdown. */
    text: z.string(),
    ...author,
    retracted: z.boolean(),
    disagreements,
  })
  .readonly();
export type SheetCorrection = z.infer<typeof correctionSchema>;

/** What of a claim or a dispute is open to its readers. Files of an earlier making have none. */
export const openness = {
  rightOfReply: z.array(replySchema).readonly().default([]),
  corrections: z.array(correctionSchema).readonly().default([]),
};
