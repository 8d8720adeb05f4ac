/**
 * A right of reply: somebody a claim or a dispute is about was asked, when, and what they answered. A record of its
 * own, so that two editors who ask different people lose neither when their dossiers are put together.
 */
import { z } from 'zod';
import { targetSchema } from './evidence';
import { edtfSchema, proseSchema } from './text';

export const replyFields = z.object({
  target: targetSchema,
  /** Who was asked. */
  asked: z.string().max(400),
  /** When they were asked, as precisely as the editor says; null where it is not said. */
  askedAt: edtfSchema.nullable(),
  /** What they answered; empty as long as no answer has come. */
  answer: proseSchema,
  retracted: z.boolean(),
});
export type ReplyFields = z.infer<typeof replyFields>;

export const replyDefaults: ReplyFields = {
  target: { kind: 'claim', id: '' },
  asked: '',
  askedAt: null,
  answer: '',
  retracted: false,
};
