/** Places named in a clause: after words like بلدة, by points of the compass, or known names. */
import type { Span } from '../arabic/fold';
import { keySet, PhraseBook, strippedForms } from '../arabic/phrases';
import type { Passage } from './grammar';
import type { ClaimLexicons, PlacesLexicon } from './lexicons';

const MAX_NAME = 3;
/** Pronouns of a clause that goes on about the place: `بلدة يسكنها`. */
const RESUMES = /(?:ه|ها|هما|هم)$/u;

/**
 * Whether the word right behind the kind of a place is a verb about it (`بلدة شهدت`) and not its name. Names look
 * like verbs often enough (جرتا، يندور): two who did something are never one town, and a form only guessed by its
 * shape counts in the present where it agrees with the kind, or where it points back at it.
 */
function tellsOfPlace(passage: Passage, head: number): boolean {
  if (!passage.isVerb(head + 1)) return false;
  const { verbs } = passage.grammar;
  const key = passage.key(head + 1);
  const form = verbs.form(key);
  if (form === null) return true;
  if (form.plural && /(?:تا|يا)$/u.test(key)) return false;
  const known = verbs.group(key) !== null || verbs.reporting(key) !== null;
  const feminine = /ه$/u.test(passage.key(head));
  return known || RESUMES.test(key) || (form.tense === 'present' && (!feminine || form.gender === 'f'));
}

/** An adjective of belonging: `صور الساحلية`. */
const BELONGS = /(?:يه|ي)$/u;
/** Points of the compass as adjectives, which name a part: `القطاع الشرقي`. */
const SIDE = /^ال(?:شمال|جنوب|شرق|غرب)ي?ه?$/u;

/** `لاستخراج الفحم`: what for. */
const PURPOSE = /^لا\p{L}{4,}/u;
/** `تدميراً`: the accusative of what is no name. */
const ACCUSATIVE = /اً|ًا|ةً/u;

/** A district or an office: of an office what it is for follows. */
const OFFICE = /مديريه$/u;

export class Places {
  readonly #heads: ReadonlySet<string>;
  readonly #teaching: ReadonlySet<string>;
  readonly #teachingBare: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #sureOpeners: ReadonlySet<string>;
  readonly #common: ReadonlySet<string>;
  readonly #behindNames: ReadonlySet<string>;
  readonly #describing: ReadonlySet<string>;
  readonly #compass: PhraseBook<true>;
  readonly #names: PhraseBook<true>;

  constructor(lexicon: PlacesLexicon) {
    this.#heads = keySet(lexicon.heads);
    this.#teaching = keySet(lexicon.teaching);
    this.#teachingBare = keySet(lexicon.teachingBare);
    this.#openers = keySet(lexicon.openers);
    this.#sureOpeners = keySet(lexicon.sureOpeners);
    this.#common = keySet(lexicon.common);
    this.#behindNames = keySet(lexicon.behindNames);
    this.#describing = keySet(lexicon.describing);
    this.#compass = new PhraseBook(lexicon.compass.map((word) => [word, true]));
    this.#names = new PhraseBook(lexicon.names.map((word) => [word, true]));
  }

  #isHead(key: string): boolean {
    for (const { form } of strippedForms(key)) if (this.#heads.has(form)) return true;
    return false;
  }

  /** The end of a place that begins at `at`, or null. */
  #endOf(passage: Passage, at: number, to: number): number | null {
    const compass = this.#compass.startingAt(passage.words, at);
    if (compass && compass.next < to) {
      const rest = this.#names.startingAt(passage.words, compass.next) ?? null;
      if (rest) return rest.next;
      if (this.#isHead(passage.key(compass.next))) return this.#endOf(passage, compass.next, to);
      return /^ال/u.test(passage.key(at)) ? compass.next : null;
    }
    if (this.#isHead(passage.key(at))) return this.#endOfNamed(passage, at, to);
    return this.#names.startingAt(passage.words, at)?.next ?? null;
  }

  /** A kind that is itself definite has been named before (`المدينة`): no name follows, but its part may. */
  #isDefinite(key: string): boolean {
    return !strippedForms(key).some(({ form, glued }) => this.#heads.has(form) && !glued.endsWith('ال'));
  }

  #isName(passage: Passage, at: number): boolean {
    const key = passage.key(at);
    const { functionWords } = passage.grammar;
    // «مدينة للأفران» owes them something.
    if (!passage.isWord(at) || passage.isFigure(at) || this.#describing.has(key) || /^لل/u.test(key))
      return false;
    return !strippedForms(key).some(
      ({ form, glued }) => functionWords.has(form) && (glued === '' || form.length <= 2),
    );
  }

  /** A noun behind a kind that is no name of it, unless it opens one (أم الرمل). */
  #isCommon(key: string): boolean {
    return this.#common.has(key) && !this.#openers.has(key);
  }

