/** Everything that can be seen in one article alone, worked out once when it comes in. */

import { keySet } from '../arabic/phrases';
import type { ComparedArticle } from './compared';
import type { Draft, DraftSum } from './draft';
import { startsIn } from './features/cause-starts';
import { type Cause, causesIn, causesWithin } from './features/causes';
import { coursesWithin } from './features/courses';
import { activitiesWithin, describeFrames, descriptionsWithin, type KindFact } from './features/descriptions';
import { featuresIn } from './features/features';
import { featuresWithin, type Property, propertiesOf } from './features/profiles';
import type { Figure } from './figures/figures';
import { frequenciesWithin } from './figures/frequencies';
import { type Stretch, stretchesIn, stretchesWithin } from './figures/how-long';
import { indicatorsWithin } from './figures/indicator-relation';
import { type Indicator, indicatorsIn } from './figures/indicators';
import { withMain } from './figures/main-figures';
import { type Measure, measuresIn, measuresWithin } from './figures/measures';
import type { FigureFact } from './figures/numbers';
import { numbersWithin } from './figures/numbers-within';
import { type Composition, compositionsIn, compositionsWithin } from './people/compositions';
import { type Perpetrator, perpetratorsIn, perpetratorsWithin } from './people/perpetrators';
import { personsWithin } from './people/person-drafts';
import { type People, peopleIn } from './people/persons';
import { sidesIn } from './places/compass-names';
import type { KnownPlaces } from './places/gazetteer';
import type { TextPlaces } from './places/taught-places';
import type { CompareReader } from './reader';
import { sentencesOf } from './sentences';
import { readText, type Statement } from './statements';
import { type Assertion, assertionOf, contestedWithin } from './states/denials';
import { deniedDeedsWithin } from './states/denied-deeds';
import { doubtedWithin } from './states/doubts';
import { endingsWithin } from './states/endings';
import { stancesWithin } from './states/opposed-stances';
import { reversalsWithin, type Turn, turnsIn } from './states/reversals';
import { type Stance, stancesIn } from './states/stances';
import { daysOf, findFrames, frameOf, ofOneSentence, type Scene, scenesOf } from './story/events';
import { withParts } from './sums/part-lists';
import { sumsWithin } from './sums/sums';
import { datesWithin } from './times/dates';
import { whenWithin } from './times/when';
import { type WhenFact, whensIn } from './times/when-facts';
import { accusationsWithin, framingWithin, ownedWordsWithin, rolesWithin } from './told/attributions';
import { headlinesWithin, sidesWithin } from './told/headlines';
import { hedgesWithin, superlativesWithin } from './told/hedges';
import { aliasesIn, labelsOf, type NameFact, spellingsIn } from './told/names';
import { partnersWithin } from './told/partners';
import { type Act, actsIn, plansWithin } from './told/plans';
import { spokenWithin } from './told/spoken';
import { type Trait, traitsWithin } from './told/trait';
import { traitRules, traitsIn } from './told/traits';

