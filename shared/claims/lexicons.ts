/**
 * The lexicons claims are proposed with: verbs and words of attribution, who speaks, places, topics, loaded words.
 * A desk may replace any of them; see arabic/lexicon-file.ts for how mistakes in one are named.
 */
import { z } from 'zod';
import actorsJson from '../../resources/lexicons/actors.json';
import attributionJson from '../../resources/lexicons/attribution.json';
import loadedJson from '../../resources/lexicons/loaded.json';
import namesJson from '../../resources/lexicons/names.json';
import placesJson from '../../resources/lexicons/places.json';
import topicsJson from '../../resources/lexicons/topics.json';
import verbsJson from '../../resources/lexicons/verbs.json';
import { type ArabicLexicons, builtInArabic, headOf, wordSchema, wordsSchema } from '../arabic/lexicons';
import { builtInEnglish, type EnglishLexicon, englishSchema } from './english-lexicon';

export const stanceSchema = z.enum(['neutral', 'committed', 'doubting']);
/** How a verb stands to what it reports: vouching for it, keeping away from it, or neither. */
export type Stance = z.infer<typeof stanceSchema>;

export const verbsSchema = z.object({
  ...headOf('qarina/verbs/1'),
  reporting: z
    .array(
      z.object({
        past: wordSchema,
        /** Without the prefix of the person: `قول` of يقول. */
        present: wordSchema,
        participle: wordSchema.optional(),
        stance: stanceSchema,
        /** `clause`: reports with أنّ or a quotation; `position`: is itself what is said (دعا، دان); `both`. */
        takes: z.enum(['clause', 'position', 'both']),
        /** Has other meanings or is a noun too: a verb of saying only before أنّ, a colon or a quotation. */
        ambiguous: z.boolean().optional(),
        /** A verb of saying only with عن (أعرب عن، نقل عن). */
        about: z.boolean().optional(),
        /** Used in the passive without a speaker. */
        impersonal: z.boolean().optional(),
        /** Takes what is said after على, إلى or ب (أكد على، لفت إلى). */
        prepositional: z.boolean().optional(),
        /** Its object is a person or body, which must not be taken for the speaker. */
        addresses: z.boolean().optional(),
      }),
    )
    .readonly(),
  /** `past present` pairs. */
  events: z.record(z.string(), wordsSchema),
  general: wordsSchema,
  /** Nouns in ت that look like verbs. */
  feminineNouns: wordsSchema,
  /** Nouns in ي… that look like verbs. */
  presentNouns: wordsSchema,
  /** Three-letter verbs that are hardly ever nouns after و. */
  narrative: wordsSchema,
});

export const attributionSchema = z.object({
  ...headOf('qarina/attribution/1'),
  according: wordsSchema,
  accordingSure: wordsSchema,
  documents: wordsSchema,
  /** What shows or counts something without anybody speaking: صور، أرقام. */
  materials: wordsSchema,
  channels: wordsSchema,
  viaPrepositions: wordsSchema,
  issued: wordsSchema,
  appearedIn: wordsSchema,
  content: wordsSchema,
  passives: wordsSchema,
  openings: wordsSchema,
  breakers: wordsSchema,
  weakBreakers: wordsSchema,
  silentOpeners: wordsSchema,
  /** Verbs by which a document or a recording shows something. */
  showing: wordsSchema,
  /** Verbs that only lead to what was done (تمكنت من قتل). */
  managing: wordsSchema,
  /** Beginnings of words between a document and whose it is (بيان مشترك). */
  documentKinds: wordsSchema,
  /** Adverbs that may open a clause before its verb. */
  frequencies: wordsSchema,
  /** Words before أن that make it part of themselves (إلا أن، قبل أن، يجب أن). */
  notBeforeContent: wordsSchema,
});

export const actorsSchema = z.object({
  ...headOf('qarina/actors/1'),
  kinds: z.record(z.string(), wordsSchema),
  states: wordsSchema,
  feminineWithoutTa: wordsSchema,
  masculineWithTa: wordsSchema,
});

