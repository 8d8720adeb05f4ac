/** Number words as the lexicon lists them, found under the letters that are glued before them (`وبالعشرين`). */
import type { NumbersLexicon } from './lexicons';
import { keyOf, keySet, strippedForms } from './phrases';

/** What a word can be in a number. One word can be several things: خمس is five and a fifth. */
export type Role =
  | 'unit'
  | 'bound'
  | 'ten'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'dozen'
  | 'fraction'
  | 'ordinal'
  | 'ordinalBound'
  | 'multiple'
  | 'vague'
  | 'vagueWithOf'
  | 'negative'
  | 'point'
  | 'both';

/** One, two or many of a thing: ألف, ألفان, آلاف. */
export type Counted = 'one' | 'two' | 'many';

export interface Atom {
  readonly role: Role;
  /** The number; of a fraction its denominator. */
  readonly value: number;
  readonly counted: Counted;
}

export interface NumberForm {
  readonly atoms: readonly Atom[];
  /** Joined to what stands before by و or ف. */
  readonly and: boolean;
  readonly definite: boolean;
  /** A preposition glued before it. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
}

/** ربع، خمس، سبع، تسع، عشر are units or ten as well; as one part they are fractions only before a definite noun. */
export const PART_OF_UNIT: ReadonlyMap<number, number> = new Map([
  [5, 5],
  [7, 7],
  [9, 9],
  [10, 10],
]);

/** خُمس، سُبع، تُسع، عُشر، ثُمن, with the damma that parts of a whole have and nothing else. */
const VOWELED_PART =
  /^(?:[\u0648\u0641]\p{M}*)?(?:[\u0628\u0644\u0643]\p{M}*)?(?:\u0627?\u0644\p{M}*)?[خستعث]\u064f/u;
const VOWELED = /^([وفبلك]{0,2}(?:ال)?|[وف]?لل)(خمس|سبع|تسع|عشر|ثمن)(?:ه|ها|هم|هن|هما)?$/u;
const UNIT_PARTS: ReadonlyMap<string, number> = new Map([
  ['خمس', 5],
  ['سبع', 7],
  ['ثمن', 8],
  ['تسع', 9],
  ['عشر', 10],
]);
const POSSESSIVE = /(?:هما|هم|هن|ها|ه)$/u;

/** Lists of the lexicon that give one value to each of their words. */
const VALUED = [
  ['units', 'unit'],
  ['bound', 'bound'],
  ['teens', 'teen'],
  ['tens', 'tens'],
  ['hundreds', 'hundred'],
  ['ordinals', 'ordinal'],
  ['ordinalsBeforeTen', 'ordinalBound'],
] as const;

function glueOf(glued: string): Pick<NumberForm, 'and' | 'definite' | 'preposition'> {
  const and = glued.startsWith('و') || glued.startsWith('ف');
  const rest = and ? glued.slice(1) : glued;
  const first = rest[0];
  return {
    and,
    definite: rest.endsWith('ال') || rest === 'لل',
    preposition: first === 'ب' || first === 'ل' || first === 'ك' ? first : '',
  };
}

export class NumberWords {
  readonly #atoms = new Map<string, Atom[]>();
  readonly #lookAlikes: ReadonlySet<string>;
  readonly #strict: ReadonlyMap<string, string>;
  readonly #notNextTo: readonly {
    readonly words: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
  }[];
  readonly multipleContexts: ReadonlySet<string>;
  readonly percent: readonly string[];

