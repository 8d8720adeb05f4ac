/**
 * The dossier file's format: a zip that any tool can open, with a manifest that says what is inside and under
 * which hash, so that every flipped bit is noticed.
 *
 * ```
 * manifest.json     what is inside (this schema)
 * manifest.sha256   its hash, as `sha256sum` writes it
 * log.jsonl         one entry of the log on each line, in the order of their ids
 * bytes/<sha256>    captured pages, their texts and attachments
 * ```
 */
import { z } from 'zod';
import { idSchema, instantSchema, type Sha256, sha256Schema } from '../records/ids';

export const DOSSIER_FORMAT = 'qarina.dossier';
/** Version of the container. A file that names a higher one is refused. */
export const DOSSIER_VERSION = 1;

export const DOSSIER_EXTENSION = 'qarina';
export const DOSSIER_MEDIA_TYPE = 'application/vnd.qarina.dossier+zip';

export const MANIFEST_NAME = 'manifest.json';
export const SEAL_NAME = 'manifest.sha256';
export const LOG_NAME = 'log.jsonl';
export const partNameOf = (sha256: Sha256): string => `bytes/${sha256}`;

const count = z.number().int().nonnegative();

const partSchema = z
  .object({
    name: z.string().max(200),
    sha256: sha256Schema,
    byteLength: count,
    mediaType: z.string().max(200),
  })
  .readonly();
export type Part = z.infer<typeof partSchema>;

/** The least of a manifest: read first, so that a newer file is told from a broken one. */
export const manifestHeadSchema = z.object({
  format: z.literal(DOSSIER_FORMAT),
  version: z.number().int().positive(),
  schema: z.number().int().positive(),
});

export const manifestSchema = manifestHeadSchema
  .extend({
    dossier: idSchema,
    title: z.string().max(400),
    madeAt: instantSchema,
    entries: count,
    parts: z.array(partSchema).readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;

/** The line `sha256sum` would write for the manifest. */
export const sealOf = (sha256: Sha256): string => `${sha256}  ${MANIFEST_NAME}\n`;
