/** The lexicon English sentences are read with, and its schema. */
import { z } from 'zod';
import englishJson from '../../resources/lexicons/english.json';
import { headOf, wordSchema, wordsSchema } from '../arabic/lexicons';

const topicWords = z.object({
  casualties: wordsSchema,
  strike: wordsSchema,
  target: wordsSchema,
  identity: wordsSchema,
  legal: wordsSchema,
  position: wordsSchema,
  forecast: wordsSchema,
  cause: wordsSchema,
});

export const englishSchema = z.object({
  ...headOf('qarina/english/1'),
  /** Verbs of saying. A verb of more words (`point out`) is found by all of them. */
  reporting: z
    .array(
      z.object({
        base: wordSchema,
        past: wordSchema,
        ing: wordSchema,
        stance: z.enum(['neutral', 'committed', 'doubting']),
        /** `clause`: reports what follows; `position`: is itself what is said (urged, condemned); `both`. */
        takes: z.enum(['clause', 'position', 'both']),
        /** A noun or another verb as well: a verb of saying only behind somebody who speaks. */
        ambiguous: z.boolean().optional(),
        /** Says that it is not so: the verb belongs to what is said. */
        denies: z.boolean().optional(),
        /** Its object is whoever is spoken to. */
        addresses: z.boolean().optional(),
      }),
    )
    .readonly(),
  according: wordsSchema,
  /** Passives that quote (`was quoted as saying`). */
  quoted: wordsSchema,
  documents: wordsSchema,
  channels: wordsSchema,
  /** Those spoken to that carry nothing on. */
  silent: wordsSchema,
  auxiliaries: wordsSchema,
  /** Words before a participle that make it no verb of whoever stands before them. */
  passive: wordsSchema,
  /** Finite verbs that do not show it by their ending. */
  finite: wordsSchema,
  adverbs: wordsSchema,
  pronouns: wordsSchema,
  /** Words a noun phrase may begin with. */
  determiners: wordsSchema,
  relatives: wordsSchema,
  clauseOpeners: wordsSchema,
  /** Words that turn to another clause behind a comma. */
  parting: wordsSchema,
  /** What leads a sentence and belongs to nobody's name. */
  leads: wordsSchema,
  prepositions: wordsSchema,
  weekdays: wordsSchema,
  times: wordsSchema,
  /** Words a point ends no sentence behind. */
  abbreviations: wordsSchema,
  /** Heads of the names of those who speak, by the kinds of actors.json. */
  actors: z.record(z.string(), wordsSchema),
  topics: topicWords,
  loaded: z.record(z.string(), wordsSchema),
  places: z.object({
    /** Kinds before `of` and a name; those of them that stand behind a name. */
    kinds: wordsSchema,
    kindsBehind: wordsSchema,
    prepositions: wordsSchema,
    /** First words of names that are nothing alone. */
    openers: wordsSchema,
    /** Articles and links within names. */
    particles: wordsSchema,
    /** Points of the compass by their Arabic noun; under `near` what says only how a place lies. */
    compass: z.record(z.string(), wordsSchema),
    /** Names that are no transliteration, and peoples, by the Arabic name of the place. */
    names: z.record(z.string(), wordsSchema),
  }),
  /** Words of one event or thing in both languages. */
  concepts: z.array(z.object({ english: wordsSchema, arabic: wordsSchema })).readonly(),
});

export type EnglishLexicon = z.infer<typeof englishSchema>;

export const builtInEnglish: EnglishLexicon = englishSchema.parse(englishJson);
