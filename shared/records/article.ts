/** An article: one journalistic text, as spans over the text of its capture. */
import { z } from 'zod';
import { idSchema } from './ids';
import { edtfSchema, placedTextSchema, proseSchema } from './text';

export const roleSchema = z.enum(['body', 'subhead', 'caption']);
export type Role = z.infer<typeof roleSchema>;

/** A block of an article: UTF-16 offsets into the captured text, end exclusive. */
export const blockSchema = z
  .object({
    role: roleSchema,
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  })
  .readonly()
  .refine((block) => block.end >= block.start, 'a block ends before it starts');
export type Block = z.infer<typeof blockSchema>;

/** What a line of metadata on the page states. */
export const metaFieldSchema = z.enum(['title', 'subtitle', 'outlet', 'byline', 'dateline', 'published']);
export type MetaField = z.infer<typeof metaFieldSchema>;

/** A line of the captured text that states the article's metadata. */
export const metaLineSchema = z
  .object({
    field: metaFieldSchema,
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
  })
  .readonly();
export type MetaLine = z.infer<typeof metaLineSchema>;

export const articleFields = z.object({
  capture: idSchema.or(z.literal('')),
  title: placedTextSchema.nullable(),
  subtitle: placedTextSchema.nullable(),
  outlet: placedTextSchema.nullable(),
  byline: placedTextSchema.nullable(),
  dateline: placedTextSchema.nullable(),
  published: edtfSchema.nullable(),
  blocks: z.array(blockSchema).max(100_000).readonly(),
  /**
   * Where the page states the metadata. With `blocks` and the capture's `setAside` these cover every non-blank
   * character of the captured text, whatever an editor types into the fields above.
   */
  metaLines: z.array(metaLineSchema).max(10_000).readonly(),
  direction: z.enum(['rtl', 'ltr']),
  /** The first version of the same page's article, where this is a later one. */
  versionOf: idSchema.nullable(),
  note: proseSchema,
  retracted: z.boolean(),
});
export type ArticleFields = z.infer<typeof articleFields>;

export const articleDefaults: ArticleFields = {
  capture: '',
  title: null,
  subtitle: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  blocks: [],
  metaLines: [],
  direction: 'rtl',
  versionOf: null,
  note: '',
  retracted: false,
};
