/** Who quotes whom, for a drawing: each claim's chain as named links, equal names one and the same. */

import { nameKey } from '../../../shared/weigh/names';
import { chainOf, type Utterance } from '../../../shared/weigh/origins';
import type { ChainLink } from '../../ui/picture/chain-chart';

export interface ChainSet {
  /** Each once, from who says it outwards. */
  readonly chains: readonly (readonly ChainLink[])[];
  /** Keys that stand for a source nobody named. */
  readonly unnamed: ReadonlySet<string>;
}

/**
 * @param unnamed what a source is called that nobody names; each outlet that narrates has one of its own
 */
export function linkChains(utterances: readonly Utterance[], unnamed: string): ChainSet {
  const seen = new Set<string>();
  const without = new Set<string>();
  const chains: ChainLink[][] = [];
  for (const utterance of utterances) {
    const links: ChainLink[] = chainOf(utterance).map((name) => ({ key: nameKey(name) || name, name }));
    const says = [utterance.speaker, ...utterance.via].some((name) => nameKey(name) !== '');
    if (!says) {
      const key = `? ${links[0]?.key ?? ''}`;
      without.add(key);
      links.unshift({ key, name: unnamed });
    }
    const whole = links.map(({ key }) => key).join('\n');
    if (seen.has(whole)) continue;
    seen.add(whole);
    chains.push(links);
  }
  return { chains, unnamed: without };
}
