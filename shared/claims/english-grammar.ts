/** The English lexicon ready for asking: which words report, speak, open a clause or are a verb. */
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import type { EnglishLexicon } from './english-lexicon';

type Verb = EnglishLexicon['reporting'][number];

/** A verb of saying as it is met. */
export interface EnglishForm {
  readonly verb: Verb;
  readonly tense: 'past' | 'present' | 'participle';
}

const thirdOf = (base: string): string => {
  const [first = '', ...rest] = base.split(' ');
  const third = /[^aeiou]y$/u.test(first)
    ? `${first.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/u.test(first)
      ? `${first}es`
      : `${first}s`;
  return [third, ...rest].join(' ');
};

const book = (words: readonly string[]): PhraseBook<true> =>
  new PhraseBook(words.map((word) => [word, true] as const));

const SETS = [
  'auxiliaries',
  'passive',
  'finite',
  'adverbs',
  'pronouns',
  'determiners',
  'relatives',
  'clauseOpeners',
  'prepositions',
  'weekdays',
  'times',
  'abbreviations',
] as const;

type SetName = (typeof SETS)[number];

export class EnglishGrammar {
  readonly reporting: PhraseBook<EnglishForm>;
  readonly according: PhraseBook<true>;
  readonly quoted: PhraseBook<true>;
  readonly documents: PhraseBook<true>;
  readonly channels: PhraseBook<true>;
  readonly silent: PhraseBook<true>;
  readonly leads: PhraseBook<true>;
  readonly parting: PhraseBook<true>;
  readonly actors: PhraseBook<string>;
  readonly words: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly #mayCue: ReadonlySet<string>;

  constructor(readonly lexicon: EnglishLexicon) {
    const forms = lexicon.reporting.flatMap((verb): [string, EnglishForm][] => [
      [verb.ing, { verb, tense: 'participle' }],
      [verb.base, { verb, tense: 'present' }],
      [thirdOf(verb.base), { verb, tense: 'present' }],
      [verb.past, { verb, tense: 'past' }],
    ]);
    this.reporting = new PhraseBook(new Map(forms.map(([word, form]) => [keyOf(word), form])));
    this.according = book(lexicon.according);
    this.quoted = book(lexicon.quoted);
    this.documents = book(lexicon.documents);
    this.channels = book(lexicon.channels);
    this.silent = book(lexicon.silent);
    this.leads = book(lexicon.leads);
    this.parting = book(lexicon.parting);
    this.actors = new PhraseBook(
      Object.entries(lexicon.actors).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
    );
    this.words = Object.fromEntries(SETS.map((name) => [name, keySet(lexicon[name])])) as unknown as Record<
      SetName,
      ReadonlySet<string>
    >;
    this.#mayCue = new Set(
      [...forms.map(([word]) => word), ...lexicon.according, ...lexicon.quoted].map(
        (phrase) => keyOf(phrase).split(' ', 1)[0]!,
      ),
    );
  }

  /** Whether a cue of attribution can begin with such a word. */
  mayCue(key: string): boolean {
    return this.#mayCue.has(key);
  }

  /** Whether a word, folded and as it is written, can hardly be anything but a finite verb, as far as its form shows. */
  isFinite(key: string, written: string): boolean {
    if (this.words.auxiliaries.has(key) || this.words.finite.has(key)) return true;
    return /^\p{Ll}/u.test(written) && /[^e]ed$/u.test(key) && key.length > 3;
  }

  isTime(key: string): boolean {
    return this.words.weekdays.has(key) || this.words.times.has(key);
  }
}

const grammars = new WeakMap<EnglishLexicon, EnglishGrammar>();

/** The grammar of a lexicon, made once. */
export function englishOf(lexicon: EnglishLexicon): EnglishGrammar {
  const known = grammars.get(lexicon);
  if (known) return known;
  const grammar = new EnglishGrammar(lexicon);
  grammars.set(lexicon, grammar);
  return grammar;
}
