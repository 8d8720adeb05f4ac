/**
 * The lexicon of properties that exclude each other: what a thing was, how and where exactly something was done, who
 * did it, what it came of, and with which word it is called.
 */
import { z } from 'zod';
import { headOf, wordsSchema } from '../../arabic/lexicons';

const severitySchema = z.enum(['high', 'medium', 'low']);
const listsSchema = z.record(z.string(), wordsSchema);
/** Values of one list that do not exclude each other. */
const alikeSchema = z.array(z.tuple([z.string(), z.string()])).readonly();

const classSchema = z.object({
  /** The key of its question; see say.ts. */
  question: z.string().min(1),
  severity: severitySchema,
  /** The things it is said of: a value stands right behind one of them, or before it as an English adjective. */
  of: wordsSchema.optional(),
  /** Words one of which stands near a value. */
  near: wordsSchema.optional(),
  /** Whether only the head of an article and its first paragraphs say it of what the article is about. */
  lead: z.boolean().default(false),
  /** Whether each of the things has its own: a private hospital says nothing of a public school. */
  each: z.boolean().default(false),
  values: listsSchema,
  alike: alikeSchema.default([]),
  notBefore: wordsSchema.default([]),
  notAfter: wordsSchema.default([]),
});

const deedSchema = z.object({
  words: wordsSchema,
  /** The prepositions that lead to where it was done. */
  by: wordsSchema,
  severity: severitySchema,
  /** Whether any name behind the preposition is a place. */
  names: z.boolean(),
});

export const featuresSchema = z.object({
  ...headOf('qarina/features/1'),
  /** Properties of which a thing, or the event an article is about, has one value only. */
  classes: z.record(z.string(), classSchema),
  /** What something may be put down to, by kind. */
  causes: listsSchema,
  causesAlike: alikeSchema,
  /** Nouns of what goes wrong, those that can be of one event together; and those that stand for any of them. */
  mishapFamilies: z.array(wordsSchema).readonly(),
  anyMishap: wordsSchema,
  /** Verbs of beginning and of going wrong, and what leads from them to the cause (اندلع بعد …). */
  startsOf: wordsSchema,
  leadsTo: wordsSchema,
  /** What leads from a cause told before to what came of it (ما أدى إلى). */
  resulting: wordsSchema,
  /** What stands before «سبب» where the cause is only looked for. */
  sought: wordsSchema,
  /** Words that make another event of the one behind or before them (غارة مماثلة). */
  likeIt: wordsSchema,
  /** The same only beside a word of something that happens (هجوم سابق). */
  before: wordsSchema,
  /** What opens a sentence about something else. */
  asides: wordsSchema,
  /** Where exactly, by kind of spot; and what is done at one. */
  spots: listsSchema,
  spotsAlike: alikeSchema,
  deeds: z.record(z.string(), deedSchema),
  /** Bodies that do harm, and what stands before them. */
  doers: listsSchema,
  doersAlike: alikeSchema,
  doerMarks: wordsSchema,
  /** Numbered floors, and what stands near them where they are floors and no rounds. */
  floors: z.object({ of: wordsSchema, near: wordsSchema }),
  /** Words that judge and words that only describe the same. */
  framing: z.array(z.object({ loaded: wordsSchema, plain: wordsSchema })).readonly(),
});

export type FeaturesLexicon = z.infer<typeof featuresSchema>;
