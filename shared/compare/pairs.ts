/**
 * Two headlines beside each other: do they agree, disagree, or tell of different things? Decided by what differs
 * where the rest is shared: a figure, a word against its opposite, a denial, a name changed for another.
 */
import { findMentions } from '../arabic/mentions';
import { cutWords, type Word } from '../arabic/words';
import { rangeOf } from './figures';
import { type CompareReader, findAll } from './reader';
import { isLittle, skeletonOf, stemOf } from './stems';
import type { Said } from './tension';

export type PairStance = 'agree' | 'disagree' | 'other';

export interface PairVerdict {
  readonly stance: PairStance;
  readonly reason: Said;
}

interface Headline {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
  readonly bones: ReadonlySet<string>;
  readonly figures: readonly (readonly [number, number])[];
  readonly labels: readonly string[];
  readonly poles: readonly { readonly pair: number; readonly pole: 'a' | 'b'; readonly word: string }[];
  readonly names: ReadonlySet<string>;
  readonly denied: boolean;
  /** Consonants of words that undo what they stand with: refusing, failing, calm. */
  readonly undone: ReadonlySet<string>;
}

function readHeadline(text: string, reader: CompareReader): Headline {
  const words = cutWords(text);
  const content = words.filter(({ kind, key }) => kind === 'word' && key.length > 1 && !isLittle(key));
  const mentions = findMentions(text).filter(({ type }) => type === 'cardinal' || type === 'approximate');
  const figures = mentions.flatMap((mention) => rangeOf(mention) ?? []);
  const names = content.flatMap(
    ({ key }) =>
      reader.placeStems.get(stemOf(key)) ??
      reader.placeStems.get(stemOf(key.replace(/^[بلك](?=\p{L}{4})/u, ''))) ??
      [],
  );
  return {
    words,
    stems: new Set(content.map(({ key }) => stemOf(key))),
    bones: new Set(content.map(({ key }) => skeletonOf(key))),
    figures: pairsOf(figures),
    labels: mentions.map(({ start, end }) => text.slice(start, end)),
    poles: polesIn(words, reader),
    names: new Set(names),
    undone: new Set(content.map(({ key }) => skeletonOf(key)).filter((bone) => reader.undoing.has(bone))),
    denied:
      findAll(reader.denying, words).length > 0 ||
      words.some(({ key }) => reader.negations.has(key.replace(/^[وف](?=\p{L}{2})/u, ''))),
  };
}

/** Words of opposites, in whatever form: by their letters, else by their consonants. */
function polesIn(words: readonly Word[], reader: CompareReader): Headline['poles'] {
  return words.flatMap((word, at) => {
    const found =
      reader.poles.startingAt(words, at)?.value ?? reader.poleBones.get(skeletonOf(word.key)) ?? [];
    return word.kind === 'word' ? found.map((pole) => ({ ...pole, word: word.key })) : [];
  });
}

function pairsOf(flat: readonly number[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at]!, flat[at + 1]!]);
  return pairs;
}

/** How much of the shorter headline's words the other has too, by stems or consonants. */
function likeness(a: Headline, b: Headline): number {
  const count = (one: Headline, other: Headline): number =>
    [...one.bones].filter((bone) => other.bones.has(bone)).length;
  const least = Math.min(a.bones.size, b.bones.size);
  return least === 0 ? 0 : count(a, b) / least;
}

const verdict = (stance: PairStance, key: string, data: Said['data'] = {}): PairVerdict => ({
  stance,
  reason: { key, data },
});

/** Figures of both, where each has its own and none can be the other's. */
function figuresDiffer(a: Headline, b: Headline): boolean {
  if (a.figures.length !== 1 || b.figures.length !== 1) return false;
  const [[low, high], [least, most]] = [a.figures[0]!, b.figures[0]!];
  return low > most || least > high;
}

/** A word in one against its opposite in the other, where neither has both. */
function findOpposites(a: Headline, b: Headline): readonly [string, string] | null {
  for (const one of a.poles) {
    const against = b.poles.find(({ pair, pole }) => pair === one.pair && pole !== one.pole);
    if (against === undefined) continue;
    const torn = (side: Headline, pole: 'a' | 'b'): boolean =>
      side.poles.some((other) => other.pair === one.pair && other.pole === pole);
    if (torn(a, against.pole) || torn(b, one.pole)) continue;
    return [one.word, against.word];
  }
  return null;
}

/** The word that undoes, as it is written. */
function firstOf(a: Headline, b: Headline): string {
  const side = a.undone.size > 0 ? a : b;
  return side.words.find(({ key }) => side.undone.has(skeletonOf(key)))?.key ?? '';
}

/** One state named here and another in its place there. */
function findSwap(a: Headline, b: Headline): readonly [string, string] | null {
  const mine = [...a.names].filter((name) => !b.names.has(name));
  const theirs = [...b.names].filter((name) => !a.names.has(name));
  return mine.length === 1 && theirs.length === 1 ? [mine[0]!, theirs[0]!] : null;
}

const LIKE = { figures: 0.5, opposites: 0.12, denial: 0.55, undoing: 0.35, swap: 0.5, other: 0.2 } as const;

/** Compares two headlines. The order of the two makes no difference to the stance. */
export function comparePair(first: string, second: string, reader: CompareReader): PairVerdict {
  const [a, b] = [readHeadline(first, reader), readHeadline(second, reader)];
  const like = likeness(a, b);
  if (figuresDiffer(a, b) && like >= LIKE.figures)
    return verdict('disagree', 'pair-figures', { a: a.labels.join(' '), b: b.labels.join(' ') });
  const opposites = findOpposites(a, b);
  if (opposites !== null && like >= LIKE.opposites)
    return verdict('disagree', 'pair-opposites', { a: opposites[0], b: opposites[1] });
  if (a.denied !== b.denied && like >= LIKE.denial) return verdict('disagree', 'pair-denied');
  if (a.undone.size > 0 !== b.undone.size > 0 && like >= LIKE.undoing)
    return verdict('disagree', 'pair-undone', { a: firstOf(a, b) });
  const swap = findSwap(a, b);
  if (swap !== null && like >= LIKE.swap)
    return verdict('disagree', 'pair-names', { a: swap[0], b: swap[1] });
  if (like < LIKE.other) return verdict('other', 'pair-unrelated');
  return verdict('agree', 'pair-alike');
}
