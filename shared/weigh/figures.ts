/**
 * The figures and dates of a claim: as the rules read them from its quote, unless an editor has corrected them.
 * Screens, comparisons and sheets all ask here, so that a correction counts everywhere.
 */
import type { Point } from '../arabic/edtf';
import type { Mention } from '../arabic/mention';
import { findMentions } from '../arabic/mentions';
import { findTimes } from '../arabic/times';
import type { ClaimFields } from '../records/claim';
import { type Figure, figureSchema } from '../records/figure';

/** As many as a claim's record holds. */
const MOST = 60;

function worthOf({ type, value, percent }: Mention): Figure['value'] {
  if (typeof value === 'number') return { kind: 'number', value, percent };
  if (typeof value === 'string') return { kind: 'date', edtf: value };
  if (value === null || type === 'date') return { kind: 'unknown' };
  return { kind: 'range', low: value[0], high: value[1], percent };
}

interface Placed {
  readonly start: number;
  readonly figure: Figure;
}

/**
 * Reads the figures and dates of a quote, in its order. Labels (القرار 1701) are no figures.
 * @param written the day of its article, for أمس and its like; null where it is not known
 */
export function readFigures(quote: string, written: Point | null): Figure[] {
  const writtenAt = (): Point | null => written;
  const mentions = findMentions(quote, { writtenAt }).filter(({ type }) => type !== 'identifier');
  const counted = mentions.map((mention): Placed => {
    const text = quote.slice(mention.start, mention.end);
    const of = mention.counted ? quote.slice(mention.counted.start, mention.counted.end) : '';
    return {
      start: mention.start,
      figure: { text, value: worthOf(mention), bound: mention.bound, counted: of },
    };
  });
  const times = findTimes(quote, { writtenAt })
    .filter((time) => mentions.every(({ start, end }) => time.end <= start || time.start >= end))
    .map(({ start, end, resolved }): Placed => {
      const value =
        resolved === null ? ({ kind: 'unknown' } as const) : ({ kind: 'date', edtf: resolved } as const);
      return { start, figure: { text: quote.slice(start, end), value, bound: 'exact', counted: '' } };
    });
  return [...counted, ...times]
    .sort((a, b) => a.start - b.start)
    .map(({ figure }) => figure)
    .filter((figure) => figureSchema.safeParse(figure).success)
    .slice(0, MOST);
}

/** A claim's figures: the editor's where they were corrected, else as read. */
export function figuresOf(
  { figures, anchor }: Pick<ClaimFields, 'figures' | 'anchor'>,
  written: Point | null,
): readonly Figure[] {
  return figures ?? readFigures(anchor.exact, written);
}
