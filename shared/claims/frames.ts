/** Frames: what a cue of attribution gives to the clauses in it, and how far it reaches. */
import type { Span } from '../arabic/fold';
import type { Clause } from './clauses';
import type { Cue } from './cue';
import type { Passage } from './grammar';
import type { Gender } from './verbs';

export interface Speaker extends Span {
  readonly text: string;
  /** A kind of resources/lexicons/actors.json, or 'person', 'other'. */
  readonly kind: string;
}

/** A speaker with what agreement needs to know of him. */
export interface Known {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly at: number;
}

/** What a frame gives to the clauses in it. */
export interface Frame {
  readonly cue: Cue;
  readonly speaker: Known | null;
  readonly via: readonly Span[];
}

/** `ذلك يشير إلى أن`: something, not somebody, points to what follows. Whoever spoke still does. */
export function isTransparent(passage: Passage, cue: Cue): boolean {
  if (cue.kind !== 'verb') return false;
  const before = passage.key(cue.at - 1);
  if (['ذلك', 'هذا', 'هذه', 'ما', 'الامر', 'مما'].includes(before)) return true;
  return (
    cue.subject !== null &&
    /^(?:ذلك|هذا|هذه|الامر|الارقام|النتائج|المؤشرات)$/u.test(passage.key(cue.subject.from))
  );
}

/** Nobody says it so far; a passive (`سُجلت إصابات، وفق …`) names nobody either. */
export const isFree = (frame: Frame | null | undefined): boolean =>
  frame === null || frame === undefined || (frame.cue.kind === 'passive' && frame.speaker === null);

/** Gives the frame of a closing aside to the clauses before it that have none. @returns whether there were any */
export function backfill(frames: (Frame | null)[], clauses: readonly Clause[], frame: Frame): boolean {
  let given = false;
  for (let index = frames.length - 1; index >= 0; index--) {
    if (!isFree(frames[index])) break;
    if (clauses[index]!.kind !== 'clause') break;
    frames[index] = frame;
    given = true;
    if (clauses[index]!.turns) break;
  }
  return given;
}

/** Whether a clause is outside what a frame reports: it turns to another matter, or the quotation is over. */
export function endsBefore(
  passage: Passage,
  frame: Frame,
  clause: Clause,
  before: Clause | undefined,
): boolean {
  for (let at = clause.from; at < Math.min(clause.to, clause.from + 4); at++) {
    const quote = passage.quoteAt(at);
    if (quote !== null && quote.to - quote.from > 3) return false;
  }
  if (clause.turns) return true;
  if (before?.kind === 'frame' || frame.cue.how !== 'quote') return false;
  const quote = passage.quoteAt(frame.cue.content!);
  return quote !== null && quote.to <= clause.from;
}

/** A clause said by its verb (دعا) goes on in the quotation it has begun. */
export const isPositionOpen = (passage: Passage, clause: Clause): boolean => {
  const quote = passage.quoteAt(clause.to) ?? passage.quoteAt(clause.to - 1);
  return quote !== null && quote.from < clause.to && quote.to > clause.to;
};
