/**
 * Credits and signatures by their shape: what closes a caption (`… (رويترز)`, `… / أرشيفية`, `© …`) and what a
 * writer's or an agency's line looks like (`نادر شقير (بيروت)`, `بقلم …`, `By …`, `… - وكالات`).
 */
import { countWords, keyOf } from './key';
import {
  findBylineStart,
  hasParticle,
  isArchiveWord,
  isCredit,
  isHeadlineTag,
  isPictureSource,
  namesPhoto,
} from './lexicon';
import { isAgency, isOutletLike } from './outlets';
import type { Shape } from './shape';
import { splitSignature } from './signature';

/** Captions are seldom longer; those that close like a sentence before their credit are shorter still. */
const MAX_CAPTION_WORDS = 45;
const MAX_CLOSED_CAPTION_WORDS = 25;
const MAX_ARCHIVE_WORDS = 24;
const MAX_BYLINE_WORDS = 9;
/** Words of a writer's name before a bracketed place, of an agency's or an outlet's name. */
const MAX_SIGNER_WORDS = 3;
const MAX_OUTLET_WORDS = 4;
/** More words than that after a dash are a sentence behind its dateline, not a credit. */
const MAX_CREDIT_WORDS = 12;
const MAX_UNKNOWN_CREDIT_WORDS = 6;
/** Words of a signature that a verb of writing opens without a colon (`كتبت منى …`). */
const MAX_UNMARKED_BYLINE_WORDS = 6;
const MAX_SIGNATURE_PARTS = 4;

const TRAILING_BRACKET = /[(（[]([^()（）[\]]{1,60})[)）\]]\s*[.]?$/u;
const TRAILING_PART = /[/|©_]|\s[-–—]\s/gu;
const CLOSED = /[.!?؟]["”»]?$/u;
const LABELLED = /^[^:：]{0,30}[:：]/u;

interface TrailingCredit {
  readonly before: string;
  readonly credit: string;
  /** What parts the two: a bracket, a bar, a dash, ©. */
  readonly sign: string;
}

function readTrailingCredit(text: string): TrailingCredit | null {
  const bracket = TRAILING_BRACKET.exec(text);
  if (bracket) return { credit: bracket[1]!.trim(), before: text.slice(0, bracket.index).trim(), sign: '(' };
  const last = [...text.matchAll(TRAILING_PART)].at(-1);
  if (!last) return null;
  const after = text.slice(last.index + last[0].length).replace(/[.]$/u, '');
  return { credit: after.trim(), before: text.slice(0, last.index).trim(), sign: last[0].trim() };
}

/** Keys of the names in a caption's credit. */
export function creditNames(text: string): string[] {
  const credit = readTrailingCredit(text)?.credit ?? '';
  return credit
    .split(/[-–—/،,|:]/u)
    .map(keyOf)
    .filter((name) => name !== '');
}

/** `maybe`: something in brackets at the end that nobody knows; a caption where nothing else fits. */
export type CreditReading = 'caption' | 'byline' | 'maybe' | null;

/** A row that ends in a credit: a caption, or for a name of a few words an agency's or a reporter's line. */
export function readCredit(text: string, shape: Shape): CreditReading {
  const { words, end } = shape;
  if (words > MAX_CAPTION_WORDS) return null;
  const found = readTrailingCredit(text);
  const reading = found && found.before !== '' ? judgeCredit(found, words, end) : null;
  if (reading) return reading;
  const archived = words > 2 && words <= MAX_ARCHIVE_WORDS && end !== 'stop';
  return archived && isArchiveWord(shape.key.split(' ').at(-1) ?? '') ? 'caption' : null;
}

function judgeCredit(found: TrailingCredit, words: number, end: Shape['end']): CreditReading {
  const { credit, before, sign } = found;
  const creditKey = keyOf(credit);
  const creditWords = countWords(creditKey);
  if (creditKey === '' || creditWords > MAX_CREDIT_WORDS || isHeadlineTag(creditKey)) return null;
  if (CLOSED.test(before)) return namesPhoto(credit) && words <= MAX_CLOSED_CAPTION_WORDS ? 'caption' : null;
  const beforeKey = keyOf(before);
  const beforeWords = countWords(beforeKey);
  const bracketed = sign === '(';
  if (bracketed && isPictureSource(creditKey)) return 'caption';
  if (beforeWords <= MAX_OUTLET_WORDS && isOutletLike(beforeKey) && creditWords <= MAX_OUTLET_WORDS)
    return 'byline';
  const signer = beforeWords <= MAX_SIGNER_WORDS && !hasParticle(beforeKey);
  if (isCredit(credit)) return signer && !bracketed && !isPictureSource(creditKey) ? 'byline' : 'caption';
  if (sign === '©') return words <= MAX_CLOSED_CAPTION_WORDS ? 'caption' : null;
  if (bracketed && signer && creditWords <= MAX_SIGNER_WORDS) return 'byline';
  const unknown = bracketed && creditWords <= MAX_UNKNOWN_CREDIT_WORDS && !/\p{N}/u.test(creditKey);
  return unknown && end !== 'stop' ? 'maybe' : null;
}

/** An agency alone, or a few names of which one is an agency or an outlet. */
function isJointSignature(text: string): boolean {
  const parts = splitSignature(text, 0).map((part) => keyOf(part.text));
  if (parts.length < 2 || parts.length > MAX_SIGNATURE_PARTS) return false;
  return (
    parts.some((part) => isAgency(part) || isOutletLike(part)) &&
    parts.every((part) => countWords(part) <= MAX_SIGNER_WORDS)
  );
}

/** Whether the opening words stand before a colon: `تقرير: …`, not `تقرير الشقوق: …`. */
function isLabelled(text: string, phrase: string): boolean {
  const label = LABELLED.exec(text)?.[0];
  return label !== undefined && keyOf(label) === phrase;
}

/** Who wrote or filed a text: `بقلم …`, `By …`, an agency or an outlet alone, several joined. */
export function readByline(text: string, shape: Shape): 'byline' | 'outlet' | null {
  const { words, end } = shape;
  if (words > MAX_BYLINE_WORDS || end === 'stop' || end === 'question') return null;
  const { key } = shape;
  if (isAgency(key) || isJointSignature(text)) return 'byline';
  const start = findBylineStart(key);
  if (start !== null && start.phrase !== key) {
    const colon = isLabelled(text, start.phrase);
    if (colon || (!start.needsColon && words <= MAX_UNMARKED_BYLINE_WORDS)) return 'byline';
  }
  return words <= MAX_OUTLET_WORDS && isOutletLike(key) ? 'outlet' : null;
}

/** Keys of the names in a signature, without what opens it. */
export function signerNames(text: string): string[] {
  return splitSignature(text, 0)
    .map((part) => keyOf(part.text))
    .map((key) => {
      const start = findBylineStart(key);
      return start === null ? key : key.slice(start.phrase.length).trim();
    })
    .filter((key) => countWords(key) > 1);
}
