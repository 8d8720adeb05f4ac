/** Figures of one article that pull against each other: its head against its body, one speaker against another. */
import type { Draft } from '../draft';
import { isPartly, relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import type { Said } from '../tension';
import { relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { exclude, type Figure } from './figures';
import {
  cannotBoth,
  countAlike,
  draftNumbers,
  type FigureFact,
  isComparable,
  isHead,
  isOneCount,
  isSpecific,
  isStanding,
  isToldAsRisen,
  onlyBounds,
  sameBody,
  sharedMatter,
  TOLLS,
} from './numbers';

/** Whether nothing tells their places apart, and neither is of more places together than the other. */
const canBeOnePlace = (a: Figure, b: Figure): boolean =>
  relate(a.places, b.places) !== 'apart' && !isPartly(a.places, b.places);

/** A figure as the head has it: of the same number it leaves out that it is of last month. */
function inHead(figure: Figure, head: Figure): Figure {
  return figure.low === head.low ? { ...figure, earlier: head.earlier } : figure;
}

/** Figures of one article that pull against each other: head against body, or speaker against speaker. */
export function numbersWithin(
  facts: readonly FigureFact[],
  reader: CompareReader,
  frames: ReadonlyMap<Statement, number>,
): Draft[] {
  const usable = facts.filter(({ figure }) => isComparable(figure, reader));
  const drafts: Draft[] = [];
  for (const head of usable.filter(({ statement }) => isHead(statement))) {
    const alike = usable.filter(
      ({ statement, figure }) =>
        !isHead(statement) &&
        countAlike(head.figure, inHead(figure, head.figure), reader) &&
        canBeOnePlace(head.figure, figure) &&
        relateTimes(head.statement, statement, head.figure.dates, figure.dates) !== 'apart',
    );
    const against = alike.filter((other) => exclude(head.figure, other.figure));
    const holding = alike.length > against.length;
    const near = against.filter((other) => sharedMatter(head, other) >= (head.figure.slot === '' ? 3 : 1));
    if (near[0] === undefined || holding) continue;
    const only = near.filter((other) => onlyBounds([head, other])).slice(0, 1);
    const chosen = only.length > 0 ? only : near.length === 1 ? near : [];
    if (chosen.length === 0) continue;
    drafts.push(draftNumbers([head, ...chosen], [{ key: 'head-body', data: {} }, sameCount(head)]));
  }
  return [...drafts, ...betweenSpeakers(usable, reader, frames)];
}

const sameCount = ({ figure }: FigureFact): Said => ({ key: 'same-count', data: { slot: figure.slot } });

function betweenSpeakers(
  facts: readonly FigureFact[],
  reader: CompareReader,
  frames: ReadonlyMap<Statement, number>,
): Draft[] {
  const drafts: Draft[] = [];
  const body = facts.filter(({ statement }) => !isHead(statement));
  body.forEach((a, at) => {
    for (const b of body.slice(at + 1)) {
      const [left, right] = [a.statement, b.statement];
      if (left === right || isSameVoice(left, right, reader) || a.figure.slot !== b.figure.slot) continue;
      if (frames.get(left) !== frames.get(right)) continue;
      if (!countAlike(a.figure, b.figure, reader) || !sameBody(a.figure, b.figure)) continue;
      if (!canBeOnePlace(a.figure, b.figure)) continue;
      if (relateTimes(left, right, a.figure.dates, b.figure.dates) !== 'same') continue;
      if (!cannotBoth(a.figure, b.figure) || isToldAsRisen(a.figure, b.figure)) continue;
      // Two tolls of one town in one event need no more words in common.
      const toll = TOLLS.has(a.figure.slot) && isSpecific(a.places, b.places);
      if (!toll && sharedMatter(a, b) < 2) continue;
      if (isStanding(a.figure, reader) && !isOneCount(left, right, reader)) continue;
      drafts.push(draftNumbers([a, b], [{ key: 'two-speakers', data: {} }, sameCount(a)]));
    }
  });
  return drafts;
}
