/**
 * News paragraphs in our own words with what an editor reads in them: figures, dates, who says what by which word.
 * They were written before the rules were tried on them; see tests/fixtures/claims.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDay } from '../../../shared/arabic/edtf';
import type { Mention } from '../../../shared/arabic/mention';
import { findMentions } from '../../../shared/arabic/mentions';
import { type Suggestion, suggestClaims } from '../../../shared/claims/suggest';

type Value = number | string | readonly [number, number];

export interface Paragraph {
  readonly id: string;
  /** The day its article was written, if it says so. */
  readonly written: string | null;
  readonly text: string;
  readonly numbers: readonly (readonly [words: string, value: Value, type: string, bound: string])[];
  /** Words that may be read as figures or not: an editor would not mind either. */
  readonly allowed?: readonly string[];
  /** Words of a claim, who says it (null: the outlet, or nobody named), and the cue. */
  readonly said: readonly (readonly [words: string, speaker: string | null, cue: string | null])[];
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/claims');

/** All paragraphs, by file. */
export const paragraphs: readonly Paragraph[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Paragraph[]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** At most is handed over as a kind of fewer than. */
const boundOf = ({ bound }: Mention): string => (bound === 'at-most' ? 'fewer-than' : bound);

/** What is missed, wrong or too much of the figures of a paragraph. */
export function figureMisses({ text, written, numbers, allowed = [] }: Paragraph): string[] {
  const found = findMentions(text, { writtenAt: () => readDay(written) });
  const misses: string[] = [];
  const taken = new Set<Mention>();
  let from = 0;
  for (const [words, value, type, bound] of numbers) {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const over = found.filter((it) => it.start < start + words.length && it.end > start);
    const hit = over.find((it) => same(it.value, value));
    for (const it of over) taken.add(it);
    if (!hit)
      misses.push(`${words} = ${JSON.stringify(value)}; read ${JSON.stringify(over.map((it) => it.value))}`);
    else if (hit.type !== type || boundOf(hit) !== bound)
      misses.push(`${words}: ${hit.type} ${boundOf(hit)}, should be ${type} ${bound}`);
  }
  for (const it of found) {
    const words = text.slice(it.start, it.end);
    const vague = it.value === null || it.type === 'multiplier';
    if (!taken.has(it) && !vague && !allowed.some((other) => words.includes(other)))
      misses.push(`too much: ${words} = ${JSON.stringify(it.value)}`);
  }
  return misses;
}

const lettersOf = (words: string): Set<string> =>
  new Set(words.replace(/[\p{M}\u0640«»“”"'()،,.:؛]/gu, '').split(/\s+/u));

/** Half of the words of the shorter name are the other's too. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [lettersOf(a), lettersOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.min(one.size, other.size) >= 0.5;
}

/** The claim that holds some words: the shortest of them. */
function claimOf(claims: readonly Suggestion[], start: number, end: number): Suggestion | undefined {
  return claims
    .filter((it) => Math.min(it.end, end) - Math.max(it.start, start) > (end - start) * 0.6)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What is missed or wrong of who says what in a paragraph. */
export function speechMisses({ text, written, said }: Paragraph): string[] {
  const claims = suggestClaims(text, [{ start: 0, end: text.length }], { written: readDay(written) });
  return said.flatMap(([words, speaker, cue]) => {
    const start = text.indexOf(words);
    const claim = claimOf(claims, start, start + words.length);
    if (!claim) return [`no claim: ${words}`];
    const { attribution } = claim;
    const who = attribution.speaker?.text ?? null;
    const misses: string[] = [];
    if (!agree(who, speaker)) misses.push(`${words}: said by ${who ?? '—'}, should be ${speaker ?? '—'}`);
    if (!agree(attribution.cue?.text ?? null, cue))
      misses.push(`${words}: cue ${attribution.cue?.text ?? '—'}, should be ${cue ?? '—'}`);
    return misses;
  });
}
