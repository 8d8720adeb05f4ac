/**
 * Independent origins. Many outlets repeating one speaker's statement are one origin, however many claims they
 * make: a position is as strong as the number of those who say it first, not of those who carry it.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import { nameKey } from './names';

/** One claim as far as its origin goes. */
export interface Utterance {
  readonly claim: Id;
  readonly speaker: string;
  /** From the speaker outwards, as in a claim's record. */
  readonly via: readonly string[];
  /** The outlet of the claim's article, empty where unknown. */
  readonly outlet: string;
}

export interface Origin {
  /** The name as first met; empty where nothing says who speaks. */
  readonly name: string;
  /** False where an outlet tells it as its own narration, or nobody is known: no source is named. */
  readonly named: boolean;
  readonly claims: readonly Id[];
  /** The outlets that carry it, each once. */
  readonly outlets: readonly string[];
}

/** A claim and the article it stands in, as an utterance. */
export function utteranceOf(
  claim: FoldedRecord<'claim'>,
  article: FoldedRecord<'article'> | null | undefined,
): Utterance {
  const { speaker, via } = claim.fields;
  return { claim: claim.id, speaker, via, outlet: article?.fields.outlet?.text ?? '' };
}

/** The links of a chain from the speaker outwards, blank and repeated ones left out. */
export function chainOf({ speaker, via, outlet }: Utterance): string[] {
  const links = [speaker, ...via, outlet].map((link) => link.trim());
  return links.filter((link, at) => link !== '' && nameKey(link) !== nameKey(links[at - 1] ?? ''));
}

interface Gathered {
  name: string;
  named: boolean;
  claims: Id[];
  outlets: Map<string, string>;
}

/**
 * Groups utterances by who first said them: the speaker; where none is named the innermost medium; else the
 * outlet that narrates. Names are compared folded. Utterances of which nothing is known are one origin
 * together, because nothing shows them to be independent.
 * @returns origins in the order in which they are first met
 */
export function findOrigins(utterances: readonly Utterance[]): readonly Origin[] {
  const found = new Map<string, Gathered>();
  for (const utterance of utterances) {
    const said = [utterance.speaker, ...utterance.via].find((name) => nameKey(name) !== '');
    const name = (said ?? utterance.outlet).trim();
    const key = nameKey(name);
    const origin: Gathered = found.get(key) ?? { name, named: false, claims: [], outlets: new Map() };
    found.set(key, origin);
    origin.named ||= said !== undefined;
    origin.claims.push(utterance.claim);
    const outlet = nameKey(utterance.outlet);
    if (outlet !== '' && !origin.outlets.has(outlet)) origin.outlets.set(outlet, utterance.outlet.trim());
  }
  return [...found.values()].map((origin) => ({ ...origin, outlets: [...origin.outlets.values()] }));
}
