/**
 * The neutral claim sheet: what is handed over, before any format. Everything in it is plain data that explains
 * itself (ratings carry their labels, pages their hashes), so that HTML, CSV and JSON are only ways of writing
 * it down. The same schema is the published JSON format.
 */
import { z } from 'zod';
import { methodSchema } from '../records/capture';
import { categorySchema, workflowSchema } from '../records/claim';
import { scaleSchema } from '../records/dossier';
import { idSchema, instantSchema } from '../records/ids';
import { orderSchema } from './columns';
import { count, disagreementSchema, evidenceSchema, openness, range, verdictSchema } from './document-parts';

/**
 * Version of the format, raised with every field an older program would drop unseen. A file that names a higher one
 * is refused, not guessed at. 1 knew no rights of reply, corrections, passages, media or positions of evidence.
 */
export const SHEET_VERSION = 2;
/** Files from this version on are read: what they did not know yet is empty in them. */
export const OLDEST_SHEET_VERSION = 1;
export const SHEET_SCHEMA = `qarina.claim-sheet/${SHEET_VERSION}` as const;

export const languageSchema = z.enum(['ar', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** Text in both languages. */
const bothSchema = z.object({ ar: z.string(), en: z.string() }).readonly();

const articleSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    subtitle: z.string(),
    outlet: z.string(),
    byline: z.string(),
    dateline: z.string(),
    /** EDTF, or empty. */
    published: z.string(),
    direction: z.enum(['rtl', 'ltr']),
    versionOf: idSchema.nullable(),
    /** The page it was read from; null where the dossier does not hold its record. */
    capture: z
      .object({
        fileName: z.string(),
        url: z.string(),
        mediaType: z.string(),
        sha256: z.string(),
        byteLength: count,
        textSha256: z.string(),
        encoding: z.string(),
        undecodable: count,
        method: methodSchema,
        collectedAt: instantSchema,
        collectedBy: z.string(),
      })
      .readonly()
      .nullable(),
    /** How many claims of this article are on the sheet. */
    claims: count,
    retracted: z.boolean(),
  })
  .readonly();
export type SheetArticle = z.infer<typeof articleSchema>;

const claimSchema = z
  .object({
    id: idSchema,
    /** The number the claim bears in the dossier for good. */
    number: z.number().int().positive(),
    article: idSchema.nullable(),
    quote: z.string(),
    statement: z.string(),
    category: categorySchema,
    /** Empty where the outlet itself narrates. */
    speaker: z.string(),
    /** Who says it, through whom, in which outlet: from the speaker outwards. */
    chain: z.array(z.string()).readonly(),
    workflow: workflowSchema,
    /** Offsets into the captured text, end exclusive. Code points are those of W3C Web Annotation. */
    position: z
      .object({
        utf16: range,
        codePoints: range.nullable(),
        /** Whether the captured text has the quotation's letters in that place. */
        check: z.enum(['exact', 'differs', 'unchecked']),
      })
      .readonly(),
    prefix: z.string(),
    suffix: z.string(),
    verdict: verdictSchema,
    evidence: z.array(evidenceSchema).readonly(),
    /** Different sources among the first-hand evidence that supports or refutes the claim. */
    independentSources: count,
    disputes: z.array(idSchema).readonly(),
    ...openness,
    disagreements: z.array(disagreementSchema).readonly(),
    by: z.string(),
    at: instantSchema,
    retracted: z.boolean(),
  })
  .readonly();
export type SheetClaim = z.infer<typeof claimSchema>;

/** A claim as a dispute shows it; also where the claim itself is not on the sheet. */
const standSchema = z
  .object({
    claim: idSchema,
    number: z.number().int().positive(),
    quote: z.string(),
    chain: z.array(z.string()).readonly(),
    articleTitle: z.string(),
    onSheet: z.boolean(),
  })
  .readonly();
export type SheetStand = z.infer<typeof standSchema>;

const disputeSchema = z
  .object({
    id: idSchema,
    question: z.string(),
    state: z.enum(['open', 'settled']),
    positions: z
      .array(
        z
          .object({
            id: idSchema,
            label: z.string(),
            claims: z.array(standSchema).readonly(),
            /** Who first says it, counted once however many outlets repeat it. */
            origins: count,
          })
          .readonly(),
      )
      .readonly(),
    /** Claims drawn into the dispute whose position is gone. */
    unplaced: z.array(standSchema).readonly(),
    verdict: verdictSchema,
    evidence: z.array(evidenceSchema).readonly(),
    ...openness,
    disagreements: z.array(disagreementSchema).readonly(),
    by: z.string(),
    at: instantSchema,
    retracted: z.boolean(),
  })
  .readonly();
export type SheetDispute = z.infer<typeof disputeSchema>;

const countsSchema = z
  .object({
    articles: count,
    claims: count,
    /** Claims with one answer standing. */
    judged: count,
    /** Claims nobody judged, or whose verdict was withdrawn. */
    withoutVerdict: count,
    /** Claims on which several different answers stand. */
    inDisagreement: count,
    disputes: count,
    openDisputes: count,
    /** Claims of the dossier that are not on this sheet, and why. */
    leftOut: z
      .object({
        otherArticles: count,
        withoutVerdict: count,
        retracted: count,
        /** Outside the dispute, verdicts or states of work that were asked for. */
        narrowed: count.default(0),
      })
      .readonly(),
  })
  .readonly();
export type SheetCounts = z.infer<typeof countsSchema>;

export const claimSheetSchema = z
  .object({
    schema: z.literal(SHEET_SCHEMA),
    /** The language the sheet was made in; it can be written in the other one. */
    language: languageSchema,
    madeAt: instantSchema,
    madeBy: z.string(),
    dossier: z.object({ id: idSchema, title: z.string(), openedAt: instantSchema }).readonly(),
    scale: scaleSchema,
    /** In which order the claims stand. */
    order: orderSchema.default('reading'),
    counts: countsSchema,
    /** How the sheet is to be read. */
    methods: z.array(bothSchema).readonly(),
    articles: z.array(articleSchema).readonly(),
    /** In the order above; `reading` is article by article, from the beginning of each. */
    claims: z.array(claimSchema).readonly(),
    disputes: z.array(disputeSchema).readonly(),
  })
  .readonly();
export type ClaimSheet = z.infer<typeof claimSheetSchema>;
