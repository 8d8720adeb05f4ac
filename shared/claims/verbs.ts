/**
 * Verbs as news uses them, in the persons of a report. Forms are made from past and present stems; what the lexicon
 * does not know is recognised by its shape where the shape leaves little doubt (يـ…، ستـ…، …ـت).
 */
import { keyOf, keySet } from '../arabic/phrases';
import { remember } from '../arabic/remember';
import type { Stance, VerbsLexicon } from './lexicons';

export type Gender = 'm' | 'f';

export interface VerbForm {
  readonly tense: 'past' | 'present' | 'participle';
  /** Of a subject that follows it. */
  readonly gender: Gender;
  readonly plural: boolean;
}

export interface ReportingVerb {
  readonly stance: Stance;
  readonly takes: 'clause' | 'position' | 'both';
  readonly ambiguous: boolean;
  readonly about: boolean;
  readonly impersonal: boolean;
  readonly prepositional: boolean;
  readonly addresses: boolean;
}

export interface ReportingForm extends VerbForm {
  readonly verb: ReportingVerb;
}

type Form = readonly [key: string, form: VerbForm];

const form = (tense: VerbForm['tense'], gender: Gender, plural = false): VerbForm => ({
  tense,
  gender,
  plural,
});

/** Forms of the past: `قال قالت قالوا`; verbs in ا and ى lose it: `دعا دعت دعوا`. */
function pastForms(past: string): Form[] {
  const key = keyOf(past);
  const weak = /[اى]$/u.test(past.trim());
  const stem = weak ? key.slice(0, -1) : key;
  return [
    [key, form('past', 'm')],
    [`${stem}ت`, form('past', 'f')],
    [`${stem}وا`, form('past', 'm', true)],
    [weak ? `${stem}يا` : `${key}ا`, form('past', 'm', true)],
    [`${stem}تا`, form('past', 'f', true)],
    [weak ? `${stem}ينا` : `${key}نا`, form('past', 'm', true)],
  ];
}

/** Forms of the present, with and without the س of the future: `يقول ستقول يقولون`. */
function presentForms(present: string): Form[] {
  const key = keyOf(present);
  const stem = key.replace(/[ويا]$/u, '');
  const base: Form[] = [
    [`ي${key}`, form('present', 'm')],
    [`ت${key}`, form('present', 'f')],
    [`ن${key}`, form('present', 'm', true)],
    [`ا${key}`, form('present', 'm')],
    [`ي${stem}ون`, form('present', 'm', true)],
    [`ي${stem}وا`, form('present', 'm', true)],
    [`ي${key}ان`, form('present', 'm', true)],
    [`ت${key}ان`, form('present', 'f', true)],
  ];
  return [...base, ...base.map(([word, of]): Form => [`س${word}`, of])];
}

function participleForms(participle: string): Form[] {
  const key = keyOf(participle);
  const stem = key.replace(/ي$/u, '');
  return [
    [`${key}ا`, form('participle', 'm')],
    [`${key}ه`, form('participle', 'f')],
    [`${stem}ين`, form('participle', 'm', true)],
  ];
}

/** Pronouns that hang on verbs. */
const OBJECT = /(?:ه|ها|هم|هما|هن|نا)$/u;

export class Verbs {
  readonly #reporting = new Map<string, ReportingForm[]>();
  readonly #forms = new Map<string, { readonly form: VerbForm; readonly group: string }>();
  readonly #feminineNouns: ReadonlySet<string>;
  readonly #presentNouns: ReadonlySet<string>;

