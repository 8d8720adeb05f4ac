/**
 * Who says what: each clause of an article with its speaker, the chain it came through and its cue. Speakers carry
 * over: `وأضاف` is said by who spoke before, a participle by the subject of its sentence, `البيان` by who issued it.
 * Where nobody is named or meant, the outlet itself narrates.
 */
import type { Span } from '../arabic/fold';
import { type AttributedClause, describe } from './attributed';
import { type Clause, cutClauses, trim } from './clauses';
import type { Cue, Range } from './cue';
import { findCues } from './cues';
import { EnglishReader } from './english-reader';
import { isLatin } from './english-words';
import {
  backfill,
  endsBefore,
  type Frame,
  isFree,
  isPositionOpen,
  isTransparent,
  type Known,
} from './frames';
import type { Passage } from './grammar';
import { type Name, readName, spanOfName } from './names';
import { isQuoteMark } from './quotes';
import type { Sentence } from './sentences';
import type { VerbForm } from './verbs';

/** The sentences of a passage; English ones that one quotation holds together as one, since who says it may stand behind. */
function stretchesOf(passage: Passage, isEnglish: (sentence: Sentence) => boolean): Sentence[] {
  const stretches: Sentence[] = [];
  for (const sentence of passage.sentences) {
    const last = stretches.at(-1);
    const quote = passage.quoteAt(sentence.from) ?? null;
    const joined =
      last !== undefined && quote !== null && quote.from < sentence.from && quote.from >= last.from;
    if (joined && isEnglish(last) && isEnglish(sentence))
      stretches[stretches.length - 1] = { from: last.from, to: sentence.to };
    else stretches.push(sentence);
  }
  return stretches;
}

/** Reads an article's passages in order. One reader an article: it remembers who spoke. */
export class AttributionReader {
  #lastSpeaker: Known | null = null;
  #lastSubject: Known | null = null;
  #english: EnglishReader | null = null;
  /** Words of names that spoke so far. */
  readonly #names = new Set<string>();
  /** A frame whose quotation goes on over the end of its sentence. */
  #open: { readonly frame: Frame; readonly until: number } | null = null;

  read(passage: Passage): AttributedClause[] {
    this.#open = null;
    const isEnglish = ({ from, to }: Sentence): boolean => isLatin(passage, from, to);
    if (passage.sentences.some(isEnglish)) this.#english ??= new EnglishReader(passage.grammar.english);
    this.#english?.begin();
    return stretchesOf(passage, isEnglish).flatMap((sentence) =>
      isEnglish(sentence) ? this.#english!.read(passage, sentence) : this.#readSentence(passage, sentence),
    );
  }

  #readSentence(passage: Passage, sentence: Sentence): AttributedClause[] {
    const cues = findCues(passage, sentence, (name) => this.#isKnown(passage, name));
    const clauses = cutClauses(passage, sentence, cues);
    const frames: (Frame | null)[] = [];
    let current: Frame | null =
      this.#open !== null && this.#open.until > sentence.from ? this.#open.frame : null;
    let around: Frame | null = null;
    let inSentence: Frame | null = null;
    clauses.forEach((clause, index) => {
      if (clause.cue !== null) {
        const frame = this.#frameOf(passage, sentence, clause.cue, inSentence);
        if (clause.kind === 'aside') {
          if (index === 0) current = around = frame;
          else if (backfill(frames, clauses, frame)) {
            around = frame;
            current ??= frame;
          }
        } else {
          current = isTransparent(passage, clause.cue) ? (current ?? frame) : frame;
          inSentence = current;
        }
      } else if (current !== null && endsBefore(passage, current, clause, clauses[index - 1]))
        current = around;
      frames[index] = clause.kind === 'clause' ? current : null;
      if (clause.kind === 'clause' && current === null) this.#noteSubject(passage, clause.from, clause.to);
      if (clause.kind === 'clause' && clause.cue !== null && clause.cue.content === null) {
        const next = clauses[index + 1];
        const joined =
          next?.kind === 'clause' &&
          next.cue === null &&
          /^و(?!ذلك)/u.test(passage.key(next.from)) &&
          !passage.isVerb(next.from);
        if (!joined && !isPositionOpen(passage, clause)) current = around;
      }
    });
    this.#embedAsides(passage, sentence, cues, clauses, frames);
    this.#keepOpen(passage, sentence, current);
    return clauses.flatMap((clause, index) =>
      clause.kind === 'clause' ? this.#attribute(passage, clause, frames[index] ?? null) : [],
    );
  }

