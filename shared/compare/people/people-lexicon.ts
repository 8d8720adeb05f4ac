/** The lexicon of what news says of people: names, titles, callings, ages, kin, roles. A desk may add to any list. */
import { z } from 'zod';
import { headOf, wordsSchema } from '../../arabic/lexicons';

const byKind = z.record(z.string(), wordsSchema);

export const peopleSchema = z.object({
  ...headOf('qarina/people/1'),
  givenNames: z.object({ men: wordsSchema, women: wordsSchema }),
  /** Given names that are ordinary words too: names only behind a title or before another name. */
  wordNames: wordsSchema,
  /** Words inside a name that are none alone (بن، أبو، عبد). */
  nameParts: wordsSchema,
  /** What may stand before a name and says little of the man (الدكتور، الشهيد، الشاب). */
  honorifics: wordsSchema,
  /** What a name follows (يدعى، اسمه). */
  introducing: wordsSchema,
  /** Callings of peace, by kind; one person rarely has two. */
  trades: byKind,
  /** Kinds of trades that go together. */
  together: z.array(z.array(z.string()).readonly()).readonly(),
  /** Words of anybody who bears no arms, whatever his trade. */
  civil: wordsSchema,
  fighters: wordsSchema,
  /** Words that make a fighter only with a unit or a movement behind them: قائد في …، مسؤول وحدة …. */
  fighterHeads: wordsSchema,
  fighterOf: wordsSchema,
  /** Those who bear arms for a state. */
  forces: wordsSchema,
  outlaws: wordsSchema,
  spies: wordsSchema,
  ranks: byKind,
  nations: byKind,
  kin: byKind,
  /** Words of age with the years they leave open. */
  ages: z.record(z.string(), z.object({ low: z.number(), high: z.number(), words: wordsSchema })),
  genders: byKind,
  offices: byKind,
  /** Words of an office no longer held. */
  former: wordsSchema,
  fates: byKind,
  custody: byKind,
  /** Words of a state that goes on (لا يزال محتجزاً). */
  goingOn: wordsSchema,
  /** Those who were only there. */
  bystanders: wordsSchema,
  vehicles: wordsSchema,
  piloting: wordsSchema,
  /** Roles one person holds in a story: the attacker, the driver, the victim. */
  roles: byKind,
  /**
   * Groups of which none, or some, are said to be among those harmed or held: what is denied, what is a case of it,
   * and what all must be for there to be none.
   */
  groups: z.record(z.string(), z.object({ none: wordsSchema, cases: wordsSchema, all: wordsSchema })),
  everyone: wordsSchema,
  harmed: wordsSchema,
  /** Words that say that two people bear one name. */
  namesakes: wordsSchema,
  claiming: wordsSchema,
  accused: wordsSchema,
  attacks: wordsSchema,
  behind: wordsSchema,
});

export type PeopleLexicon = z.infer<typeof peopleSchema>;
