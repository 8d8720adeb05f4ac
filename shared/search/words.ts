/**
 * The words of a folded text, and how a word is written inside another: Arabic writes «and», «so», «in», «to»,
 * «like» and the article as one word with what follows, and an editor who looks for «جسر» means «والجسر» too.
 */

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;

/** Class of each code unit, filled in as units are met; 0 is not known yet. */
const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** The class of what stands at an offset, and how many units it takes. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) {
    const known = classes[code]!;
    if (known !== 0) return known;
    const found = classify(code);
    classes[code] = found;
    return found;
  }
  // Half of a pair is judged with its other half; alone it is no letter.
  const start = code >= 0xdc00 ? at - 1 : at;
  const point = start < 0 ? 0 : (text.codePointAt(start) ?? 0);
  return point > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? LETTER : OTHER;
}

/** A comma or point between digits belongs to the number: `1,200`. */
const joinsDigits = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at);
  return (sign === 0x2c || sign === 0x2e) && at + 1 < text.length && classAt(text, at + 1) === DIGIT;
};

/** Visits the words of a folded text in order, by their offsets in it. Linear. */
export function eachWord(folded: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  let before = OTHER;
  for (let at = 0; at < folded.length; at++) {
    const found = classAt(folded, at);
    if (found !== OTHER) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(before === DIGIT && joinsDigits(folded, at))) {
      visit(start, at);
      start = -1;
    }
    before = found;
  }
  if (start >= 0) visit(start, folded.length);
}

/** Longest word that is told apart from others (UTF-16 code units); longer ones are alike from there on. */
const LONGEST = 64;

/** The word as the index knows it: of a number the digits alone, so that `1,200` is `1200`. */
export function termAt(folded: string, start: number, end: number): string {
  const term = folded.slice(start, Math.min(end, start + LONGEST));
  const first = term.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? term.replaceAll(',', '') : term;
}

/** The words of a folded text as the index knows them. */
export function termsOf(folded: string): string[] {
  const terms: string[] = [];
  eachWord(folded, (start, end) => terms.push(termAt(folded, start, end)));
  return terms;
}

/** A word under which another is found as well. */
export interface Form {
  readonly text: string;
  /** How many letters of the written word stand before it. */
  readonly skip: number;
}

const isArabic = (term: string): boolean => {
  const code = term.charCodeAt(0);
  return code >= 0x621 && code <= 0x6d3;
};

/** What is left where one letter that may be a particle is taken away: at least three letters. */
const afterParticle = (text: string, particles: string): boolean =>
  text.length >= 4 && particles.includes(text.charAt(0));

/** A word with the article taken off, also where «ل» has swallowed its alef. */
function withoutArticle({ text, skip }: Form): Form[] {
  if (text.startsWith('ال') && text.length >= 4) return [{ text: text.slice(2), skip: skip + 2 }];
  if (text.startsWith('لل') && text.length >= 4) {
    return [
      { text: `ا${text.slice(1)}`, skip },
      { text: text.slice(2), skip: skip + 2 },
    ];
  }
  return [];
}

/** The word itself, then everything it may be with particles joined to it taken off. */
export function formsOf(term: string): readonly Form[] {
  const whole = { text: term, skip: 0 };
  if (!isArabic(term) || term.length < 4) return [whole];
  const forms: Form[] = [whole];
  if (afterParticle(term, 'وف')) forms.push({ text: term.slice(1), skip: 1 });
  for (const base of [...forms]) {
    if (afterParticle(base.text, 'بكل')) forms.push({ text: base.text.slice(1), skip: base.skip + 1 });
  }
  return [...forms, ...forms.flatMap(withoutArticle)];
}

/**
 * What a word that is looked for may stand for, best first: «الجسر» finds «جسر» as well, «والجسر» also «الجسر».
 */
export function keysOf(word: string): readonly string[] {
  if (word.startsWith('ال') && word.length >= 5) return [word, word.slice(2)];
  if (/^[وفبك]ال/u.test(word) && word.length >= 6) return [word, word.slice(1), word.slice(3)];
  return [word];
}
