/**
 * English sentences as attributed clauses: cut where another clause begins, each with who says it. Speakers carry over
 * as in Arabic: `she added` is said by who spoke before, and a quotation goes on over the end of its sentence.
 */
import type { Span } from '../arabic/fold';
import { type AttributedClause, type Attribution, modeOf } from './attributed';
import { trim } from './clauses';
import { cutEnglish, type EnglishClause } from './english-clauses';
import { type EnglishCue, findEnglishCues } from './english-cues';
import type { EnglishGrammar } from './english-grammar';
import type { Speaker } from './frames';
import type { Passage } from './grammar';
import type { Sentence } from './sentences';

interface EnglishFrame {
  readonly cue: EnglishCue;
  readonly speaker: Speaker | null;
  readonly via: readonly Span[];
}

const spanOf = (passage: Passage, from: number, to: number): Span => ({
  start: passage.words[from]!.start,
  end: passage.words[to - 1]!.end,
});

/** Words that mean who spoke before. */
const MEANT = /^(?:he|she|they|it)$/u;

export class EnglishReader {
  #last: Speaker | null = null;
  #frame: EnglishFrame | null = null;

  constructor(readonly grammar: EnglishGrammar) {}

  /** A new block: no quotation goes on into it. */
  begin(): void {
    this.#frame = null;
  }

  /** @param sentence one sentence, or several that one quotation holds together */
  read(passage: Passage, sentence: Sentence): AttributedClause[] {
    const cues = findEnglishCues(passage, this.grammar, sentence);
    const clauses = cutEnglish(passage, this.grammar, sentence, cues);
    const frames = new Map(cues.map((cue) => [cue, this.#frameOf(passage, cue)] as const));
    const around = cues.find(({ how }) => how === 'around');
    const open = cues.length === 0 && isQuotation(passage, sentence) ? this.#frame : null;
    this.#frame = cues.length > 0 ? (frames.get(cues.at(-1)!) ?? null) : open;
    return clauses.flatMap((clause) => {
      const cue = clause.cue ?? (clause.free ? null : (around ?? null));
      const frame = cue === null ? open : frames.get(cue)!;
      return this.#attribute(passage, clause, frame);
    });
  }

  #frameOf(passage: Passage, cue: EnglishCue): EnglishFrame {
    const via = cue.via.map(({ from, to }) => spanOf(passage, from, to));
    if (cue.speaker === null) return { cue, speaker: cue.again ? this.#last : null, via };
    const meant = cue.speaker.kind === 'pronoun' && MEANT.test(passage.key(cue.speaker.from));
    if (meant && this.#last !== null) return { cue, speaker: this.#last, via };
    const span = spanOf(passage, cue.speaker.from, cue.speaker.to);
    const kind = cue.speaker.kind === 'pronoun' ? 'other' : cue.speaker.kind;
    this.#last = { ...span, text: passage.text.slice(span.start, span.end), kind };
    return { cue, speaker: this.#last, via };
  }

  #attribute(passage: Passage, clause: EnglishClause, frame: EnglishFrame | null): AttributedClause[] {
    const { from, to } = trim(passage, clause.from, clause.to);
    if (to <= from) return [];
    return [
      {
        ...spanOf(passage, from, to),
        passage,
        from,
        to,
        attribution: describeEnglish(passage, frame, from, to),
      },
    ];
  }
}

function describeEnglish(
  passage: Passage,
  frame: EnglishFrame | null,
  from: number,
  to: number,
): Attribution {
  if (frame === null)
    return { speaker: null, via: [], cue: null, stance: 'neutral', mode: 'narration', position: false };
  const { cue, speaker, via } = frame;
  const span = spanOf(passage, cue.at, cue.next);
  return {
    ...{ speaker, via },
    cue: passage.isWord(cue.at) ? { ...span, text: passage.text.slice(span.start, span.end) } : null,
    stance: cue.form?.verb.stance ?? 'neutral',
    mode: modeOf(passage, from, to),
    position: cue.how === 'position' && cue.form?.verb.takes !== 'clause' && !cue.form?.verb.denies,
  };
}

/** Whether a sentence lies within a quotation. */
function isQuotation(passage: Passage, { from, to }: Sentence): boolean {
  let quoted = 0;
  for (let at = from; at < to; at++) if (passage.quoteAt(at) !== null) quoted++;
  return quoted >= 0.7 * (to - from);
}
