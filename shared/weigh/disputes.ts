/**
 * A dispute put together from its records: positions in order, the claims behind each, and claims whose position
 * is gone. Positions and stands are records of their own, so that what two editors added apart is all there.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';

type Position = FoldedRecord<'position'>;
type Stand = FoldedRecord<'stand'>;

/** A claim where it stands. Two editors may have put it there apart: then several records say the same. */
export interface Placed {
  readonly claim: Id;
  readonly stands: readonly Stand[];
  /** Other positions of the same dispute under which the claim stands too. */
  readonly alsoUnder: readonly Position[];
}

/** A position with the claims that stand behind it. */
export interface ArrangedPosition {
  readonly record: Position;
  readonly placed: readonly Placed[];
}

export interface Arrangement {
  readonly positions: readonly ArrangedPosition[];
  /** Claims whose position was removed while somebody put them there: never dropped silently. */
  readonly unplaced: readonly Placed[];
  /** Every claim of the dispute once. */
  readonly claims: readonly Id[];
}

const inOrder = (a: Position, b: Position): number =>
  a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1);

function placeAll(stands: readonly Stand[], positions: readonly Position[], here: Id | null): Placed[] {
  const groups = new Map<Id, Stand[]>();
  for (const stand of stands) {
    const group = groups.get(stand.fields.claim);
    if (group) group.push(stand);
    else groups.set(stand.fields.claim, [stand]);
  }
  const known = new Set(positions.map(({ id }) => id));
  return [...groups].flatMap(([claim, all]) => {
    const mine = all.filter(({ fields }) =>
      here === null ? !known.has(fields.position) : fields.position === here,
    );
    if (mine.length === 0) return [];
    const elsewhere = new Set(all.map(({ fields }) => fields.position));
    const alsoUnder = positions.filter(({ id }) => id !== here && elsewhere.has(id));
    return [{ claim, stands: mine, alsoUnder }];
  });
}

/**
 * Puts one dispute together.
 * @param positions positions of any dispute, retracted ones too
 * @param stands likewise
 */
export function arrangeDispute(
  dispute: Id,
  positions: readonly Position[],
  stands: readonly Stand[],
): Arrangement {
  const live = positions
    .filter(({ fields }) => fields.dispute === dispute && !fields.retracted)
    .sort(inOrder);
  const standing = stands.filter(({ fields }) => fields.dispute === dispute && !fields.retracted);
  return {
    positions: live.map((record) => ({ record, placed: placeAll(standing, live, record.id) })),
    unplaced: placeAll(standing, live, null),
    claims: [...new Set(standing.map(({ fields }) => fields.claim))],
  };
}
