/**
 * The lexicons texts are compared with: what figures count, which descriptions exclude each other,
 * and which words make another of a name. A desk may
 * replace them or add to them as to any other lexicon; a word it puts on two sides at once sides with neither.
 */
import { z } from 'zod';
import featuresJson from '../../resources/lexicons/features.json';
import opposedJson from '../../resources/lexicons/opposed.json';
import peopleJson from '../../resources/lexicons/people.json';
import relationsJson from '../../resources/lexicons/relations.json';
import { headOf, wordsSchema } from '../arabic/lexicons';
import { builtInClaims, type ClaimLexicons } from '../claims/lexicons';
import { type FeaturesLexicon, featuresSchema } from './features/feature-lexicon';
import { builtInCounted, type CountedLexicon, countedSchema } from './figures/counted-lexicon';
import { builtInIndicators, type IndicatorsLexicon, indicatorsSchema } from './figures/indicator-lexicon';
import { type PeopleLexicon, peopleSchema } from './people/people-lexicon';
import { builtInStates, type StatesLexicon, statesSchema } from './states/state-lexicon';
import { builtInReckoning, type ReckoningLexicon, reckoningSchema } from './sums/reckoning-lexicon';
import { builtInTimed, type TimedLexicon, timedSchema } from './times/timed-lexicon';
import { builtInRetold, type RetoldLexicon, retoldSchema } from './told/retold-lexicon';

const slotSchema = z.object({
  /** What the thing was, by kind. */
  kinds: z.record(z.string(), wordsSchema),
  /** Kinds of one side; between sides a tension is grave. */
  sides: z.record(z.string(), z.array(z.string()).readonly()),
  /** Kinds that say another one when they are denied (`لا يتضمن بنوداً عسكرية`). */
  denied: z.record(z.string(), z.string()).default({}),
  /** Words after which the description means something else (عنصر حاسم). */
  notBefore: z.array(z.string()).readonly(),
  /** And words before it that do the same (الدفاع المدني). */
  notAfter: z.array(z.string()).readonly().default([]),
});

