/** A segment as it is kept: lists of words as one string each, which loads many times faster than an array of them. */
import { z } from 'zod';
import { hitKinds } from './filters';
import type { Segment } from './segment';

const numbers = z.instanceof(Uint32Array);

const keptSchema = z.object({
  documents: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(hitKinds),
      version: z.string(),
      facets: z.record(z.string(), z.array(z.string())),
    }),
  ),
  bases: numbers,
  heads: numbers,
  terms: z.string(),
  from: numbers,
  places: numbers,
  forms: z.string(),
  formTerms: numbers,
});
export type KeptSegment = z.infer<typeof keptSchema>;

const SEPARATOR = '\n';

const split = (joined: string): string[] => (joined === '' ? [] : joined.split(SEPARATOR));

export function packSegment({ terms, forms, ...rest }: Segment): KeptSegment {
  return {
    ...rest,
    documents: rest.documents as KeptSegment['documents'],
    terms: terms.join(SEPARATOR),
    forms: forms.join(SEPARATOR),
  } as KeptSegment;
}

export const unpackSegment = ({ terms, forms, ...rest }: KeptSegment): Segment => ({
  ...rest,
  terms: split(terms),
  forms: split(forms),
});

/** Whether numbers never fall, from 0 to `last`. */
function rises(list: Uint32Array, last: number): boolean {
  let before = 0;
  for (const value of list) {
    if (value < before) return false;
    before = value;
  }
  return list[0] === 0 && before === last;
}

const countLines = (joined: string): number => {
  if (joined === '') return 0;
  let lines = 1;
  for (let at = joined.indexOf(SEPARATOR); at >= 0; at = joined.indexOf(SEPARATOR, at + 1)) lines++;
  return lines;
};

/** Whether something that was kept is a segment whose parts fit each other. */
export function isSound(kept: unknown): kept is KeptSegment {
  const parsed = keptSchema.safeParse(kept);
  if (!parsed.success) return false;
  const { documents, bases, heads, terms, from, places, forms, formTerms } = parsed.data;
  const end = bases.at(-1) ?? -1;
  const known = countLines(terms);
  return (
    bases.length === documents.length + 1 &&
    heads.length === documents.length &&
    from.length === known + 1 &&
    formTerms.length === countLines(forms) &&
    rises(bases, end) &&
    rises(from, places.length) &&
    formTerms.every((term) => term < known) &&
    places.every((place) => place < end)
  );
}