  constructor(lexicon: NumbersLexicon) {
    for (const [list, role] of VALUED) {
      for (const { value, words } of lexicon[list]) this.#add(words, { role, value, counted: 'one' });
    }
    this.#add(lexicon.ten, { role: 'ten', value: 10, counted: 'one' });
    this.#add(lexicon.manyHundreds, { role: 'hundreds', value: 100, counted: 'many' });
    for (const counted of ['one', 'two', 'many'] as const) {
      for (const scale of lexicon.scales)
        this.#add(scale[counted], { role: 'scale', value: scale.value, counted });
      for (const part of lexicon.fractions) {
        this.#add(part[counted], { role: 'fraction', value: part.parts, counted });
      }
      this.#add(lexicon.dozens[counted], { role: 'dozen', value: 12, counted });
      this.#add(lexicon.multiples[counted], { role: 'multiple', value: 2, counted });
    }
    for (const role of ['vague', 'vagueWithOf', 'negative', 'point', 'both'] as const) {
      this.#add(lexicon[role], { role, value: role === 'both' ? 2 : Number.NaN, counted: 'many' });
    }
    this.#lookAlikes = keySet(lexicon.lookAlikes);
    this.#strict = new Map(lexicon.strictEndings.map((word) => [keyOf(word), word.at(-1)!]));
    this.#notNextTo = lexicon.notAfter.map(({ words, after = [], before = [] }) => ({
      words: keySet(words),
      after: keySet(after),
      before: keySet(before),
    }));
    this.multipleContexts = keySet(lexicon.multipleContexts);
    this.percent = lexicon.percent;
  }

  #add(words: readonly string[], atom: Atom): void {
    for (const key of words.map(keyOf)) {
      const known = this.#atoms.get(key);
      if (known === undefined) this.#atoms.set(key, [atom]);
      else known.push(atom);
    }
  }

  /**
   * What a word is in a number, or null.
   * @param raw the word as written: some words are numbers only with their last letter as it should be
   * @param before and `after` are the keys of its neighbours
   */
  find(key: string, raw: string, before: string, after: string): NumberForm | null {
    if (this.#lookAlikes.has(key)) return null;
    const voweled = this.#voweledPart(key, raw);
    if (voweled) return voweled;
    // «وأحد عشر» is folded to what «واحد» is.
    if (key === 'واحد' && after === 'عشر') {
      return {
        atoms: [{ role: 'bound', value: 1, counted: 'one' }],
        and: true,
        definite: false,
        preposition: '',
      };
    }
    for (const { form, glued } of strippedForms(key)) {
      const atoms = this.#atoms.get(form);
      if (atoms === undefined) continue;
      const ending = this.#strict.get(form);
      if (ending !== undefined && !lettersOf(raw).endsWith(ending)) return null;
      if (this.#isOut(form, before, after)) return null;
      return { atoms, ...glueOf(glued) };
    }
    return this.#possessed(key, raw);
  }

  /** `الخُمس`: with its damma it can only be a part, whatever stands after it. */
  #voweledPart(key: string, raw: string): NumberForm | null {
    const parts = VOWELED_PART.test(raw) ? VOWELED.exec(key) : null;
    const value = parts && UNIT_PARTS.get(parts[2]!);
    return value ? { atoms: [{ role: 'fraction', value, counted: 'one' }], ...glueOf(parts[1] ?? '') } : null;
  }

  /** `نصفهم`, `ثلثاها`, `أولاهما`: parts and ranks of those just named. */
  #possessed(key: string, raw: string): NumberForm | null {
    const owner = POSSESSIVE.exec(key);
    if (owner === null || /ة[\p{M}\u0640]*$/u.test(raw)) return null;
    const stem = key.slice(0, owner.index);
    for (const { form, glued } of strippedForms(stem)) {
      if (glued.endsWith('ال') || glued === 'لل') continue;
      const atoms = (this.#atoms.get(form) ?? this.#atoms.get(form.replace(/ا$/u, 'ي')) ?? []).filter(
        ({ role, counted }) =>
          (role === 'fraction' && counted !== 'many') ||
          (role === 'multiple' && counted === 'many') ||
          (role === 'ordinal' && owner[0] !== 'ه'),
      );
      if (atoms.length > 0) return { atoms, ...glueOf(glued), definite: true };
    }
    return null;
  }

  #isOut(form: string, before: string, after: string): boolean {
    return this.#notNextTo.some(
      (rule) => rule.words.has(form) && (rule.after.has(before) || rule.before.has(after)),
    );
  }
}

/** The word as written, without marks over and under its letters. */
const lettersOf = (raw: string): string => raw.replace(/[\p{M}\p{Cf}\u0640]/gu, '');
