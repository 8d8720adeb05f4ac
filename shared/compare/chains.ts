/**
 * Who quotes whom, from the outlet back to the origin, as a picture can draw it: links of names, and how many
 * independent origins there are. Outlets that repeat one speaker meet in one node.
 */

import { nameKey } from '../weigh/names';
import { chainOf, findOrigins, type Utterance } from '../weigh/origins';
import type { TensionClaim } from './tension';

export interface ChainNode {
  /** The folded name: one for all ways it is written. */
  readonly key: string;
  readonly name: string;
  /** Steps from the origin: 0 speaks first. */
  readonly depth: number;
  readonly role: 'origin' | 'medium' | 'outlet';
  /** Indexes of the claims that pass through it. */
  readonly claims: readonly number[];
}

export interface ChainLink {
  /** Keys of nodes; `from` is quoted by `to`. */
  readonly from: string;
  readonly to: string;
  readonly claims: readonly number[];
}

export interface ChainPicture {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  /** Independent origins, those that are not named too. */
  readonly origins: number;
}

type Said = Pick<TensionClaim, 'speaker' | 'via' | 'outlet'>;

const utteranceOf = ({ speaker, via, outlet }: Said, at: number): Utterance => ({
  ...{ claim: String(at), speaker, via, outlet },
});

const roleOf = (at: number, length: number): ChainNode['role'] =>
  at === 0 ? 'origin' : at === length - 1 ? 'outlet' : 'medium';

/** The chains of some claims in one picture. The order of the claims changes nothing but their indexes. */
export function drawChains(claims: readonly Said[]): ChainPicture {
  const nodes = new Map<string, { node: ChainNode; claims: number[] }>();
  const links = new Map<string, { link: ChainLink; claims: number[] }>();
  const utterances = claims.map(utteranceOf);
  utterances.forEach((utterance, claim) => {
    const chain = chainOf(utterance);
    chain.forEach((name, at) => {
      const key = nameKey(name);
      const known = nodes.get(key);
      const role = roleOf(at, chain.length);
      if (known) {
        if (!known.claims.includes(claim)) known.claims.push(claim);
        if (at > known.node.depth) known.node = { ...known.node, depth: at };
        if (at === 0) known.node = { ...known.node, role: 'origin' };
      } else nodes.set(key, { node: { key, name, depth: at, role, claims: [] }, claims: [claim] });
      const before = chain[at - 1];
      if (before === undefined) return;
      const from = nameKey(before);
      const id = `${from}\u241f${key}`;
      const drawn = links.get(id) ?? { link: { from, to: key, claims: [] }, claims: [] };
      if (!drawn.claims.includes(claim)) drawn.claims.push(claim);
      links.set(id, drawn);
    });
  });
  return {
    nodes: [...nodes.values()].map(({ node, claims: through }) => ({ ...node, claims: through })),
    links: [...links.values()].map(({ link, claims: through }) => ({ ...link, claims: through })),
    origins: findOrigins(utterances).length,
  };
}
