/** What words near a name say of somebody's age: a figure, an ordinal (`في السابعة من عمره`), or a word of age (ثلاثيني). */
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import type { Years } from './people-reader';

export interface AgeRead extends Years {
  /** Indexes of the passage's words, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const YEARS = /^(?:عاما|عام|اعوام|سنه|سنوات|سنين|ربيعا|خريفا|years?)$/u;
const MONTHS = /^(?:شهر|شهرا|اشهر|شهور|months?)$/u;
const DAYS = /^(?:يوم|يوما|ايام|days?|weeks?|اسبوع|اسابيع)$/u;
const OF_AGE =
  /^[وبف]?(?:العمر|عمر|عمره|عمرها|عمري|يبلغ|تبلغ|بالغ|البالغ|البالغه|سن|ذو|ذات|ذا|ذي|aged?|was|is|عن)$/u;
/** Before a length of time that is no age: `منذ 15 عاماً`, `بالسجن 15 عاماً`. */
const NO_AGE = /^[وبفل]?(?:منذ|قبل|خلال|بعد|لمده|مده|السجن|سجن|بالسجن|حبس|خبره|مدي|نحو ال|for|since)$/u;
const HIS = /^(?:عمره|عمرها|العمر)$/u;
/** A minor's age matters by itself. */
const ODDEST = 120;

const numberAt = (passage: Passage, at: number) => {
  const word = passage.words[at];
  if (word === undefined) return null;
  return (
    passage.mentions.find(
      ({ start, end, type }) => type !== 'date' && start <= word.start && word.end <= end,
    ) ?? null
  );
};

const lastOf = (passage: Passage, at: number, end: number): number => {
  let next = at;
  while (next < passage.words.length && passage.words[next]!.end <= end) next++;
  return next;
};

/** No hour and no day of a month: `كان في الثالثة والعشرين`. */
const NO_HOUR = 13;

function ordinal(passage: Passage, at: number, value: number, next: number): AgeRead | null {
  if (passage.key(at - 1) !== 'في') return null;
  const after = passage.key(next) === 'من' ? passage.key(next + 1) : passage.key(next);
  if (HIS.test(after)) return { low: value, high: value, from: at, to: next + 2 };
  const alone = value >= NO_HOUR && passage.key(next) !== 'من' && /^ال/u.test(passage.key(at));
  return alone ? { low: value, high: value, from: at, to: next } : null;
}

/** @param sure whether a bare number of years here is an age: behind the comma after a name */
function figure(passage: Passage, at: number, sure: boolean): AgeRead | null {
  const mention = numberAt(passage, at);
  if (mention === null || mention.start !== passage.words[at]!.start) return null;
  const { value } = mention;
  if (typeof value !== 'number' || value > ODDEST || mention.percent) return null;
  let next = lastOf(passage, at, mention.end);
  const ranked = ordinal(passage, at, value, next);
  if (ranked !== null) return ranked;
  const before =
    passage.key(at - 1) === 'من' || passage.key(at - 1) === 'العمر'
      ? passage.key(at - 2)
      : passage.key(at - 1);
  if (NO_AGE.test(before) || NO_AGE.test(passage.key(at - 1))) return null;
  while (passage.isMark(next, '-‑')) next++;
  const unit = passage.key(next);
  const told = OF_AGE.test(before) || OF_AGE.test(passage.key(at - 1));
  if (
    YEARS.test(unit) &&
    (sure || told || passage.key(next + 1) === 'old' || passage.key(next + 2) === 'old')
  )
    return { low: value, high: value, from: at, to: next + 1 };
  if ((MONTHS.test(unit) || DAYS.test(unit)) && (sure || told)) {
    const years = MONTHS.test(unit) ? Math.floor(value / 12) : 0;
    return { low: years, high: years, from: at, to: next + 1 };
  }
  const alone = passage.isMark(at - 1, '(،,') && passage.isMark(next, ')،,.');
  const bare = /^(?:عمره|عمرها|aged|age)$/u.test(passage.key(at - 1).replace(/^و/u, '')) || (sure && alone);
  return bare && value > 0 && mention.form === 'digits'
    ? { low: value, high: value, from: at, to: next }
    : null;
}

/** Every age in a stretch of words. A word of age (طفل) counts only where no figure stands. */
export function agesIn(
  passage: Passage,
  from: number,
  to: number,
  reader: CompareReader,
  sure: boolean,
): AgeRead[] {
  const figures: AgeRead[] = [];
  const words: AgeRead[] = [];
  for (let at = Math.max(0, from); at < to; at++) {
    const read = figure(passage, at, sure);
    if (read !== null) figures.push(read);
    const word = reader.persons.ages.startingAt(passage.words, at);
    if (word !== null && word.next <= to) words.push({ ...word.value, from: at, to: word.next });
  }
  return figures.length > 0 ? figures.slice(0, 1) : words.slice(0, 1);
}