  /** `أدت، وفق وزارة الصحة، إلى …`: an aside that was not cut out speaks for the clause around it. */
  #embedAsides(
    passage: Passage,
    sentence: Sentence,
    cues: readonly Cue[],
    clauses: readonly Clause[],
    frames: (Frame | null)[],
  ): void {
    for (const cue of cues) {
      if (cue.how !== 'around' || clauses.some((clause) => clause.cue === cue)) continue;
      const index = clauses.findIndex(({ from, to }) => from <= cue.at && cue.at < to);
      if (index >= 0 && isFree(frames[index])) frames[index] = this.#frameOf(passage, sentence, cue, null);
    }
  }

  #keepOpen(passage: Passage, sentence: Sentence, frame: Frame | null): void {
    const last = passage.quoteAt(sentence.to - 1) ?? passage.quoteAt(sentence.to);
    const goesOn = last !== null && last.from < sentence.to && last.to > sentence.to;
    this.#open = frame !== null && goesOn ? { frame, until: last.to } : null;
  }

  #isKnown(passage: Passage, name: Name): boolean {
    for (let at = name.from; at < name.to; at++) if (this.#names.has(passage.key(at))) return true;
    return false;
  }

  #know(passage: Passage, name: Name): Known {
    const span = spanOfName(passage, name);
    const plural = /(?:ون|ين|ان)$/u.test(passage.key(name.from));
    return {
      speaker: { ...span, text: passage.text.slice(span.start, span.end), kind: name.kind },
      gender: name.gender,
      plural,
      at: span.start,
    };
  }

  #speak(passage: Passage, name: Name): Known {
    const known = this.#know(passage, name);
    for (let at = name.from; at < name.to; at++)
      if (passage.key(at).length > 3) this.#names.add(passage.key(at));
    this.#lastSpeaker = known;
    return known;
  }

  /** Who is meant by a verb without a subject. */
  #carried(form: VerbForm | null): Known | null {
    const candidates = [this.#lastSpeaker, this.#lastSubject]
      .filter((known) => known !== null)
      .sort((a, b) => b.at - a.at);
    const agreeing = candidates.find(
      ({ gender, speaker, plural }) =>
        form === null || form.plural || speaker.kind === 'person' || gender === form.gender || plural,
    );
    return agreeing ?? this.#lastSpeaker;
  }

  #noteSubject(passage: Passage, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (!passage.isVerb(at)) continue;
      const form = passage.grammar.verbs.form(passage.key(at));
      const name = form && readName(passage, at + 1, to);
      if (!name || name.kind === 'person' || name.kind === 'other' || name.kind === 'witness') continue;
      if (form.gender !== name.gender && !form.plural) continue;
      this.#lastSubject = this.#know(passage, name);
    }
  }

  #frameOf(passage: Passage, sentence: Sentence, cue: Cue, inSentence: Frame | null): Frame {
    const via = cue.via === null ? [] : [spanOf(passage, cue.via)];
    if (cue.kind === 'passive') return { cue, speaker: null, via };
    if (cue.quoted) {
      const outlet = cue.subject ? [spanOfName(passage, cue.subject)] : [];
      return { cue, speaker: this.#speak(passage, cue.quoted), via: [...via, ...outlet] };
    }
    if (cue.kind === 'appeared') return this.#appeared(passage, cue, via);
    if (cue.document) {
      const material =
        cue.via !== null && passage.grammar.materials.startingAt(passage.words, cue.via.from) !== null;
      if (cue.issuer) return { cue, speaker: this.#speak(passage, cue.issuer), via };
      const own = cue.via !== null && !isKnownDocument(passage, cue.via.from);
      if (own && !material) return { cue, speaker: this.#know(passage, documentName(cue)), via: [] };
      return { cue, speaker: material ? null : this.#lastSpeaker, via };
    }
    if (cue.subject !== null && passage.grammar.documents.startingAt(passage.words, cue.subject.from)) {
      if (!isKnownDocument(passage, cue.subject.from))
        return { cue, speaker: this.#speak(passage, cue.subject), via };
      return { cue, speaker: this.#lastSpeaker, via: [...via, spanOfName(passage, cue.subject)] };
    }
    if (cue.subject !== null && !isTransparent(passage, cue))
      return { cue, speaker: this.#speak(passage, cue.subject), via };
    if (cue.kind === 'participle') {
      const inverted =
        inSentence === null &&
        this.#lastSpeaker !== null &&
        this.#lastSpeaker.at >= passage.words[sentence.from]!.start;
      if (inverted) return { cue, speaker: this.#lastSpeaker, via };
      if (inSentence !== null)
        return { cue, speaker: inSentence.speaker, via: via.length > 0 ? via : inSentence.via };
      this.#noteSubject(passage, sentence.from, cue.at);
    }
    const speaker = this.#carried(cue.form);
    if (speaker !== null) this.#lastSpeaker = { ...speaker, at: passage.words[cue.at]!.start };
    return { cue, speaker, via: via.length > 0 || inSentence === null ? via : inSentence.via };
  }

  /** `جاء في بيان الرئاسة أن فلاناً «…»`: he speaks, through the statement. */
  #appeared(passage: Passage, cue: Cue, via: readonly Span[]): Frame {
    const name = readName(passage, cue.content!, Math.min(passage.words.length, cue.content! + 12));
    const next = name?.to ?? 0;
    const speaks =
      name !== null &&
      (isQuoteMark(passage.words[next]) || passage.grammar.verbs.reporting(passage.key(next)) !== null);
    if (speaks) return { cue, speaker: this.#speak(passage, name), via };
    return { cue, speaker: cue.issuer ? this.#speak(passage, cue.issuer) : this.#carried(null), via };
  }

  #attribute(passage: Passage, clause: Clause, frame: Frame | null): AttributedClause[] {
    const { from, to } = trim(passage, clause.from, clause.to);
    if (to <= from) return [];
    const span = { start: passage.words[from]!.start, end: passage.words[to - 1]!.end };
    return [{ ...span, passage, from, to, attribution: describe(passage, frame, from, to) }];
  }
}

/** `البيان`, `تقريرها`: one the text has named; `نتائج أولية` speak for themselves. */
const isKnownDocument = (passage: Passage, at: number): boolean =>
  /^[وفبك]?(?:ال|لل)/u.test(passage.key(at)) ||
  /(?:ها|هم|هما)$/u.test(passage.key(at)) ||
  /ه[\p{M}\u0640]*$/u.test(passage.raw(at));

const documentName = (cue: Cue): Name => ({
  from: cue.via!.from,
  to: Math.max(cue.via!.to, cue.next),
  gender: 'm',
  kind: 'other',
});

const spanOf = (passage: Passage, { from, to }: Range): Span => ({
  start: passage.words[from]!.start,
  end: passage.words[to - 1]!.end,
});
