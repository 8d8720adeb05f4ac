/**
 * Lists of the lexicons whose words are asked for one at a time, as keys with whatever letters may be glued before
 * them. Words of one list alone: a phrase of several words is never found here.
 */
import { beginnings, withGlued } from '../arabic/glued';
import { keySet } from '../arabic/phrases';
import type { CompareLexicons } from './lexicons';
import { stemSet } from './reader-books';

const AND = ['و', 'ف'];
const BY = ['ب', 'ل'];
const AS = [...BY, 'ك'];
const ARTICLE = ['ال'];
/** Letters of the person before a verb. */
const PERSON = ['ي', 'ت'];

function opposedSets({ opposed }: CompareLexicons) {
  return {
    occurring: withGlued(keySet(opposed.occurring), [...AND, ...BY], ARTICLE),
    circumstances: withGlued(keySet(opposed.circumstances), AND),
    negatesPast: withGlued(keySet(opposed.negatesPast), AND),
    negatesBeing: withGlued(keySet(opposed.negatesBeing), AND),
    negatesAll: keySet(opposed.negatesAll),
    negatesSubject: keySet(opposed.negatesSubject),
    being: keySet(opposed.being),
    copulas: keySet(opposed.copulas),
    sparing: withGlued(keySet(opposed.sparing), AND, AS, ARTICLE),
    severalPersons: keySet(opposed.severalPersons),
    another: keySet(opposed.another),
    pointing: withGlued(keySet(opposed.pointing), [...AND, ...BY]),
    completing: withGlued(keySet(opposed.completing), AND),
    auxiliaries: withGlued(keySet(opposed.auxiliaries), AND),
    remaining: withGlued(keySet(opposed.remaining), AND, PERSON),
    manyPlaces: keySet(opposed.manyPlaces),
    listEnds: keySet(opposed.listEnds),
    strikes: keySet(opposed.strikes),
    anew: keySet(opposed.anew),
  };
}

function countedSets({ counted }: CompareLexicons) {
  return {
    within: withGlued(keySet(counted.within), AND),
    following: keySet(counted.following),
    passing: withGlued(keySet(counted.passing), AND),
    thatTime: withGlued(keySet(counted.thatTime), AND),
    former: withGlued(keySet(counted.former), ARTICLE),
    recurring: withGlued(keySet(counted.recurring), ARTICLE),
    previous: keySet(counted.previous),
    ago: keySet(counted.ago),
    stretches: keySet(counted.stretches),
    beforeNow: withGlued(keySet(counted.beforeNow), AND),
    longLengths: new Set(counted.longLengths),
    moments: withGlued(keySet(counted.moments), AND),
    momentsBehind: keySet(counted.momentsBehind),
    elapsing: withGlued(keySet(counted.elapsing), AND),
    /** Stems. */
    sums: withGlued(stemSet(counted.sums), BY),
    announcing: withGlued(keySet(counted.announcing), [...AND, ...AS], ARTICLE),
    pointedAt: keySet(counted.pointedAt),
    windows: keySet(counted.windows),
    asides: withGlued(keySet(counted.asides), [...AND, ...BY], ARTICLE),
    handled: withGlued(keySet(counted.handled), AND),
    spared: withGlued(keySet(counted.spared), AND),
    inARow: withGlued(keySet(counted.inARow), ARTICLE),
  };
}

export const wordSetsOf = (lexicons: CompareLexicons) => ({
  ...opposedSets(lexicons),
  ...countedSets(lexicons),
  continuing: beginnings(lexicons.opposed.continuing),
  late: beginnings(lexicons.counted.late),
});

export type WordSets = ReturnType<typeof wordSetsOf>;
