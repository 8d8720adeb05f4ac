/**
 * The lexicon of what can only be so or not so of one thing in one story: states of things (open, shut), matters
 * that are there or not (a warning, a licence), and the words that turn either into its opposite.
 */
import { z } from 'zod';
import statesJson from '../../../resources/lexicons/states.json';
import { headOf, wordsSchema } from '../../arabic/lexicons';

/**
 * How a state holds: of the `event` itself, once for all; `lasts` until it changes, so that another day may be
 * otherwise; `done` and not to be undone, so that only what was done before it is said not to be pulls apart.
 */
export const stateTimeSchema = z.enum(['event', 'lasts', 'done']);
export type StateTime = z.infer<typeof stateTimeSchema>;

const severitySchema = z.enum(['high', 'medium', 'low']);
const some = wordsSchema.default([]);

const stateSchema = z.object({
  /** Families of `things` it is said of. */
  of: z.array(z.string()).readonly(),
  a: wordsSchema,
  b: wordsSchema,
  time: stateTimeSchema,
  severity: severitySchema,
  /** Whether only one doer cannot do both (agreed, refused). */
  who: z.boolean().default(false),
  /** Whether to be without such a thing is to have it not (بلا كهرباء). */
  without: z.boolean().default(false),
  /** Whether a pronoun may be whoever the speaker is of (عائلة الصحافي: إنه …). */
  ofSpeaker: z.boolean().default(false),
  /** Words behind one of its words that make it something else (يعمل في المصنع). */
  notBefore: some,
});

const matterSchema = z.object({
  nouns: wordsSchema,
  time: stateTimeSchema,
  severity: severitySchema,
  /** Whether `having` is of its nouns too; else only its own words are. */
  common: z.boolean().default(false),
  /** Words that say by themselves that there was such a thing, or that there was none. */
  told: some,
  absent: some,
  /** Verbs whose denial says that there was none, while they alone say nothing (لم يتصل). */
  acts: some,
  /** Words with which a noun says that there is one, by themselves; and that it is over. */
  having: some,
  lost: some,
  /** Words beside a noun that make it another thing. */
  notWith: some,
  /** What was done, as figures count it: a number of them says that there were some. */
  counted: z.array(z.string()).readonly().default([]),
  /** Whether an old date says since when, not that it was another. */
  since: z.boolean().default(false),
  /** Whether only one doer cannot do both (congratulated, did not). */
  who: z.boolean().default(false),
});

export const statesSchema = z.object({
  ...headOf('qarina/states/1'),
  /** Nouns that may be one thing, by family. */
  things: z.record(z.string(), wordsSchema),
  states: z.record(z.string(), stateSchema),
  matters: z.record(z.string(), matterSchema),
  /** Words with which a noun of a `common` matter says that there is one: given, found, there. */
  having: wordsSchema,
  negators: z.object({
    /** Of what follows in the clause; of a noun phrase; of one noun; of one word; by keeping from it. */
    clause: wordsSchema,
    phrase: wordsSchema,
    noun: wordsSchema,
    adjective: wordsSchema,
    barring: wordsSchema,
  }),
  /** Phrases that look like negations and are none. */
  lookAlikes: wordsSchema,
  /** What takes something out of a negation (لم يصل إلا …): nothing is then said flatly. */
  exceptions: wordsSchema,
  /** Words with which another clause begins. */
  turns: wordsSchema,
  /** Words that look like a form of another word here and are none (عادة is not عاد). */
  notForms: wordsSchema,
  /** Beginnings of verbs whose و or ف is their own (وافق is not «and …»). */
  ownLetters: wordsSchema,
  /** Words of conditions, questions and chances, besides the hedges. */
  open: wordsSchema,
  /** Words of another event beside the story's own. */
  elsewhere: some,
  /** Who speaks for a whole country, wherever he does. */
  national: some,
  /** Nouns that say too little to be denied by themselves (أي جهة, any plan). */
  vague: some,
  /** Words behind «منطقة» and the like that tell what kind of place it is and not which. */
  plainPlaces: some,
  /** Words of what is so until now, of what stayed so, of what was so, and of what is so anew. */
  still: wordsSchema,
  stayed: wordsSchema,
  /** Words of what was so before and is not now. */
  noLonger: wordsSchema,
  was: wordsSchema,
  again: wordsSchema,
  /** Words that stand for what was told before (لكنها لم تصل). */
  pronouns: wordsSchema,
  /** Words before a noun that mean any and every one of its kind. */
  every: wordsSchema,
  /** Words before ما where it is no spoken negation (كل ما وصل). */
  relative: wordsSchema,
  /** All parties of the story at once (الطرفان). */
  allParties: wordsSchema,
});

export type StatesLexicon = z.infer<typeof statesSchema>;
export const builtInStates: StatesLexicon = statesSchema.parse(statesJson);
