/** Text values that several records share: spans over captured text, and metadata that may stand outside it. */
import { z } from 'zod';

/** A stretch of captured text: UTF-16 code units, end exclusive. */
export const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .readonly()
  .refine((span) => span.end >= span.start, 'a span ends before it starts');
export type Span = z.infer<typeof spanSchema>;

/**
 * A piece of metadata: what it says, and where the captured text says it. `span` is null where the editor
 * typed it, or corrected it away from the letters of the page.
 */
export const placedTextSchema = z
  .object({ text: z.string().max(4000), span: spanSchema.nullable() })
  .readonly();
export type PlacedText = z.infer<typeof placedTextSchema>;

/**
 * Where a quotation stands in the captured text, after the W3C Web Annotation selectors
 * (TextQuoteSelector and TextPositionSelector), but counted in UTF-16 code units.
 */
export const anchorSchema = z
  .object({
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    exact: z.string().min(1).max(200_000),
    prefix: z.string().max(400),
    suffix: z.string().max(400),
  })
  .readonly()
  .refine((anchor) => anchor.end > anchor.start, 'an anchor is empty')
  .refine(
    (anchor) => anchor.end - anchor.start === anchor.exact.length,
    'an anchor is not as long as its quote',
  );
export type Anchor = z.infer<typeof anchorSchema>;

/** A date in the Extended Date/Time Format (ISO 8601-2, levels 0–1), holding no more than the text supports. */
export const edtfSchema = z.string().regex(/^[-0-9X/.T:Z~?%]{4,40}$/, 'an EDTF date');

/** Small Markdown: what an editor wrote as reasons or a note. */
export const proseSchema = z.string().max(100_000);
