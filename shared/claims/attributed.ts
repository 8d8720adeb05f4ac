/** What is recorded of a clause: who says it, through whom, with which word, and whether in his own words. */
import type { Span } from '../arabic/fold';
import type { Frame, Speaker } from './frames';
import type { Passage } from './grammar';
import type { Stance } from './lexicons';

export type Mode = 'direct' | 'indirect' | 'partial' | 'narration';

export interface Attribution {
  readonly speaker: Speaker | null;
  /** From the speaker outwards: documents, channels, outlets that are quoted. */
  readonly via: readonly Span[];
  readonly cue: (Span & { readonly text: string }) | null;
  readonly stance: Stance;
  readonly mode: Mode;
  /** Said of something by the very verb (دعا، دان), not reported. */
  readonly position: boolean;
}

export interface AttributedClause extends Span {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly attribution: Attribution;
}

/** Whether a stretch is quoted, in part or whole, or only reported. */
export function modeOf(passage: Passage, from: number, to: number): Mode {
  let quoted = 0;
  let longest = 0;
  for (let at = from; at < to; at++) {
    const quote = passage.quoteAt(at);
    if (quote === null) continue;
    quoted++;
    longest = Math.max(longest, quote.to - quote.from);
  }
  if (quoted >= (to - from) * 0.7 && longest >= 3) return 'direct';
  return quoted > 0 && longest >= 2 ? 'partial' : 'indirect';
}

export function describe(passage: Passage, frame: Frame | null, from: number, to: number): Attribution {
  if (frame === null) {
    return { speaker: null, via: [], cue: null, stance: 'neutral', mode: 'narration', position: false };
  }
  const { cue } = frame;
  const word = passage.words[cue.at]!;
  return {
    speaker: frame.speaker?.speaker ?? null,
    via: frame.via,
    cue: { start: word.start, end: word.end, text: passage.text.slice(word.start, word.end) },
    stance: cue.form?.verb.stance ?? 'neutral',
    mode: modeOf(passage, from, to),
    position: cue.form?.verb.takes === 'position',
  };
}
