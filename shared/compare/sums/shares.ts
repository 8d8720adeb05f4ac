/** A part and its whole with the rate that says them again: `82 من أصل 138، أي 64 %`. */
import { grouped } from '../../log/group';
import type { Draft } from '../draft';
import { wordAt } from '../figures/counting';
import type { FigureFact } from '../figures/numbers';
import type { CompareReader } from '../reader';
import { isOutOf } from './list-parts';
import { digits, draftSum, isExact } from './sum-drafts';

/** A rate rounded or cut is so many points off at most; one said to be about right, or a fraction by name, more. */
const ROUNDED = 1;
const ABOUT = 4;
const NAMED = 7;
/** Words between the whole and the rate. */
const REACH = 8;

interface Rate {
  readonly percent: number;
  readonly label: string;
  readonly off: number;
}

/** Whether a word that says the figures again leads up to a word, or a bracket opens before it. */
function leads(whole: FigureFact, at: number, reader: CompareReader): boolean {
  const { passage } = whole.statement;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (passage.isMark(back, '.؛!؟?')) return false;
    if (passage.isMark(back, '(') || reader.reckoning.thatIs.startingAt(passage.words, back) !== null)
      return true;
  }
  return false;
}

/** The rate behind a whole: in percent, or as a fraction by name. */
function rateBehind(whole: FigureFact, next: FigureFact | undefined, reader: CompareReader): Rate | null {
  const { passage } = whole.statement;
  const end = wordAt(passage, whole.figure.end);
  if (next?.figure.percent) {
    const at = wordAt(passage, next.figure.start);
    const near = at - end <= REACH && leads(whole, at, reader) && isRate(next);
    const { low, high, label, bound } = next.figure;
    return near ? { percent: (low + high) / 2, label, off: bound === 'about' ? ABOUT : ROUNDED } : null;
  }
  for (let at = end; at < end + REACH; at++) {
    if (passage.isMark(at, '.؛!؟?')) return null;
    const fraction = reader.reckoning.fractions.startingAt(passage.words, at);
    if (fraction !== null && leads(whole, at, reader))
      return { percent: fraction.value, label: passage.raw(at), off: NAMED };
  }
  return null;
}

const isRate = ({ figure }: FigureFact): boolean => Number.isFinite(figure.high) && figure.low > 0;

/** Shares of one article that their own part and whole do not make. */
export function sharesWithin(facts: readonly FigureFact[], reader: CompareReader): Draft[] {
  return [...grouped(facts, ({ statement }) => statement.block).values()].flatMap((some) =>
    some.flatMap((part, at): Draft[] => {
      const whole = some[at + 1];
      if (whole === undefined || part.figure.percent || whole.figure.percent) return [];
      if (!isExact(part) || !isExact(whole) || part.figure.low > whole.figure.low || whole.figure.low === 0)
        return [];
      const { passage } = whole.statement;
      const first = wordAt(passage, whole.figure.start);
      const plain =
        passage.key(first - 1) === 'من' &&
        passage.text.slice(part.figure.end, whole.figure.start).length < 16;
      if (!isOutOf(passage.words, first, reader) && !plain) return [];
      const rate = rateBehind(whole, some[at + 2], reader);
      if (rate === null) return [];
      const real = (part.figure.low / whole.figure.low) * 100;
      if (Math.abs(real - rate.percent) <= Math.max(rate.off, real * 0.03)) return [];
      const said = some[at + 2]?.figure.percent ? [part, whole, some[at + 2]!] : [part, whole];
      const data = {
        part: part.figure.label,
        whole: whole.figure.label,
        real: digits(Math.round(real * 10) / 10),
        rate: rate.label,
      };
      return [
        { ...draftSum({ key: 'share', data }, said, [{ key: 'part-of-whole', data: {} }]), severity: 'low' },
      ];
    }),
  );
}
