/** Figures, ranks and dates of two headlines that cannot be one another. */
import { findMentions } from '../../arabic/mentions';
import { rangeOf } from '../figures/figures';

type Kind = 'number' | 'rank' | 'date';

export interface PairFigure {
  readonly kind: Kind;
  /** Lowest and highest value; of a date its EDTF. */
  readonly value: readonly [number, number] | string;
  readonly label: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  cardinal: 'number',
  approximate: 'number',
  range: 'number',
  ordinal: 'rank',
  date: 'date',
};

export function figuresIn(text: string): PairFigure[] {
  return findMentions(text).flatMap((mention): PairFigure[] => {
    const kind = KINDS[mention.type];
    const value = kind === 'date' ? mention.value : rangeOf(mention);
    if (kind === undefined || value === null || typeof value === 'number') return [];
    return [{ kind, value: value as PairFigure['value'], label: text.slice(mention.start, mention.end) }];
  });
}

/** Whether two figures can be one: their bounds meet, or one date is the other told less exactly. */
function canBeOne({ value: a }: PairFigure, { value: b }: PairFigure): boolean {
  if (typeof a === 'string' || typeof b === 'string')
    return typeof a === 'string' && typeof b === 'string' && (a.startsWith(b) || b.startsWith(a));
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Where each of two headlines has as many figures of a kind and one of them stands alone on either side. */
export function findFigures(
  a: readonly PairFigure[],
  b: readonly PairFigure[],
): readonly [PairFigure, PairFigure] | null {
  for (const kind of ['number', 'rank', 'date'] as const) {
    const [left, right] = [a, b].map((figures) => figures.filter((figure) => figure.kind === kind)) as [
      PairFigure[],
      PairFigure[],
    ];
    const mine = left.filter((one) => !right.some((other) => canBeOne(one, other)));
    const theirs = right.filter((one) => !left.some((other) => canBeOne(one, other)));
    if (left.length === right.length && mine.length === 1 && theirs.length === 1)
      return [mine[0]!, theirs[0]!];
  }
  return null;
}