export interface ArticleFacts {
  readonly article: ComparedArticle;
  readonly statements: readonly Statement[];
  readonly figures: readonly FigureFact[];
  readonly kinds: readonly KindFact[];
  readonly names: readonly NameFact[];
  readonly assertions: readonly Assertion[];
  readonly turns: readonly Turn[];
  readonly acts: readonly Act[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly causes: readonly Cause[];
  readonly traits: readonly Trait[];
  readonly people: People;
  readonly whens: readonly WhenFact[];
  readonly stretches: readonly Stretch[];
  readonly compositions: readonly Composition[];
  readonly perpetrators: readonly Perpetrator[];
  readonly properties: readonly Property[];
  readonly stances: readonly Stance[];
  /** Tensions inside the article. */
  readonly drafts: readonly Draft[];
  readonly holding: readonly DraftSum[];
}

const THIS = keySet(['هذا', 'هذه', 'ذلك']);

/** `هذا الرقم أقل من الذروة …`: the figure of the statement before is meant. */
const pointsAtCount = ({ words }: Statement, reader: CompareReader): boolean =>
  words.some(({ key }, at) => THIS.has(key) && reader.words.pointedAt.has(words[at + 1]?.key ?? ''));

function figuresOf(
  statements: readonly Statement[],
  scenes: ReadonlyMap<Statement, Scene>,
  reader: CompareReader,
): FigureFact[] {
  const facts: FigureFact[] = [];
  let days: readonly string[] = [];
  for (const [at, statement] of statements.entries()) {
    if (!ofOneSentence(statement, statements[at - 1])) days = [];
    if (statement.dates.length > 0) days = daysOf(statement);
    const before = facts.at(-1);
    const carries =
      pointsAtCount(statement, reader) && before !== undefined && before.statement.block === statement.block;
    for (const figure of statement.figures) {
      const again = carries || isBareAfter(before, figure, statement);
      const told =
        again && before && figure.slot === '' ? { ...figure, ...countingOf(before.figure) } : figure;
      const counted = moreOf(told, facts.at(-1), statement);
      // «ضربت سيول البلدة عام 2018 وأودت بحياة 11»: the sentence goes on in its year.
      const own = statement.dates.length === 0 ? { ...counted, dates: days } : counted;
      const inherits = own.places.length === 0 && own.action !== null && !own.since;
      const places = inherits ? (scenes.get(statement)?.places ?? []) : own.places;
      facts.push({ statement, figure: own, places });
    }
  }
  return facts;
}

/** Tolls that a bare figure goes on with. */
const GOES_ON = new Set(['killed', 'injured', 'missing']);

/** `أما الدفاع المدني فتحدث عن 12 على الأقل`: a bound of nothing named, by another voice, is one of the toll just told. */
function isBareAfter(before: FigureFact | undefined, figure: Figure, statement: Statement): boolean {
  if (before === undefined || figure.bound === 'exact' || figure.percent || figure.multiple) return false;
  if (figure.unit !== null || statement.figures.length > 1 || statement.speaker === '') return false;
  const lapse = statement.block - before.statement.block;
  return lapse <= 1 && GOES_ON.has(before.figure.slot) && before.statement.speaker !== statement.speaker;
}

/** `مقتل 8 من القادة واعتقال 32 آخرين`: the others are leaders too. */
function moreOf(figure: Figure, before: FigureFact | undefined, statement: Statement): Figure {
  if (!figure.others || before === undefined || before.statement.block !== statement.block) return figure;
  const { unit, part } = before.figure;
  const slot = part && unit !== null ? `${figure.action ?? ''}/${unit}` : figure.slot;
  return { ...figure, unit, part, slot };
}

const countingOf = ({ slot, action, unit, part, places }: FigureFact['figure']) => ({
  ...{ slot, action, unit, part, places },
});

/**
 * Reads one article and looks for what pulls apart inside it. Pure: the same article among the same known places gives
 * the same facts.
 * @param knownTo asked once, with what the article itself says of places: the names other articles teach
 */
export function readArticle(
  article: ComparedArticle,
  reader: CompareReader,
  knownTo?: (places: TextPlaces) => KnownPlaces,
): ArticleFacts {
  const { statements, rest } = readText(article, reader, knownTo);
  const frames = findFrames(statements, reader);
  const scenes = scenesOf(statements, frames);
  const indicators = indicatorsIn(statements, scenes, reader);
  const named = new Map(indicators.map(({ mark, family }) => [mark.start, family]));
  const counted = figuresOf(statements, scenes, reader).map((fact) => {
    const quantity = named.get(fact.figure.start);
    return quantity === undefined ? fact : { ...fact, figure: { ...fact.figure, quantity } };
  });
  const figures = withMain(withParts(counted, reader), statements, {
    ...{ reader, scenes, frames: frameOf(frames) },
  });
  const kinds = describeFrames(frames, reader, scenes);
  const assertions = statements.flatMap(
    (statement) => assertionOf(statement, reader, scenes.get(statement)) ?? [],
  );
  const turns = statements.flatMap((statement) => turnsIn(statement, scenes.get(statement)!, reader));
  const acts = statements.flatMap((statement) => actsIn(statement, reader));
  const sentences = sentencesOf([...statements, ...rest], reader);
  const causes = [
    ...statements.flatMap((one) => causesIn(one, scenes.get(one)!, reader)),
    ...sentences.flatMap((one) => startsIn(one, scenes, reader)),
  ];
  const traits = traitsIn(statements, scenes, reader);
  const people = peopleIn([...statements, ...rest], scenes, reader);
  const measures = statements
    .flatMap((one) => measuresIn(one, scenes.get(one)!, reader))
    .map((one) => (named.has(one.mark.start) ? { ...one, named: true } : one));
  const whens = whensIn(statements, scenes, reader);
  const perpetrators = perpetratorsIn([...statements, ...rest], scenes, reader);
  const compositions = compositionsIn([...statements, ...rest], scenes, people.facts, reader);
  const features = sentences.flatMap((one) => featuresIn(one, reader));
  const properties = propertiesOf(features);
  const stances = statements.flatMap((one) => stancesIn(one, scenes.get(one)!, reader));
  const stretches = stretchesIn(statements, scenes, reader);
  const sums = sumsWithin(counted, statements, reader);
  const headlines = headlinesWithin(statements, reader);
  const headlined = new Set(
    headlines.flatMap(({ positions }) => positions[0]!.evidence.map(({ statement }) => statement.folded)),
  );
  const drafts = [
    ...sums.drafts,
    ...numbersWithin(figures, reader, frameOf(frames)),
    ...descriptionsWithin(kinds),
    ...activitiesWithin(frames, reader, scenes),
    ...datesWithin(statements, reader),
    ...accusationsWithin(statements, reader),
    ...ownedWordsWithin(statements, reader),
    ...headlines,
    ...hedgesWithin(statements, reader, headlined),
    ...superlativesWithin(statements, reader),
    ...sidesWithin(statements),
    ...rolesWithin(statements, reader),
    ...framingWithin(statements, reader),
    ...deniedDeedsWithin(statements, reader),
    ...endingsWithin(statements, reader),
    ...reversalsWithin(turns, reader),
    ...contestedWithin(assertions, reader),
    ...doubtedWithin(statements, reader),
    ...spokenWithin(statements, reader),
    ...partnersWithin(statements, reader),
    ...coursesWithin(statements, reader),
    ...plansWithin(acts, reader),
    ...measuresWithin(measures, reader),
    ...indicatorsWithin(indicators, reader),
    ...causesWithin(causes, reader),
    ...frequenciesWithin(statements, reader),
    ...traitsWithin(traits, traitRules, reader),
    ...personsWithin(people.facts, reader),
    ...whenWithin(whens, reader),
    ...stretchesWithin(stretches, reader),
    ...compositionsWithin(compositions, reader),
    ...perpetratorsWithin(perpetrators, reader),
    ...featuresWithin(features, reader),
    ...stancesWithin(stances, reader),
  ];
  const names = [
    ...statements.flatMap((statement) => [
      ...aliasesIn(statement, reader),
      ...spellingsIn(statement, reader),
      ...sidesIn(statement),
    ]),
    ...labelsOf(
      frames,
      reader,
      statements.filter(({ role }) => role === 'caption'),
    ),
  ];
  const told = {
    statements,
    figures,
    kinds,
    names,
    assertions,
    turns,
    acts,
    measures,
    indicators,
    causes,
    traits,
    people,
    whens,
    stretches,
    compositions,
    perpetrators,
    properties,
    stances,
  };
  return { article, ...told, drafts, holding: sums.holding };
}