export const opposedSchema = z.object({
  ...headOf('qarina/opposed/1'),
  slots: z.record(z.string(), slotSchema),
  /** What introduces what a person was doing. */
  activity: wordsSchema,
  ended: wordsSchema,
  goesOn: wordsSchema,
  hedges: wordsSchema,
  helping: wordsSchema,
  doing: wordsSchema,
  accusing: wordsSchema,
  denying: wordsSchema,
  /** Words that undo what they stand with: refusing, failing, calm, acquittal. */
  undoing: wordsSchema,
  negations: wordsSchema,
  /** What has a negation in it and denies nothing (لا يزال). */
  seeming: wordsSchema,
  /** Verbs and nouns whose denial contradicts their assertion; one list a deed. */
  deeds: z.array(wordsSchema).readonly(),
  framing: z.array(z.object({ loaded: wordsSchema, plain: wordsSchema })).readonly(),
  /** What introduces those an act was done with, and words for more of them that are not named. */
  alongside: wordsSchema,
  others: wordsSchema,
  /** Where a list of names is over: what follows tells where, when, or what came of it. */
  listEnds: wordsSchema,
  /** Words of what is still to be done. */
  planned: wordsSchema,
  /**
   * Verbs that cannot both be true of one thing at one time; of those with `who`, of one doer. Of those that are
   * `contradictory` one must be true: what is not open is closed, but what did not rise need not have fallen.
   */
  reversals: z
    .array(
      z.object({
        a: wordsSchema,
        b: wordsSchema,
        who: z.boolean(),
        contradictory: z.boolean().default(false),
      }),
    )
    .readonly(),
  /** Words of a thing that is done anew: what was before may have been otherwise. */
  again: wordsSchema,
  /** What happens more than once in an article, and words of another one behind it (غارة ثانية). */
  strikes: wordsSchema,
  anew: wordsSchema,
  /** Verbs of keeping away from what another said, and what it is called then (شكك في هذه الرواية). */
  doubting: wordsSchema,
  claimed: wordsSchema,
  /** Words that face only each other. */
  opposites: z.array(z.object({ a: wordsSchema, b: wordsSchema })).readonly(),
  /** Words of one direction, by a name, and which of these face each other. */
  families: z.record(z.string(), wordsSchema),
  against: z.array(z.tuple([z.string(), z.string()])).readonly(),
  /** Families that tell of good and of ill, by their names. */
  tones: z.object({ good: z.array(z.string()).readonly(), ill: z.array(z.string()).readonly() }),
  /** What stands between two things told beside each other (مع، وسط، رغم). */
  besides: wordsSchema,
  /** What says how much or how suddenly, and not what of. */
  degrees: wordsSchema,
  /** Words that say the same in a headline, or one of which takes in the other. */
  synonyms: z.array(wordsSchema).readonly(),
  /** Words that only join others. */
  light: wordsSchema,
  /** What stands before a name that neither does nor suffers what is told. */
  asides: wordsSchema,
  /** Kinds of rivals that do and suffer something. */
  actors: z.array(z.string()).readonly(),
  /** Things of one kind, each with the words it goes by: where one stands in another's place, another thing is told. */
  rivals: z.record(z.string(), z.array(wordsSchema).readonly()),
  placeSwaps: z.array(wordsSchema).readonly(),
  /** What stands between what happened and its cause, the cause behind it (بسبب) or before it (أدى إلى). */
  causedBy: wordsSchema,
  causing: wordsSchema,
  /** What names a cause of what was told before (والسبب …), and words of one that is not known. */
  theCause: wordsSchema.default([]),
  unknown: wordsSchema.default([]),
  /** Verbs of putting something down to a cause, by the preposition before the cause. */
  blaming: z.record(z.string(), wordsSchema),
  /** Words of purpose and of chance. */
  intents: wordsSchema,
  /** What goes wrong or changes: nouns that have one cause each. */
  mishaps: wordsSchema,
  /** What agreements are called: names of one agreement are worth a question. */
  pacts: wordsSchema,
  /** What kinds of place one name may be given in one event. */
  settlements: wordsSchema,
  /** Names proposed as one; an editor confirms. */
  aliases: z.array(wordsSchema).readonly(),
  /** Words by which a thing is said to be or to happen: what is denied stands behind them (نفى وجود …). */
  occurring: wordsSchema,
  /** What introduces what happened then: it is beside what is denied. */
  circumstances: wordsSchema,
  /** Negations of what was; `لن` is of what may come. */
  negatesPast: wordsSchema,
  /** Negations of what was only before one of `being`. */
  negatesBeing: wordsSchema,
  /** Negations of whatever is behind them, and those of them whose subject is behind them too (no ferries). */
  negatesAll: wordsSchema,
  negatesSubject: wordsSchema,
  /** Verbs and nouns of being and of happening, and those that say nothing by themselves behind a negation. */
  being: wordsSchema,
  copulas: wordsSchema,
  /** Words before those who are to be kept from harm: they were not harmed (لتفادي إصابة المدنيين). */
  sparing: wordsSchema,
  /** Plurals of persons that do not say how many they are. */
  severalPersons: wordsSchema,
  /** Words of another one than was told of (في مباراة أخرى). */
  another: wordsSchema,
  /** What points back at what was said. */
  pointing: wordsSchema,
  /** Verbs of completing: the act is the noun behind them (تم توقيع). */
  completing: wordsSchema,
  /** Verbs that are no act by themselves. */
  auxiliaries: wordsSchema,
  /** Beginnings of words of going on, in whatever form. */
  continuing: wordsSchema,
  /** Verbs that only say that it is still so (ما زال مفتوحا), without the letter of their person. */
  remaining: wordsSchema,
  /** Many of a kind: the name of another kind behind them is no name (قرى المنطقة). */
  manyPlaces: wordsSchema,
});

/** Words that make another of the name behind them; see weigh/relations.ts. */
export const relationsSchema = z.object({
  ...headOf('qarina/relations/1'),
  next: wordsSchema,
  anywhere: wordsSchema,
  little: wordsSchema,
});

export type OpposedLexicon = z.infer<typeof opposedSchema>;
export type RelationsLexicon = z.infer<typeof relationsSchema>;

export interface CompareLexicons {
  readonly claims: ClaimLexicons;
  readonly counted: CountedLexicon;
  readonly opposed: OpposedLexicon;
  readonly relations: RelationsLexicon;
  readonly retold: RetoldLexicon;
  readonly people: PeopleLexicon;
  readonly timed: TimedLexicon;
  readonly features: FeaturesLexicon;
  readonly states: StatesLexicon;
  readonly reckoning: ReckoningLexicon;
  readonly indicators: IndicatorsLexicon;
}

export const compareSchemas = {
  counted: countedSchema,
  opposed: opposedSchema,
  relations: relationsSchema,
  retold: retoldSchema,
  people: peopleSchema,
  timed: timedSchema,
  features: featuresSchema,
  states: statesSchema,
  reckoning: reckoningSchema,
  indicators: indicatorsSchema,
} as const;

export const builtInCompare: CompareLexicons = {
  claims: builtInClaims,
  counted: builtInCounted,
  opposed: opposedSchema.parse(opposedJson),
  relations: relationsSchema.parse(relationsJson),
  retold: builtInRetold,
  people: peopleSchema.parse(peopleJson),
  timed: builtInTimed,
  features: featuresSchema.parse(featuresJson),
  states: builtInStates,
  reckoning: builtInReckoning,
  indicators: builtInIndicators,
};
