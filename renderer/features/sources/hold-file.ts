/** A file taken in hand to be attached: read, named by its hash, its kind seen from its bytes. Never opened. */
import { z } from 'zod';
import { type Attachment, attachmentSchema } from '../../../shared/records/evidence';
import { fail, ok, type Result } from '../../../shared/result';
import { mediaTypeOf } from '../../../shared/weigh/media-type';
import { rasterSize } from '../../../shared/weigh/raster-size';
import { digest } from '../../data/digest';

/** The largest file that can be attached, in bytes. */
export const MOST_BYTES = 64_000_000;

/** A file in hand that is not part of the dossier yet. */
export interface HeldFile {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file kept with a draft must look like. */
export const heldFileSchema: z.ZodType<HeldFile> = z.object({
  attachment: attachmentSchema,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Why a file was not taken in hand. */
export type HoldProblem = 'empty' | 'too-large' | 'unreadable';

/** How a file came, as far as it is known. */
export type Collected = Pick<Attachment, 'collectedAt' | 'method' | 'changedAt'>;

/** Takes a file in hand by its name and bytes. */
export async function holdBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  collected: Collected = {},
): Promise<Result<HeldFile, HoldProblem>> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > MOST_BYTES) return fail('too-large');
  const attachment = {
    sha256: await digest(bytes),
    fileName: name.slice(0, 1000),
    byteLength: bytes.length,
    mediaType: mediaTypeOf(name, bytes),
    ...rasterSize(bytes),
    ...collected,
  };
  return ok({ attachment, bytes });
}

/** Takes a dropped file in hand; one that is too large is refused before it is read. */
export async function holdFile(
  file: File,
  collected: Collected = {},
): Promise<Result<HeldFile, HoldProblem>> {
  if (file.size > MOST_BYTES) return fail('too-large');
  try {
    return await holdBytes(file.name, new Uint8Array(await file.arrayBuffer()), collected);
  } catch {
    return fail('unreadable');
  }
}
