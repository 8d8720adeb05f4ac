/**
 * One statement with different speakers: the very words, or nearly, said by one here and by another there. Outlets
 * that pass one speaker on, a body and its spokesman, and a source nobody names are no second speaker.
 */

import { grouped } from '../../log/group';
import { nameKey } from '../../weigh/names';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { isDenied } from '../states/denial-cues';
import { jaccardOf } from '../stems';
import { daysBetween } from '../times/times';
import { isSameName, isSameVoice } from './voices';

/** Words within quotation marks, and reported ones, of which many say much the same without having it from anybody. */
const QUOTED = { least: 5, alike: 0.75 } as const;
const REPORTED = { least: 8, alike: 0.9 } as const;
const DAYS = 7;
/** What more than so many say is said by everybody. */
const MOST_SPEAKERS = 3;

/** Speakers who pass on what others said, or whom nobody can tell from others. */
const PASSING = new Set(['agency', 'media', 'anonymous', 'witness', '']);

const needed = ({ mode }: Statement): typeof QUOTED | typeof REPORTED =>
  mode === 'indirect' ? REPORTED : QUOTED;

/** Whether a statement is somebody's by name, and long enough to be known again. */
export const isSpoken = (statement: Statement): boolean =>
  statement.role === 'body' &&
  statement.speaker !== '' &&
  statement.mode !== 'narration' &&
  statement.stemSet.size >= needed(statement).least &&
  !PASSING.has(statement.speakerKind);

/** Whether two statements are one, with two speakers. */
export function isOtherSpeaker(a: Statement, b: Statement, reader: CompareReader): boolean {
  if (!isSpoken(a) || !isSpoken(b) || a === b || isSameVoice(a, b, reader)) return false;
  if (isDenied(a, reader) !== isDenied(b, reader)) return false;
  if (Math.abs(daysBetween(a, b) ?? 0) > DAYS) return false;
  if (jaccardOf(a.stemSet, b.stemSet) < Math.max(needed(a).alike, needed(b).alike)) return false;
  return !quotes(a, b, reader) && !quotes(b, a, reader);
}

/** Whether one has it from the other's speaker. */
const quotes = (a: Statement, b: Statement, reader: CompareReader): boolean =>
  a.via.some((medium) => isSameName(medium, b.speaker, reader));

/** A question of one statement and those who are said to have made it; none where everybody did. */
export function draftSpoken(group: readonly Statement[]): Draft[] {
  const bySpeaker = grouped([...group].sort(byPlace), ({ speaker }) => nameKey(speaker));
  if (bySpeaker.size > MOST_SPEAKERS) return [];
  const positions = [...bySpeaker]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, said]) => ({
      label: said[0]!.speaker,
      evidence: said.map((statement) => evidenceOf(statement)),
    }));
  const shared = [...group[0]!.stemSet].filter((stem) => group.every(({ stemSet }) => stemSet.has(stem)));
  const about = `spoken ${shared.sort().slice(0, 8).join(' ')}`;
  return [
    {
      ...{ kind: 'attribution', severity: 'medium', group: about, about, positions },
      question: { key: 'one-statement', data: { a: positions[0]!.label, b: positions.at(-1)!.label } },
      reasons: [{ key: 'same-statement', data: {} }],
    },
  ];
}

export function spokenWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const spoken = statements.filter(isSpoken);
  const edges = spoken.flatMap((a, at) =>
    spoken.slice(at + 1).flatMap((b) => (isOtherSpeaker(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).flatMap(draftSpoken);
}
