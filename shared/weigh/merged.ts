/**
 * Sources entered twice and shown once. Each points at the source it turned out to be; whoever follows the
 * pointers ends at the one that is kept. Two editors may have merged in opposite directions on two machines: then
 * the pointers run in a ring, and the oldest of the ring is kept, on every machine alike.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';

type Source = FoldedRecord<'source'>;

/** Every source's id → the source that stands for it. */
export function keptById(sources: readonly Source[]): ReadonlyMap<Id, Source> {
  const merged = mergeSources(sources);
  return new Map(sources.map(({ id }) => [id, merged.of(id)!]));
}

export interface MergedSources {
  /** The sources that are shown, retracted ones too, in the order in which they were given. */
  readonly kept: readonly Source[];
  /** The source that stands for `id`; null where the dossier does not hold it. */
  readonly of: (id: Id | null | undefined) => Source | null;
  /** What was merged into a kept source, in the order in which it was given. */
  readonly into: (id: Id) => readonly Source[];
}

const oldest = (ids: readonly Id[]): Id => ids.reduce((a, b) => (a < b ? a : b));

/** Follows the pointers from one source. Pointers to what the dossier does not hold lead nowhere. */
function follow(start: Id, byId: ReadonlyMap<Id, Source>, found: Map<Id, Id>): Id {
  const trail: Id[] = [];
  let at = start;
  for (;;) {
    const known = found.get(at);
    if (known !== undefined) return known;
    const ring = trail.indexOf(at);
    if (ring >= 0) return oldest(trail.slice(ring));
    trail.push(at);
    const next = byId.get(at)?.fields.mergedInto;
    if (!next || next === at || !byId.has(next)) return at;
    at = next;
  }
}

/** Follows all pointers once. */
export function mergeSources(sources: readonly Source[]): MergedSources {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const keptFor = new Map<Id, Id>();
  for (const { id } of sources) keptFor.set(id, follow(id, byId, keptFor));
  const merged = new Map<Id, Source[]>();
  for (const source of sources) {
    const kept = keptFor.get(source.id)!;
    if (kept === source.id) continue;
    const group = merged.get(kept);
    if (group) group.push(source);
    else merged.set(kept, [source]);
  }
  return {
    kept: sources.filter(({ id }) => keptFor.get(id) === id),
    of: (id) => (id ? (byId.get(keptFor.get(id) ?? '') ?? null) : null),
    into: (id) => merged.get(id) ?? [],
  };
}
