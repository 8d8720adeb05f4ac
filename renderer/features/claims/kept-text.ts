/**
 * What is typed into one field of a claim where it stands, as it is kept until it is saved: with the words and the
 * entries that stood in the field when typing began.
 */
import { z } from 'zod';
import { canonical } from '../../../shared/log/canonical';
import { type Id, idSchema } from '../../../shared/records/ids';
import type { Change } from '../../data/change';
import type { Claim } from './claim-list';

export type TextField = 'speaker' | 'statement' | 'note';

export interface KeptText {
  readonly text: string;
  /** The words that stood in the field. */
  readonly from: string;
  /** The entries that said so. */
  readonly seen: readonly Id[];
}

const text = z.string().max(100_000);
/** An earlier program kept the words alone: what they were typed over is not known, so they replace nothing. */
const wordsAlone = (kept: unknown): unknown =>
  typeof kept === 'string' ? { text: kept, from: '', seen: [] } : kept;
export const keptTextSchema: z.ZodType<KeptText> = z.preprocess(
  wordsAlone,
  z.object({ text, from: text, seen: z.array(idSchema) }),
) as unknown as z.ZodType<KeptText>;

export const beginText = ({ fields, heads }: Claim, field: TextField): KeptText => ({
  text: fields[field],
  from: fields[field],
  seen: heads[field] ?? [],
});

/** What saving writes: it replaces what was seen and nothing else; null where nothing was changed. */
export function textChange(
  { id }: Claim,
  field: TextField,
  { text: typed, from, seen }: KeptText,
): Change<'claim'> | null {
  if (typed.trim() === from.trim()) return null;
  return { record: { kind: 'claim', id }, set: { [field]: typed.trim() }, replaces: { [field]: seen } };
}

/** Words typed while others were saved: they go on from those. */
export const typedSince = (later: KeptText, saved: KeptText, entry: Id): KeptText => ({
  ...later,
  from: saved.text.trim(),
  seen: [entry],
});

/** Whether the field has been changed elsewhere since it was opened. */
export const isTextOvertaken = (
  { seen }: KeptText,
  { heads }: Pick<Claim, 'heads'>,
  field: TextField,
): boolean => canonical(seen) !== canonical(heads[field] ?? []);