  constructor(lexicon: VerbsLexicon) {
    for (const entry of lexicon.reporting) {
      const verb: ReportingVerb = {
        stance: entry.stance,
        takes: entry.takes,
        ambiguous: entry.ambiguous ?? false,
        about: entry.about ?? false,
        impersonal: entry.impersonal ?? false,
        prepositional: entry.prepositional ?? false,
        addresses: entry.addresses ?? false,
      };
      const participle = entry.participle === undefined ? [] : participleForms(entry.participle);
      for (const [key, of] of [...pastForms(entry.past), ...presentForms(entry.present), ...participle]) {
        // «نقلاً عن»: two who reported are rarer than the noun.
        if (of.tense === 'past' && key.length <= 4 && /[^يوت]ا$/u.test(key) && of.plural) continue;
        const known = this.#reporting.get(key);
        if (known === undefined) this.#reporting.set(key, [{ ...of, verb }]);
        else known.push({ ...of, verb });
      }
    }
    for (const [group, pairs] of [...Object.entries(lexicon.events), ['general', lexicon.general] as const]) {
      for (const pair of pairs) this.#add(group, pair);
    }
    this.#feminineNouns = keySet(lexicon.feminineNouns);
    this.#presentNouns = keySet(lexicon.presentNouns);
  }

  #add(group: string, pair: string): void {
    const [past, present] = pair.split(' ');
    for (const [key, of] of [...pastForms(past!), ...(present ? presentForms(present) : [])]) {
      // The first person is for speakers; «أقل» and «أكثر» are no verbs.
      if (of.tense === 'present' && /^س?ا/u.test(key)) continue;
      // «تعاوناً» is a noun in the accusative, not two who cooperated.
      if (of.tense === 'past' && /(?:[^يت]ا|نا)$/u.test(key) && of.plural && !key.endsWith('وا')) continue;
      if (!this.#forms.has(key)) this.#forms.set(key, { form: of, group });
    }
  }

  /** A verb of saying, under و and ف; null for other words. */
  readonly reporting = remember((key: string): ReportingForm | null => {
    const forms = this.#reporting.get(key) ?? this.#reporting.get(withoutAnd(key));
    if (forms === undefined) return null;
    return forms.find(({ verb }) => !verb.ambiguous) ?? forms[0]!;
  });

  /** Which group of the lexicon a verb is of (`casualties`, `result`, `strike`, …), or null. */
  group(key: string): string | null {
    return this.#known(key)?.group ?? null;
  }

  readonly #known = remember((key: string): { readonly form: VerbForm; readonly group: string } | null => {
    for (const bare of [key, withoutAnd(key), withoutLam(withoutAnd(key))]) {
      const known = this.#forms.get(bare);
      if (known) return known;
      const object = OBJECT.exec(bare);
      const stem = object && this.#forms.get(bare.slice(0, object.index));
      // «أطلقه» can only be a verb, «قتله» is a noun as often.
      const sure =
        stem && (stem.form.tense === 'present' || stem.form.gender === 'f' || /^ا\p{L}{3}/u.test(bare));
      if (sure) return stem;
    }
    return null;
  });

  /** The form of any verb, known or by its shape; null for what is surely or probably none. */
  readonly form = remember((key: string): VerbForm | null => {
    const known = this.#known(key)?.form ?? this.reporting(key);
    if (known) return known.tense === 'participle' ? null : known;
    return this.#byShape(withoutAnd(key));
  });

  #byShape(key: string): VerbForm | null {
    if (/^س?ي\p{L}{3,}$/u.test(key) && !this.#presentNouns.has(key) && !/(?:يه|ات)$/u.test(key)) {
      return form('present', 'm');
    }
    if (/^ست\p{L}{3,}$/u.test(key) && !/^ست(?:ين|ون|مي|ار|وديو|اد|راتيج)/u.test(key))
      return form('present', 'f');
    if (/^(?!ال|بال|لل|كال)\p{L}{3,}(?<![اوي])ت$/u.test(key) && !this.#feminineNouns.has(key))
      return form('past', 'f');
    return null;
  }

  /** Three letters in the past are a noun as often: قتل، قصف، دعم. */
  isNounLike(key: string): boolean {
    const bare = withoutAnd(key);
    const known = this.#known(key)?.form ?? this.reporting(key);
    return known?.tense === 'past' && known.gender === 'm' && !known.plural && bare.length <= 3;
  }
}

/** Without a و or ف before it. */
export const withoutAnd = (key: string): string => (/^[وف]\p{L}{2}/u.test(key) ? key.slice(1) : key);
const withoutLam = (key: string): string => (/^ل[يت]\p{L}{2}/u.test(key) ? key.slice(1) : key);
