/**
 * Properties a text gives to what it is about, of which it can have one only: what a boat was made of, on which floor
 * it burned, where somebody was arrested, how he died, who fired. Read sentence by sentence, with what each is said of.
 */

import { type CompareReader, findAll } from '../reader';
import { isOneClause, markOf, type Sentence, statementAt } from '../sentences';
import { stemOf } from '../stems';
import type { Feature, Made } from './feature';
import { type FeatureBooks, type FeatureClass, featureBooksOf, type Valued } from './feature-books';
import { whereaboutsIn } from './whereabouts';

const none: ReadonlySet<string> = new Set();

const REACH = 4;
const NEAR = 10;
const NEGATED = 4;

/** The stem of the head that stands right before a value, or behind it as in «wooden boat»; null where none does. */
function headOf(
  sentence: Sentence,
  heads: NonNullable<FeatureClass['of']>,
  at: number,
  next: number,
): string | null {
  const { words } = sentence;
  for (let head = Math.max(0, at - REACH - 1); head < at; head++) {
    const found = heads.startingAt(words, head);
    if (found === null || found.next > at || at - found.next > REACH) continue;
    if (isOneClause(sentence, found.next, at)) return stemOf(words[head]!.key);
  }
  if (!/^[a-z]/u.test(words[at]!.key)) return null;
  const behind = [next, next + 1].find((one) => heads.startingAt(words, one) !== null);
  return behind === undefined ? null : stemOf(words[behind]!.key);
}

function isNearTo({ words }: Sentence, book: NonNullable<FeatureClass['near']>, at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near < Math.min(words.length, at + NEAR); near++)
    if (near !== at && book.startingAt(words, near) !== null) return true;
  return false;
}

/** Whether it is said not to be so. */
export function isNegated(sentence: Sentence, at: number, reader: CompareReader): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEGATED); before--) {
    const { key, kind } = sentence.words[before]!;
    if (kind === 'mark') break;
    const bare = key.replace(/^[وفب](?=\p{L}{2})/u, '');
    if (
      reader.negations.has(key) ||
      reader.negations.has(bare) ||
      /^(?:not|no|without|never|بلا)$/u.test(key)
    )
      return true;
    if (reader.denying.startingAt(sentence.words, before) !== null) return true;
  }
  return false;
}

/** The class a value is meant in here, with its head where each head has its own; null where it is not meant. */
function meantIn(sentence: Sentence, { of }: Valued, at: number, next: number): string | null {
  const { words } = sentence;
  if (of.lead && !sentence.lead) return null;
  if (of.notBefore.has(words[next]?.key ?? '') || of.notAfter.has(words[at - 1]?.key ?? '')) return null;
  const head = of.of === null ? '' : headOf(sentence, of.of, at, next);
  if (head === null || (of.near !== null && !isNearTo(sentence, of.near, at))) return null;
  return of.each ? `${of.name} ${head}` : of.name;
}

const valuesIn = (sentence: Sentence, { values }: FeatureBooks): Made[] =>
  findAll(values, sentence.words).flatMap(({ at, next, value }) =>
    value.flatMap((one): Made[] => {
      const name = meantIn(sentence, one, at, next);
      const { question, severity, alike } = one.of;
      return name === null
        ? []
        : [{ of: name, question, severity, value: one.value, names: [], at, next, alike }];
    }),
  );

/** `الطابق الثالث`, «the third floor». */
function floorsIn(sentence: Sentence, { floors, floorsNear, ordinals }: FeatureBooks): Made[] {
  const { words } = sentence;
  return findAll(floors, words).flatMap(({ at, next }): Made[] => {
    if (!isNearTo(sentence, floorsNear, at)) return [];
    const [behind, before] = [ordinals.get(words[next]?.key ?? ''), ordinals.get(words[at - 1]?.key ?? '')];
    const value = behind ?? before;
    if (value === undefined) return [];
    const [from, to] = behind === undefined ? [at - 1, next] : [at, next + 1];
    return [
      {
        ...{ of: 'floor', question: 'which-floor', severity: 'low', value: String(value), names: [] },
        ...{ at: from, next: to, alike: none },
      },
    ];
  });
}

const DOER_REACH = 4;

/** `برصاص مسلحين`, `على يد الشرطة`, «shot by gunmen»: who did harm. */
function doersIn(sentence: Sentence, { doers, doerMarks, doersAlike }: FeatureBooks): Made[] {
  const { words } = sentence;
  return findAll(doerMarks, words).flatMap(({ next }): Made[] => {
    const to = Math.min(words.length, next + DOER_REACH);
    const [found] = findAll(doers, words, next, to);
    if (found === undefined || !isOneClause(sentence, next, found.at)) return [];
    return [
      {
        ...{ of: 'doer', question: 'who-did', severity: 'high', value: found.value, names: [] },
        ...{ at: found.at, next: found.next, alike: doersAlike },
      },
    ];
  });
}

/** Words of the head that judge what others only describe, or only describe it: مجزرة، غارة. */
function framingIn(sentence: Sentence, { framing }: FeatureBooks): Made[] {
  if (!sentence.head) return [];
  return findAll(framing, sentence.words).flatMap(({ at, next, value }) =>
    value.map(
      ({ pair, loaded }): Made => ({
        ...{ of: `framing ${String(pair).padStart(2, '0')}`, question: 'which-word', severity: 'low' },
        ...{ value: loaded ? 'loaded' : 'plain', names: [], at, next, alike: none },
      }),
    ),
  );
}

/** All features a sentence gives, in the order of its words. */
export function featuresIn(sentence: Sentence, reader: CompareReader): Feature[] {
  if (sentence.aside || sentence.statements.length === 0) return [];
  const books = featureBooksOf(reader);
  const made = [
    ...valuesIn(sentence, books),
    ...floorsIn(sentence, books),
    ...doersIn(sentence, books),
    ...whereaboutsIn(sentence, books),
    ...framingIn(sentence, books),
  ];
  return made.flatMap(({ at, next, ...feature }): Feature[] => {
    const mark = markOf(sentence, at, next);
    const statement = statementAt(sentence, mark);
    if (statement === null || isNegated(sentence, at, reader)) return [];
    const label = sentence.text.slice(mark.start, mark.end);
    return [{ ...feature, statement, mark, label, lead: sentence.lead }];
  });
}
