/**
 * The one map of calls from the renderer to the machine: for each channel the shape of what is asked and the
 * type of the answer. The window carries them over IPC, the tab carries the vault's over HTTP; both check
 * arguments with these schemas before anything is done.
 */
import { z } from 'zod';
import type { MenuCommand, OpenedFile, Salvage, SavedFile, VaultState, VaultSummary } from './host-api';
import { entrySchema } from './log/entry';
import { idSchema, sha256Schema } from './records/ids';

/** Largest single thing the vault keeps: a captured page or an attached file. */
export const MAX_VAULT_BYTES = 256 * 1024 * 1024;

/** Most entries one call may append. */
export const MAX_APPENDED = 10_000;

/** Largest file taken from the system without a dialog that named its own limit. */
export const MAX_OPENED_BYTES = 512 * 1024 * 1024;

/** A name to suggest in a dialog: no folders, nothing a file system refuses. */
const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u, 'a file name without folders');

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'bytes');
const locationSchema = z.uuid();
const vaultSchema = idSchema.optional();

export const openRequestSchema = z
  .strictObject({
    extensions: z
      .array(z.string().regex(/^[a-z0-9]{1,12}$/))
      .max(32)
      .readonly(),
    multiple: z.boolean(),
    maxBytes: z
      .number()
      .int()
      .positive()
      .max(2 ** 31),
  })
  .readonly();

export const saveRequestSchema = z
  .strictObject({
    suggestedName: fileNameSchema,
    mediaType: z.string().max(200),
    bytes: bytesSchema,
    location: locationSchema.nullable().optional(),
  })
  .readonly();

/** A channel: the schema of its arguments, and (as a type only) what it answers. */
export interface Channel<Args extends z.ZodType<readonly unknown[]>, Value> {
  readonly args: Args;
  readonly value?: Value;
}

const channel =
  <Value>() =>
  <Args extends z.ZodType<readonly unknown[]>>(args: Args): Channel<Args, Value> => ({ args });

export const vaultChannels = {
  'vault:list': channel<readonly VaultSummary[]>()(z.tuple([])),
  'vault:state': channel<VaultState>()(z.tuple([])),
  'vault:append': channel<VaultState>()(z.tuple([z.array(entrySchema).max(MAX_APPENDED).readonly()])),
  'vault:put-bytes': channel<void>()(z.tuple([sha256Schema, bytesSchema])),
  'vault:read-entries': channel<Salvage>()(z.tuple([vaultSchema])),
  'vault:read-bytes': channel<Uint8Array<ArrayBuffer>>()(z.tuple([sha256Schema, vaultSchema])),
} as const;

export const channels = {
  ...vaultChannels,
  'files:open': channel<readonly OpenedFile[]>()(z.tuple([openRequestSchema])),
  'files:save': channel<SavedFile>()(z.tuple([saveRequestSchema])),
  'files:reveal': channel<void>()(z.tuple([locationSchema])),
  'files:listen': channel<void>()(z.tuple([])),
  print: channel<void>()(z.tuple([z.string().max(64 * 1024 * 1024)])),
  'set-locale': channel<void>()(z.tuple([z.enum(['ar', 'en'])])),
} as const;

export type ChannelName = keyof typeof channels;
export type VaultChannelName = keyof typeof vaultChannels;
export type ArgsOf<N extends ChannelName> = z.infer<(typeof channels)[N]['args']>;
export type ValueOf<N extends ChannelName> =
  (typeof channels)[N] extends Channel<z.ZodType<readonly unknown[]>, infer Value> ? Value : never;

/** What the machine tells the renderer without being asked. */
export interface HostEvents {
  readonly 'files-opened': readonly OpenedFile[];
  readonly 'menu-command': MenuCommand;
}
export type HostEventName = keyof HostEvents;
