/** Words by which one telling of a matter differs from another: conditions, first times, beginnings, memberships. */
import { z } from 'zod';
import retoldJson from '../../../resources/lexicons/retold.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

export const retoldSchema = z.object({
  ...headOf('qarina/retold/1'),
  /** What leaves something out, and what something hangs on. */
  exceptions: wordsSchema,
  conditions: wordsSchema,
  /** What is told as done to its end, as brought off, as begun, or only as one of several steps. */
  completed: wordsSchema,
  succeeded: wordsSchema,
  beginning: wordsSchema,
  instalments: wordsSchema,
  announcing: wordsSchema,
  /** Words of taking something upon oneself. */
  committing: wordsSchema,
  /** What may be, what nobody can say yet, and those who pass on in short what others said. */
  tentative: wordsSchema,
  unsettled: wordsSchema,
  /** Words of proof and of cause. */
  asserting: wordsSchema,
  retelling: wordsSchema,
  /** The most of a kind, and what makes it one of several. */
  superlatives: wordsSchema,
  oneOf: wordsSchema,
  firstTime: wordsSchema,
  recurring: wordsSchema,
  /** Being close to a group, and being one of it. */
  linked: wordsSchema,
  belonging: wordsSchema,
  /** What people are in law or in a fight, by kind; those of `held` are in somebody's hands. */
  status: z.record(z.string(), wordsSchema),
  /** Who lives in a camp or arrives in a boat, by kind. */
  residents: z.record(z.string(), wordsSchema),
  held: z.array(z.string()).readonly(),
  /** Words after which those named are only who others belong to (عائلات المعتقلين). */
  ofOthers: wordsSchema,
  /** What a force is said to be confined to, words of its task and of going on, what it then does, and what is over. */
  restricting: wordsSchema,
  missions: wordsSchema,
  support: wordsSchema,
  persisting: wordsSchema,
  combat: wordsSchema,
  over: wordsSchema,
  /** Papers that go from hand to hand, how they get there, and how they are passed. */
  documents: wordsSchema,
  submitting: wordsSchema,
  approved: wordsSchema,
  /** A group that grows or shrinks: the verbs, what of it, and what it is called in short. */
  rising: wordsSchema,
  falling: wordsSchema,
  strength: wordsSchema,
  groups: wordsSchema,
  /** Verbs of striking, and what is struck: a force, or what people live in and by. */
  aiming: wordsSchema,
  armedAims: wordsSchema,
  civilAims: wordsSchema,
  /** Forces, by the state that leads them. */
  led: z.record(z.string(), wordsSchema),
  /** An end that is still to come, and words of one that is not whole. */
  stillToEnd: wordsSchema,
  partly: wordsSchema,
});

export type RetoldLexicon = z.infer<typeof retoldSchema>;

export const builtInRetold: RetoldLexicon = retoldSchema.parse(retoldJson);
