/**
 * A hedge that is lost: what may be, or is not known yet, told flatly in the head or by those who pass it on; and the
 * largest of all made of one of the largest.
 */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import type { Draft } from '../draft';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { sharedOf } from '../stems';
import { draftTwo } from './attributions';
import { bonesWithin, markOf } from './trait';

/** Words behind a hedge that it is of; before it, where it stands last or points back. */
const BEHIND = 8;
const BEFORE = 14;
const MAY = /^[وف]?قد$/u;
const PERHAPS = /^[يتن]\p{L}{2}/u;

interface Hedge {
  readonly statement: Statement;
  readonly mark: Span;
  readonly topic: ReadonlySet<string>;
  /** Those of them behind the hedge: what is weighed. */
  readonly behind: ReadonlySet<string>;
  /** Nobody can say yet: one word of it is enough in a head that tells of proof or cause. */
  readonly unsettled: boolean;
}

function hedgeIn(statement: Statement, reader: CompareReader): Hedge | null {
  const { words } = statement;
  const { tentative, unsettled } = reader.retold;
  const [open] = findAll(unsettled, words);
  const may = words.findIndex(({ key }, at) => MAY.test(key) && PERHAPS.test(words[at + 1]?.key ?? ''));
  const found = open ?? (may >= 0 ? { at: may, next: may + 1 } : findAll(tentative, words)[0]);
  if (found === undefined) return null;
  const behind = bonesWithin(statement, found.next, found.next + BEHIND);
  const before = bonesWithin(statement, found.at - BEFORE, found.at);
  const topic = new Set([...behind, ...before]);
  return {
    statement,
    mark: markOf(statement, found.at, found.next),
    topic,
    behind,
    unsettled: open !== undefined,
  };
}

const isHedged = (statement: Statement, reader: CompareReader): boolean =>
  hedgeIn(statement, reader) !== null || findAll(reader.hedges, statement.words).length > 0;

/** Words of the head that a hedge is of, names of places and known bodies left out. */
function toldFlatly(line: Statement, hedge: Hedge, reader: CompareReader): string[] {
  const names = new Set(
    [...line.places, ...hedge.statement.places].flatMap(({ start, end }) => [
      ...bonesWithin(line, ...wordsOf(line, start, end)),
    ]),
  );
  for (const { at, next } of findAll(reader.aliases, line.words))
    for (const bone of bonesWithin(line, at, next)) names.add(bone);
  return sharedOf(bonesWithin(line, 0, line.words.length), hedge.topic).filter((bone) => !names.has(bone));
}

const wordsOf = ({ words }: Statement, start: number, end: number): readonly [number, number] => {
  const from = words.findIndex((word) => word.start >= start);
  return from < 0 ? [0, 0] : [from, words.findLastIndex((word) => word.end <= end) + 1];
};

const LEAST = 2;

/** The hedge of the body that a line of the head loses, where nothing in the body says it flatly. */
function lostIn(
  line: Statement,
  hedges: readonly Hedge[],
  body: readonly Statement[],
  reader: CompareReader,
) {
  const asserts = findAll(reader.retold.asserting, line.words).length > 0;
  for (const hedge of hedges) {
    const shared = toldFlatly(line, hedge, reader);
    if (shared.length < (hedge.unsettled && asserts ? 1 : LEAST)) continue;
    const weighed = shared.filter((bone) => hedge.behind.has(bone));
    const borne = body.some(
      (statement) =>
        statement !== hedge.statement &&
        !isHedged(statement, reader) &&
        (weighed.length > 0 ? weighed : shared).every((bone) => statement.bones.has(bone)),
    );
    if (!borne) return hedge;
  }
  return null;
}

/** @param asked folded lines of the head that are asked about already */
export function hedgesWithin(
  statements: readonly Statement[],
  reader: CompareReader,
  asked: ReadonlySet<string>,
): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  const hedges = body.flatMap((statement) => hedgeIn(statement, reader) ?? []);
  const heads = statements.filter((line) => isLine(line) && line.role !== 'subhead');
  const lines = heads.flatMap((line): Draft[] => {
    // A head that tells of a plan hedges too.
    if (asked.has(line.folded) || isHedged(line, reader) || findAll(reader.planned, line.words).length > 0)
      return [];
    const lost = lostIn(line, hedges, body, reader);
    return lost === null ? [] : [draftLost(line, lost, 'medium')];
  });
  return [...lines, ...passedOn(body, hedges, reader)];
}

const hedgeOf = ({ statement, mark }: Hedge): string => statement.article.text.slice(mark.start, mark.end);

function draftLost(flat: Statement, hedge: Hedge, severity: 'medium' | 'low'): Draft {
  const data = { hedge: hedgeOf(hedge), said: flat.quote };
  return draftTwo({
    ...{ severity, about: `hedge ${flat.folded}`, a: [flat, null], b: [hedge.statement, hedge.mark] },
    question: { key: isLine(flat) ? 'headline-stronger' : 'hedge-lost', data },
    reasons: [{ key: isLine(flat) ? 'hedged-body' : 'passed-on-flatly', data }],
  });
}

/** `قد تفتتح …`, and pages that write `سيُفتتح`: in one paragraph, right behind the hedge. */
function passedOn(body: readonly Statement[], hedges: readonly Hedge[], reader: CompareReader): Draft[] {
  return hedges.flatMap((hedge) => {
    const next = body[body.indexOf(hedge.statement) + 1];
    if (next === undefined || next.block !== hedge.statement.block || isHedged(next, reader)) return [];
    const said = `${next.speaker} ${next.cue}`;
    const retold = findAll(reader.retold.retelling, next.words).length > 0 || tellsAgain(said, reader);
    const shared = sharedOf(next.bones, hedge.topic);
    return retold && shared.length > 0 ? [draftLost(next, hedge, 'low')] : [];
  });
}

const tellsAgain = (said: string, reader: CompareReader): boolean =>
  findAll(reader.retold.retelling, cutWords(said)).length > 0;

interface Most {
  readonly statement: Statement;
  readonly mark: Span;
  readonly of: string;
  readonly single: boolean;
}

/** The superlatives of a statement with what they are of, and whether it is the only one. */
function mostIn(statement: Statement, reader: CompareReader): Most[] {
  const { words } = statement;
  return findAll(reader.retold.superlatives, words).flatMap(({ at, next }): Most[] => {
    const [of] = bonesWithin(statement, next, next + 1);
    if (of === undefined) return [];
    const one = [1, 2].some((back) => reader.retold.oneOf.startingAt(words, at - back)?.next === at);
    return [{ statement, mark: markOf(statement, at, next + 1), of, single: !one }];
  });
}

/** `أكبر شبكة` in the head, and in the body only `واحدة من أكبر الشبكات`. */
export function superlativesWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const all = statements.flatMap((statement) => mostIn(statement, reader));
  const body = all.filter(({ statement }) => statement.role === 'body');
  return all
    .filter(({ statement, single }) => isLine(statement) && single)
    .flatMap((head) => {
      const alike = body.filter(({ of }) => of === head.of);
      const [one] = alike;
      if (one === undefined || alike.some(({ single }) => single)) return [];
      const hedge = one.statement.article.text.slice(one.mark.start, one.mark.end);
      return [
        draftTwo({
          ...{ severity: 'low', about: `most ${head.of}` },
          question: { key: 'headline-stronger', data: { hedge } },
          reasons: [{ key: 'one-of-the-most', data: {} }],
          a: [head.statement, head.mark],
          b: [one.statement, one.mark],
        }),
      ];
    });
}
