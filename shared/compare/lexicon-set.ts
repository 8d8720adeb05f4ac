/**
 * A desk's own lexicons for everything: what texts are compared with (`counted`, `opposed`, `relations`, `retold`,
 * `people`, `timed`, `features`, `reckoning`, `indicators`) beside what claims and figures are read with. Files replace and add in
 * the same way for all; see claims/lexicon-set.ts.
 */
import type { LexiconProblem } from '../arabic/lexicon-file';
import { arabicSchemas } from '../arabic/lexicons';
import { claimsOfNames, type LexiconFile, layOver, namesOfClaims } from '../claims/lexicon-set';
import { claimSchemas } from '../claims/lexicons';
import type { FeaturesLexicon } from './features/feature-lexicon';
import type { CountedLexicon } from './figures/counted-lexicon';
import type { IndicatorsLexicon } from './figures/indicator-lexicon';
import {
  builtInCompare,
  type CompareLexicons,
  compareSchemas,
  type OpposedLexicon,
  type RelationsLexicon,
} from './lexicons';
import type { PeopleLexicon } from './people/people-lexicon';
import type { StatesLexicon } from './states/state-lexicon';
import type { ReckoningLexicon } from './sums/reckoning-lexicon';
import type { TimedLexicon } from './times/timed-lexicon';
import type { RetoldLexicon } from './told/retold-lexicon';

export interface CompareLexiconSet {
  readonly lexicons: CompareLexicons;
  readonly problems: readonly LexiconProblem[];
}

/** The lexicons in force with some files of a desk; without any, the built-in ones themselves. */
export function readCompareSet(files: readonly LexiconFile[]): CompareLexiconSet {
  if (files.length === 0) return { lexicons: builtInCompare, problems: [] };
  const { claims, ...own } = builtInCompare;
  const schemas = { ...arabicSchemas, ...claimSchemas, ...compareSchemas };
  const read = layOver(files, schemas, { ...namesOfClaims(claims), ...own });
  const lexicons: CompareLexicons = {
    claims: claimsOfNames(read.lexicons),
    counted: read.lexicons.counted as CountedLexicon,
    opposed: read.lexicons.opposed as OpposedLexicon,
    retold: read.lexicons.retold as RetoldLexicon,
    relations: read.lexicons.relations as RelationsLexicon,
    people: read.lexicons.people as PeopleLexicon,
    timed: read.lexicons.timed as TimedLexicon,
    features: read.lexicons.features as FeaturesLexicon,
    states: read.lexicons.states as StatesLexicon,
    reckoning: read.lexicons.reckoning as ReckoningLexicon,
    indicators: read.lexicons.indicators as IndicatorsLexicon,
  };
  return { lexicons, problems: read.problems };
}
