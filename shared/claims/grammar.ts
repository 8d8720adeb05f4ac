/** The claim lexicons ready for asking, and a block of text cut for reading with them. */

import { beginnings, withEndings, withGlued } from '../arabic/glued';
import type { Mention } from '../arabic/mention';
import { type MentionReader, readerFor } from '../arabic/mention-reader';
import { keySet, PhraseBook, strippedForms } from '../arabic/phrases';
import { remember } from '../arabic/remember';
import { cutWords, type Word } from '../arabic/words';
import { type EnglishGrammar, englishOf } from './english-grammar';
import type { ClaimLexicons } from './lexicons';
import { findQuotes, type Quote, quoteOfWords } from './quotes';
import { cutSentences, type Sentence } from './sentences';
import { Verbs, withoutAnd } from './verbs';

const book = (phrases: readonly string[]): PhraseBook<true> =>
  new PhraseBook(phrases.map((phrase) => [phrase, true]));

/** Whether a word, with letters glued before it or not, is of a set. */
export function isOf(set: ReadonlySet<string>, key: string): boolean {
  for (const { form } of strippedForms(key)) if (set.has(form)) return true;
  return false;
}

const AND = ['و', 'ف'];

export class Grammar {
  readonly verbs: Verbs;
  readonly english: EnglishGrammar;
  readonly mentions: MentionReader;
  /** Three-letter verbs that are hardly ever nouns after و, with it. */
  readonly narrative: ReadonlySet<string>;
  readonly according: PhraseBook<true>;
  readonly accordingSure: PhraseBook<true>;
  readonly documents: PhraseBook<true>;
  readonly materials: PhraseBook<true>;
  readonly channels: ReadonlySet<string>;
  readonly viaPrepositions: ReadonlySet<string>;
  readonly issued: PhraseBook<true>;
  readonly appearedIn: PhraseBook<true>;
  readonly content: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly openings: PhraseBook<true>;
  readonly breakers: PhraseBook<'strong' | 'weak'>;
  readonly silentOpeners: PhraseBook<true>;
  readonly showing: ReadonlySet<string>;
  readonly managing: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly documentKinds: readonly string[];
  readonly frequencies: ReadonlySet<string>;
  readonly notBeforeContent: ReadonlySet<string>;
  /** Titles within a title, with the article. */
  readonly offices: ReadonlySet<string>;
  /** Words around names; see the lexicon. */
  readonly names: Readonly<
    Record<
      'between' | 'ends' | 'abstract' | 'parts' | 'complements' | 'withComplement' | 'likeVerbs',
      ReadonlySet<string>
    >
  >;
  readonly actorKinds: ReadonlyMap<string, string>;
  readonly actorWords: ReadonlySet<string>;
  readonly states: PhraseBook<true>;
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  readonly casualtyNouns: ReadonlySet<string>;
  readonly eventNouns: ReadonlySet<string>;
  readonly casualties: ReadonlySet<string>;

