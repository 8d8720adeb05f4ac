/**
 * A capture: one page as it came in. Its bytes and its text are evidence, stored once under their hashes and
 * never changed; the fields here say how they were collected (Berkeley Protocol: when, how, by which file).
 */
import { z } from 'zod';
import { sha256Schema } from './ids';
import { proseSchema } from './text';

/** How a page reached the dossier. */
export const methodSchema = z.enum(['drop', 'dialog', 'paste', 'system', 'sample']);
export type Method = z.infer<typeof methodSchema>;

/** Why a stretch of a page is not part of any article. */
export const reasonSchema = z.enum([
  'menu',
  'share',
  'teaser',
  'advert',
  'counter',
  'comments',
  'repeated',
  'widget',
  'notice',
  'file-name',
  'editor',
  'other',
]);
export type Reason = z.infer<typeof reasonSchema>;

export const setAsideSchema = z
  .object({
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    reason: reasonSchema,
    /** Where the same text stands the first time, for `repeated`: an offset into the captured text. */
    repeats: z.number().int().nonnegative().nullable(),
  })
  .readonly()
  .refine((stretch) => stretch.end >= stretch.start, 'a stretch ends before it starts');
export type SetAside = z.infer<typeof setAsideSchema>;

export const captureFields = z.object({
  fileName: z.string().max(1000),
  /** The page's own address as its markup names it (canonical link), never fetched. */
  url: z.string().max(4000),
  mediaType: z.enum(['text/plain', 'text/html']),
  sha256: sha256Schema.or(z.literal('')),
  byteLength: z.number().int().nonnegative(),
  encoding: z.string().max(40),
  /** What decided the encoding. */
  encodingFrom: z.enum(['bom', 'declared', 'valid', 'guessed', 'chosen', 'typed']),
  /** How many byte sequences had no letter in that encoding (shown as U+FFFD). */
  undecodable: z.number().int().nonnegative(),
  textSha256: sha256Schema.or(z.literal('')),
  textLength: z.number().int().nonnegative(),
  /** Version of the reader that turned bytes into text; the text can be made again by the same one. */
  reader: z.number().int().positive(),
  method: methodSchema,
  setAside: z.array(setAsideSchema).max(100_000).readonly(),
  note: proseSchema,
  retracted: z.boolean(),
});
export type CaptureFields = z.infer<typeof captureFields>;

export const captureDefaults: CaptureFields = {
  fileName: '',
  url: '',
  mediaType: 'text/plain',
  sha256: '',
  byteLength: 0,
  encoding: 'utf-8',
  encodingFrom: 'valid',
  undecodable: 0,
  textSha256: '',
  textLength: 0,
  reader: 1,
  method: 'drop',
  setAside: [],
  note: '',
  retracted: false,
};