export const namesSchema = z.object({
  ...headOf('qarina/names/1'),
  /** Adverbs between a verb, its subject and its object. */
  between: wordsSchema,
  /** Words no name goes on over. */
  ends: wordsSchema,
  /** Nouns that begin what is said and no name. */
  abstract: wordsSchema,
  /** Words with a glued preposition that are part of names: باسم، لمكافحة. */
  parts: wordsSchema,
  /** Prepositions that lead on the names of some people (`مسؤول في`). */
  complements: wordsSchema,
  withComplement: wordsSchema,
  /** Words of bodies that are part of a longer title (الوزير المفوض), without the article. */
  offices: wordsSchema,
  /** First names with the letters of a verb (أشرف، رفعت): names behind a title. */
  likeVerbs: wordsSchema.default([]),
});

export const placesSchema = z.object({
  ...headOf('qarina/places/1'),
  heads: wordsSchema,
  /** Kinds of one place each: the name beside one is known as a place from then on. */
  teaching: wordsSchema,
  /** Kinds that teach only names without the article: `مخيم النازحين`, `مطار البلاد` name nothing. */
  teachingBare: wordsSchema,
  /** Nouns behind a kind that are no name of it (`حي السفارات`, `مخيم تدريب`), without the article. */
  common: wordsSchema,
  /** First words of names that are nothing without the next (أم، عين، كفر). */
  openers: wordsSchema,
  /** Those of them that with a word behind them can hardly be anything but a place (دير عنابة). */
  sureOpeners: wordsSchema.default([]),
  /** Kinds of place that hold towns: what happened in one of them happened in one of those. */
  regions: wordsSchema.default([]),
  /** Words behind a name that are no part of it: days and times. */
  behindNames: wordsSchema.default([]),
  /** Bodies and buildings that are called after their place (مشفى كفرنور). */
  institutions: wordsSchema,
  /** Words behind a kind that say how it is and not what it is called. */
  describing: wordsSchema,
  compass: wordsSchema,
  /** What stands before a dash at the head of a text and is no place: خاص، وكالات. */
  slugs: wordsSchema,
  names: wordsSchema,
});

export const topicsSchema = z.object({
  ...headOf('qarina/topics/1'),
  casualties: wordsSchema,
  casualtyNouns: wordsSchema,
  /** Words of falling, of people: they are casualties with any of those behind them (سقوط أطفال). */
  falling: wordsSchema,
  fallen: wordsSchema,
  eventNouns: wordsSchema,
  strike: wordsSchema,
  target: wordsSchema,
  identity: wordsSchema,
  legal: wordsSchema,
  position: wordsSchema,
  forecast: wordsSchema,
  cause: wordsSchema,
  certain: wordsSchema,
});

export const loadedSchema = z.object({
  ...headOf('qarina/loaded/1'),
  kinds: z.record(z.string(), wordsSchema),
});

export type VerbsLexicon = z.infer<typeof verbsSchema>;
export type AttributionLexicon = z.infer<typeof attributionSchema>;
export type ActorsLexicon = z.infer<typeof actorsSchema>;
export type NamesLexicon = z.infer<typeof namesSchema>;
export type PlacesLexicon = z.infer<typeof placesSchema>;
export type TopicsLexicon = z.infer<typeof topicsSchema>;
export type LoadedLexicon = z.infer<typeof loadedSchema>;

export interface ClaimLexicons {
  readonly arabic: ArabicLexicons;
  readonly verbs: VerbsLexicon;
  readonly attribution: AttributionLexicon;
  readonly actors: ActorsLexicon;
  readonly names: NamesLexicon;
  readonly places: PlacesLexicon;
  readonly topics: TopicsLexicon;
  readonly loaded: LoadedLexicon;
  readonly english: EnglishLexicon;
}

export const claimSchemas = {
  verbs: verbsSchema,
  attribution: attributionSchema,
  actors: actorsSchema,
  names: namesSchema,
  places: placesSchema,
  topics: topicsSchema,
  loaded: loadedSchema,
  english: englishSchema,
} as const;

export const builtInClaims: ClaimLexicons = {
  arabic: builtInArabic,
  verbs: verbsSchema.parse(verbsJson),
  attribution: attributionSchema.parse(attributionJson),
  actors: actorsSchema.parse(actorsJson),
  names: namesSchema.parse(namesJson),
  places: placesSchema.parse(placesJson),
  topics: topicsSchema.parse(topicsJson),
  loaded: loadedSchema.parse(loadedJson),
  english: builtInEnglish,
};