  constructor(readonly lexicons: ClaimLexicons) {
    const { attribution, actors, topics } = lexicons;
    this.verbs = new Verbs(lexicons.verbs);
    this.english = englishOf(lexicons.english);
    this.mentions = readerFor(lexicons.arabic);
    this.narrative = withGlued(keySet(lexicons.verbs.narrative), ['و']);
    this.according = book(attribution.according);
    this.accordingSure = book(attribution.accordingSure);
    this.documents = book([...attribution.documents, ...attribution.materials]);
    this.materials = book(attribution.materials);
    this.channels = keySet(attribution.channels);
    this.viaPrepositions = keySet(attribution.viaPrepositions);
    this.issued = book(attribution.issued);
    this.appearedIn = book(attribution.appearedIn);
    this.content = keySet(attribution.content);
    this.passives = keySet(attribution.passives);
    this.openings = book(attribution.openings);
    const weak = new Set(attribution.weakBreakers);
    this.breakers = new PhraseBook(
      attribution.breakers.map((phrase) => [phrase, weak.has(phrase) ? 'weak' : 'strong'] as const),
    );
    this.silentOpeners = book(attribution.silentOpeners);
    this.showing = withGlued(withEndings(keySet(attribution.showing), ['ت', 'تا']), AND);
    this.managing = withGlued(withEndings(keySet(attribution.managing), ['ت', 'وا']), AND);
    this.documentKinds = beginnings(attribution.documentKinds);
    this.frequencies = withGlued(keySet(attribution.frequencies), ['و']);
    this.notBeforeContent = keySet(attribution.notBeforeContent);
    this.offices = withEndings(new Set([...keySet(lexicons.names.offices)].map((word) => `ال${word}`)), [
      'ه',
      'ي',
    ]);
    const { names } = lexicons;
    this.names = {
      between: keySet(names.between),
      ends: keySet(names.ends),
      abstract: keySet(names.abstract),
      parts: keySet(names.parts),
      complements: keySet(names.complements),
      withComplement: keySet(names.withComplement),
      likeVerbs: keySet(names.likeVerbs),
    };
    this.actorKinds = new Map(
      Object.entries(actors.kinds).flatMap(([kind, words]) =>
        [...keySet(words)].map((key) => [key, kind] as const),
      ),
    );
    this.actorWords = new Set(this.actorKinds.keys());
    this.states = book(actors.states);
    this.feminine = keySet(actors.feminineWithoutTa);
    this.masculine = keySet(actors.masculineWithTa);
    this.casualtyNouns = keySet(topics.casualtyNouns);
    this.casualties = keySet(topics.casualties);
    this.eventNouns = keySet([...topics.eventNouns, ...topics.casualtyNouns]);
  }

  /** Whether a cue of attribution can begin with such a word. */
  readonly mayCue = remember(
    (key: string): boolean =>
      this.verbs.reporting(key) !== null ||
      this.accordingSure.mayStart(key) ||
      this.appearedIn.mayStart(key) ||
      isOf(this.passives, key),
  );

  get functionWords(): ReadonlySet<string> {
    return this.mentions.quantities.functionWords;
  }
}

const grammars = new WeakMap<ClaimLexicons, Grammar>();

/** The grammar of some lexicons, made once. */
export function grammarOf(lexicons: ClaimLexicons): Grammar {
  const known = grammars.get(lexicons);
  if (known) return known;
  const grammar = new Grammar(lexicons);
  grammars.set(lexicons, grammar);
  return grammar;
}

/** 1 for what is counted, 2 for dates, 3 for what only labels or orders. */
const markOf = (type: Mention['type']): number =>
  type === 'date' ? 2 : type === 'identifier' || type === 'ordinal' ? 3 : 1;

/** One block of an article, cut into words, sentences and quotations, with the figures and dates in it. */
/** Prepositions with the letters of a verb. */
const PREPOSITIONS = keySet(['عبر', 'حسب', 'بحسب', 'دون', 'بين', 'قبل', 'بعد', 'ضمن', 'حول', 'وفق']);

export class Passage {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly #quoteOf: Int32Array;
  #openings: ReadonlySet<number> | null = null;
  readonly #figures: Uint8Array;
  readonly #duals = new Set<number>();
  /** 0 not asked, 1 a verb, 2 none. */
  readonly #verbs: Uint8Array;

