/** The links of a claim's chain with the part each plays, and what the register of sources says of them. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Reliability } from '../../../shared/records/source';
import { nameKey } from '../../../shared/weigh/names';

export interface ChainLink {
  readonly part: 'speaker' | 'narrator' | 'medium' | 'outlet';
  /** Empty where nobody is named. */
  readonly name: string;
  /** The letter of the source of that name, null where the register holds none. */
  readonly reliability: Reliability | null;
}

/** @param outlet the outlet of the claim's article, empty where it is not known */
export function chainLinks(
  { speaker, via }: Pick<FoldedRecord<'claim'>['fields'], 'speaker' | 'via'>,
  outlet: string,
  sources: readonly FoldedRecord<'source'>[],
): ChainLink[] {
  const letters = new Map(
    sources
      .filter(({ fields }) => !fields.retracted && nameKey(fields.name) !== '')
      .map(({ fields }) => [nameKey(fields.name), fields.reliability]),
  );
  const link = (part: ChainLink['part'], name: string): ChainLink => ({
    part,
    name: name.trim(),
    reliability: letters.get(nameKey(name)) ?? null,
  });
  const through = via.map((name) => link('medium', name));
  // Nobody between: the outlet tells it in its own voice.
  if (speaker.trim() === '' && through.length === 0) return [link('narrator', outlet)];
  const said = speaker.trim() === '' ? [] : [link('speaker', speaker)];
  return [...said, ...through, link('outlet', outlet)];
}