  /** Whether the word at `at` still belongs to a name that begins with `first`: `أم سدرة`, `عيتا الشعب`. */
  #goesOn(passage: Passage, first: string, at: number): boolean {
    const key = passage.key(at);
    if (!this.#isName(passage, at) || passage.isVerb(at) || this.#behindNames.has(key)) return false;
    if (this.#openers.has(first)) return !PURPOSE.test(key);
    return /^ال/u.test(key) && !/^ال/u.test(first) && !BELONGS.test(key);
  }

  #endOfNamed(passage: Passage, at: number, to: number): number | null {
    const first = at + 1;
    const known = this.#names.startingAt(passage.words, first, false);
    if (known !== null && known.next <= to) return known.next;
    if (first >= to || !this.#isName(passage, first) || tellsOfPlace(passage, at)) return null;
    if (ACCUSATIVE.test(passage.raw(first)) || this.#isCommon(passage.key(first))) return null;
    if (this.#isDefinite(passage.key(at))) return SIDE.test(passage.key(first)) ? first + 1 : null;
    // «مديرية الصحة» is an office, «مديرية أحور» a district.
    if (OFFICE.test(passage.key(at)) && /^ال/u.test(passage.key(first))) return null;
    if (this.#isHead(passage.key(first))) {
      // «قضاء مدينة صور»: the inner kind has the name.
      const inner = this.#endOfNamed(passage, first, to);
      if (inner !== null) return inner;
    }
    let end = first + 1;
    while (end < Math.min(to, first + MAX_NAME) && this.#goesOn(passage, passage.key(end - 1), end)) end++;
    return end;
  }

  /**
   * Whether the kind at `head` teaches the word behind it as a name. Kinds that are as often followed by what is kept
   * or lives there (`مخيم النازحين`, `مطار البلاد`) teach names without the article only, and an adjective that
   * agrees with its kind (`قرية سياحية`) is no name.
   */
  #teaches(passage: Passage, head: number): boolean {
    const forms = strippedForms(passage.key(head)).map(({ form }) => form);
    const next = passage.key(head + 1);
    const definite = /^ال/u.test(next);
    const adjective = SIDE.test(next) || (!definite && BELONGS.test(next));
    if (this.#isDefinite(passage.key(head)) || this.#isHead(next) || adjective) return false;
    return (
      forms.some((form) => this.#teaching.has(form)) ||
      (!definite && forms.some((form) => this.#teachingBare.has(form)))
    );
  }

  /** Names that stand beside the kind of one place (`بلدة كفرنور`), by their words: they are places elsewhere too. */
  namesIn(passage: Passage): { readonly from: number; readonly to: number }[] {
    return passage.words.flatMap((_, at) => {
      if (!this.#teaches(passage, at)) return [];
      const [from, to] = [at + 1, this.#endOfNamed(passage, at, passage.words.length)];
      return to !== null && (passage.key(from).length >= 3 || to > from + 1) ? [{ from, to }] : [];
    });
  }

  /** The end of a name that needs no kind beside it (`دير عنابة`, `بتل الورد`), with the letters glued before it; or null. */
  openedAt(
    passage: Passage,
    at: number,
    to: number,
  ): { readonly next: number; readonly glued: string } | null {
    const opener = strippedForms(passage.key(at)).find(({ form }) => this.#sureOpeners.has(form));
    const second = passage.key(at + 1);
    if (opener === undefined || opener.glued.endsWith('ال') || at + 1 >= to) return null;
    const bare = second.replace(/^ال/u, '');
    const common = [second, bare].some((key) => this.#common.has(key) || this.#describing.has(key));
    if (
      common ||
      second.length < 3 ||
      PURPOSE.test(second) ||
      !this.#isName(passage, at + 1) ||
      passage.isVerb(at + 1)
    )
      return null;
    const more = at + 2 < to && /^ال/u.test(second) && this.#goesOn(passage, opener.form, at + 2);
    return { next: more && /^ال/u.test(passage.key(at + 2)) ? at + 3 : at + 2, glued: opener.glued };
  }

  find(passage: Passage, from: number, to: number): Span[] {
    const found: Span[] = [];
    for (let at = from; at < to; at++) {
      if (!passage.isWord(at)) continue;
      const end = this.#endOf(passage, at, to);
      if (end === null) continue;
      found.push({ start: passage.words[at]!.start, end: passage.words[Math.min(end, to) - 1]!.end });
      at = end - 1;
    }
    return found;
  }
}

const readers = new WeakMap<ClaimLexicons, Places>();

export function placesOf(lexicons: ClaimLexicons): Places {
  const known = readers.get(lexicons);
  if (known) return known;
  const places = new Places(lexicons.places);
  readers.set(lexicons, places);
  return places;
}
