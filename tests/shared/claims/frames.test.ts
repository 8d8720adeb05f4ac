import { describe, expect, it } from 'vitest';
import { cutClauses } from '../../../shared/claims/clauses';
import { findCues } from '../../../shared/claims/cues';
import {
  backfill,
  endsBefore,
  type Frame,
  isFree,
  isPositionOpen,
  isTransparent,
} from '../../../shared/claims/frames';
import { passageOf } from './passages';

function readSentence(text: string) {
  const passage = passageOf(text);
  const sentence = passage.sentences[0]!;
  const cues = findCues(passage, sentence, () => false);
  const clauses = cutClauses(passage, sentence, cues);
  return { passage, cues, clauses, frames: cues.map((cue): Frame => ({ cue, speaker: null, via: [] })) };
}

describe('frames', () => {
  it('of something that points to what follows let whoever spoke go on', () => {
    const transparent = (text: string) => {
      const { passage, cues } = readSentence(text);
      return isTransparent(passage, cues[0]!);
    };
    expect(transparent('ذلك يؤكد أن الري توقف.')).toBe(true);
    expect(transparent('قال رامي الدلبي إن الري توقف.')).toBe(false);
  });

  it('of nobody are free to be given to who is named behind', () => {
    const { frames } = readSentence('قال رامي الدلبي إن الري توقف.');
    expect([null, undefined].map(isFree)).toEqual([true, true]);
    expect(isFree(frames[0])).toBe(false);
  });

  it('of a closing aside are given to the clauses before it that have none', () => {
    const { clauses, frames } = readSentence('ما زال شخصان في عداد المفقودين، وفق الدفاع المدني.');
    const given: (Frame | null)[] = [null];
    expect(backfill(given, clauses, frames[0]!)).toBe(true);
    expect(given).toEqual([frames[0]]);
    const taken: (Frame | null)[] = [frames[0]!];
    expect(backfill(taken, clauses, frames[0]!)).toBe(false);
  });

  it('end with their quotation, or where a clause turns to another matter', () => {
    const ends = (text: string): boolean[] => {
      const { passage, clauses, frames } = readSentence(text);
      return clauses.map((clause, at) => endsBefore(passage, frames[0]!, clause, clauses[at - 1]));
    };
    expect(ends('قال رامي الدلبي: «الري توقف»، وتراجع المحصول كله.')).toEqual([false, false, true]);
    expect(ends('قال رامي الدلبي: «الري توقف هذا العام، وتراجع المحصول كله».')).toEqual([
      false,
      false,
      false,
    ]);
    expect(ends('قال رامي الدلبي إن الري توقف، فيما تراجع المحصول كله.')).toEqual([false, false, true]);
  });

  it('go on as long as the quotation a clause has begun is open', () => {
    const { passage, clauses } = readSentence('قال رامي الدلبي: «الري توقف هذا العام، وتراجع المحصول كله».');
    expect(clauses.map((clause) => isPositionOpen(passage, clause))).toEqual([false, true, false]);
  });
});