  /** @param mentions those of the whole text, in order; the ones in the block are picked out */
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly grammar: Grammar,
    readonly mentions: readonly Mention[],
  ) {
    this.words = cutWords(text, start, end);
    this.sentences = cutSentences(this.words, grammar.english.words.abbreviations);
    this.quotes = findQuotes(this.words).map((quote) => this.#endUnclosed(quote));
    this.#quoteOf = quoteOfWords(this.words, this.quotes);
    this.#figures = this.#markFigures();
    this.#verbs = new Uint8Array(this.words.length);
  }

  /** A quotation nobody closed is over where a later sentence begins with a verb of saying (`وأضاف أن`). */
  #endUnclosed(quote: Quote): Quote {
    if (quote.closed) return quote;
    const next = this.sentences.find(
      ({ from }) =>
        from > quote.from &&
        /^[وف]/u.test(this.key(from)) &&
        this.grammar.verbs.reporting(this.key(from)) !== null,
    );
    return next ? { ...quote, to: Math.min(quote.to, next.from) } : quote;
  }

  #markFigures(): Uint8Array {
    const marks = new Uint8Array(this.words.length);
    let next = 0;
    this.words.forEach((word, at) => {
      while (next < this.mentions.length && this.mentions[next]!.end <= word.start) next++;
      const mention = this.mentions[next];
      if (!mention || mention.start >= word.end) return;
      marks[at] = markOf(mention.type);
      if (mention.form === 'dual') this.#duals.add(at);
    });
    return marks;
  }

  key(at: number): string {
    return this.words[at]?.key ?? '';
  }

  raw(from: number, to = from + 1): string {
    const first = this.words[from];
    const last = this.words[to - 1];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  isMark(at: number, marks: string): boolean {
    const word = this.words[at];
    return word?.kind === 'mark' && marks.includes(word.key);
  }

  isWord(at: number): boolean {
    return this.words[at]?.kind === 'word';
  }

  /** The quotation around a word, or null. */
  quoteAt(at: number): Quote | null {
    return this.quotes[this.#quoteOf[at] ?? -1] ?? null;
  }

  /** Whether a word is (part of) a figure that counts: no date, name or rank. */
  isFigure(at: number): boolean {
    return this.#figures[at] === 1;
  }

  /** Whether a figure is nothing but the ending of its noun, as many plurals end too (`نقابة السائقين`). */
  isDual(at: number): boolean {
    return this.#duals.has(at);
  }

  isDate(at: number): boolean {
    return this.#figures[at] === 2;
  }

  hasFigure(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#figures[at] === 1) return true;
    return false;
  }

  /**
   * Whether the word is a finite verb. Three-letter forms that are nouns as well count only where a clause begins.
   */
  isVerb(at: number): boolean {
    const known = this.#verbs[at];
    if (known !== undefined && known !== 0) return known === 1;
    const verb = this.#isVerb(at);
    if (at >= 0 && at < this.words.length) this.#verbs[at] = verb ? 1 : 2;
    return verb;
  }

  #isVerb(at: number): boolean {
    if (!this.isWord(at)) return false;
    const key = this.key(at);
    const before = this.key(at - 1);
    if (['لم', 'لن', 'سوف', 'قد', 'لقد'].includes(withoutAnd(before))) return true;
    // No finite verb ends in ta marbuta: «إعادة» is not «أعاده».
    if (this.grammar.verbs.form(key) === null || /ة[\p{M}\u0640]*$/u.test(this.raw(at))) return false;
    // Nor in a dotted ya behind a bare alef: the first name «فادي» is not «فأدى».
    if (/^فا\p{L}+ي$/u.test(this.raw(at).replace(/[\p{M}\p{Cf}\u0640]/gu, ''))) return false;
    if (PREPOSITIONS.has(key.replace(/^[وف]/u, ''))) return false;
    if (before === 'في' || before === 'من' || before === 'عن' || before === 'علي' || before === 'الي')
      return false;
    if (!this.grammar.verbs.isNounLike(key)) return true;
    if (at === 0 || this.isMark(at - 1, '.:')) return true;
    const group = this.grammar.verbs.group(key);
    if (/^[وف]\p{L}{3}/u.test(key) && group === 'general' && !this.grammar.narrative.has(key))
      return this.#opens(at);
    return (
      !this.isWord(at - 1) ||
      /^[وف]\p{L}{3,}/u.test(key) ||
      ['الذي', 'ما', 'ان', 'كان', 'حين', 'هذا', 'بعدما', 'عندما'].includes(withoutAnd(before))
    );
  }

  /** Whether a sentence begins at a word. */
  #opens(at: number): boolean {
    this.#openings ??= new Set(this.sentences.map(({ from }) => from));
    return this.#openings.has(at);
  }

  hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isVerb(at)) return true;
    return false;
  }
}
