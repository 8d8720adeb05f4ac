/**
 * Independent origins. Many outlets repeating one speaker's statement are one origin, however many claims they
 * make: a position is as strong as the number of those who say it first, not of those who carry it.
 */
import type { Span } from '../arabic/fold';
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import { nameKey } from './names';
import { builtInRelations, type Relations } from './relations';

/** One claim as far as its origin goes. */
export interface Utterance {
  readonly claim: Id;
  readonly speaker: string;
  /** From the speaker outwards, as in a claim's record. */
  readonly via: readonly string[];
  /** The outlet of the claim's article, empty where unknown. */
  readonly outlet: string;
  /** The article it stands in, where that is known. */
  readonly article?: Id;
  /** Whether it stands in the title, the line below it or a heading between the paragraphs. */
  readonly inHead?: boolean;
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

function isInHead(anchor: Span, { fields }: FoldedRecord<'article'>): boolean {
  const title = fields.metaLines.filter(({ field }) => field === 'title' || field === 'subtitle');
  const lines: readonly Span[] = [...title, ...fields.blocks.filter(({ role }) => role === 'subhead')];
  return lines.some((line) => line.start <= anchor.start && anchor.end <= line.end);
}

/** A claim and the article it stands in, as an utterance. */
export function utteranceOf(
  claim: FoldedRecord<'claim'>,
  article: FoldedRecord<'article'> | null | undefined,
): Utterance {
  const { speaker, via, anchor } = claim.fields;
  const place = article ? { article: article.id, inHead: isInHead(anchor, article) } : {};
  return { claim: claim.id, speaker, via, outlet: article?.fields.outlet?.text ?? '', ...place };
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

interface Said {
  readonly name: string;
  readonly key: string;
  readonly named: boolean;
  readonly outlet: string;
}

/** Who an utterance comes from: the speaker, else the innermost medium, else the outlet that narrates. */
function sayerOf({ speaker, via, outlet }: Utterance): Said {
  const said = [speaker, ...via].find((name) => nameKey(name) !== '');
  const name = (said ?? outlet).trim();
  return { name, key: nameKey(name), named: said !== undefined, outlet: nameKey(outlet) };
}

const lastWordOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Whom short names of one list mean: the longest that ends so, where no two names do that are not one. */
function fullAmong(all: readonly Said[], { endsIn }: Relations): ReadonlyMap<string, Said> {
  const full = new Map<string, Said>();
  for (const { key: short } of all) {
    const longer = all
      .filter(({ key }) => endsIn(key, short))
      .sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
    const [longest, ...rest] = longer;
    if (longest && rest.every(({ key }) => endsIn(longest.key, key))) full.set(short, longest);
  }
  return full;
}

/**
 * An outlet names somebody in full and then by the last words of the name (رئيس البلدية سمير حداد، حداد): nothing
 * shows the second to be another. Where two names end in the same words, neither is meant for certain; what one
 * outlet calls somebody says nothing of another's words.
 * @returns whom an utterance means
 */
function fullNames(all: readonly Said[], relations: Relations): (said: Said) => Said {
  const groups = new Map<string, Map<string, Said>>();
  const groupOf = ({ outlet, key }: Said): string => `${outlet}\u241f${lastWordOf(key)}`;
  for (const said of all) {
    if (!said.named || said.outlet === '') continue;
    const names = groups.get(groupOf(said)) ?? new Map<string, Said>();
    groups.set(groupOf(said), names);
    if (!names.has(said.key)) names.set(said.key, said);
  }
  const full = new Map(
    [...groups].map(([group, names]) => [group, fullAmong([...names.values()], relations)]),
  );
  return (said) => (said.named && full.get(groupOf(said))?.get(said.key)) || said;
}

/**
 * A headline that names nobody sums up what its article quotes.
 * @returns by article whom it quotes first
 */
function quotedIn(utterances: readonly Utterance[], sayers: readonly Said[]): ReadonlyMap<Id, Said> {
  const quoted = new Map<Id, Said>();
  utterances.forEach(({ article }, at) => {
    const sayer = sayers[at]!;
    if (article && sayer.named && !quoted.has(article)) quoted.set(article, sayer);
  });
  return quoted;
}

/**
 * Groups utterances by who first said them: the speaker; where none is named the innermost medium; else the
 * outlet that narrates. Names are compared folded, short ones under the full name that the same outlet gives. A
 * headline that names nobody goes with those its article quotes.
 * Utterances of which nothing is known are one origin together, because nothing shows them to be independent.
 * @param relations a desk's own words before a name
 * @returns origins in the order in which they are first met
 */
export function findOrigins(
  utterances: readonly Utterance[],
  relations: Relations = builtInRelations,
): readonly Origin[] {
  const own = utterances.map(sayerOf);
  const quoted = quotedIn(utterances, own);
  const sayers = own.map((sayer, at) => {
    const { article, inHead } = utterances[at]!;
    return (!sayer.named && inHead && article && quoted.get(article)) || sayer;
  });
  const fullOf = fullNames(sayers, relations);
  const found = new Map<string, Gathered>();
  utterances.forEach((utterance, at) => {
    const sayer = sayers[at]!;
    const { name, key } = fullOf(sayer);
    const origin: Gathered = found.get(key) ?? { name, named: false, claims: [], outlets: new Map() };
    found.set(key, origin);
    origin.named ||= sayer.named;
    origin.claims.push(utterance.claim);
    const outlet = nameKey(utterance.outlet);
    if (outlet !== '' && !origin.outlets.has(outlet)) origin.outlets.set(outlet, utterance.outlet.trim());
  });
  return [...found.values()].map((origin) => ({ ...origin, outlets: [...origin.outlets.values()] }));
}
