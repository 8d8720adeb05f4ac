/** Numbers as Arabic writes them in words, by the rules of grammar and nothing of the reader's: its counterpart. */

export interface Style {
  /** Of the noun that is counted. */
  readonly gender: 'masculine' | 'feminine';
  readonly case: 'nominative' | 'oblique';
  /** How a hundred is spelt: مئة or مائة. */
  readonly hundred: 'مئة' | 'مائة';
}

type Forms = readonly [masculine: string, feminine: string];

/** 3–10, by the gender of what is counted: the number takes the other one's ending. */
const UNITS: Readonly<Record<number, Forms>> = {
  3: ['ثلاثة', 'ثلاث'],
  4: ['أربعة', 'أربع'],
  5: ['خمسة', 'خمس'],
  6: ['ستة', 'ست'],
  7: ['سبعة', 'سبع'],
  8: ['ثمانية', 'ثماني'],
  9: ['تسعة', 'تسع'],
  10: ['عشرة', 'عشر'],
};
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const HUNDREDS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** One, two (in either case), three to ten, and eleven or more of each, counted in the accusative. */
const SCALES = [
  { value: 1e12, one: 'تريليون', two: 'تريليون', many: 'تريليونات', more: 'تريليونًا' },
  { value: 1e9, one: 'مليار', two: 'مليار', many: 'مليارات', more: 'مليارًا' },
  { value: 1e6, one: 'مليون', two: 'مليون', many: 'ملايين', more: 'مليونًا' },
  { value: 1e3, one: 'ألف', two: 'ألف', many: 'آلاف', more: 'ألفًا' },
] as const;

const dual = (stem: string, style: Style): string => `${stem}${style.case === 'nominative' ? 'ان' : 'ين'}`;

function writeBelowTwenty(value: number, style: Style): string {
  const feminine = style.gender === 'feminine';
  if (value === 1) return feminine ? 'واحدة' : 'واحد';
  if (value === 2) return dual(feminine ? 'اثنت' : 'اثن', style);
  if (value <= 10) return UNITS[value]![feminine ? 1 : 0];
  const ten = feminine ? 'عشرة' : 'عشر';
  if (value === 11) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (value === 12) return `${feminine ? 'اثنت' : 'اثن'}${style.case === 'nominative' ? 'ا' : 'ي'} ${ten}`;
  return `${UNITS[value - 10]![feminine ? 1 : 0]} ${ten}`;
}

function writeBelowHundred(value: number, style: Style): string {
  if (value < 20) return writeBelowTwenty(value, style);
  const tens = `${TENS[Math.floor(value / 10)]}${style.case === 'nominative' ? 'ون' : 'ين'}`;
  const unit = value % 10;
  if (unit === 0) return tens;
  const first = unit === 1 && style.gender === 'feminine' ? 'إحدى' : writeBelowTwenty(unit, style);
  return `${first} و${tens}`;
}

/** @param counts whether a scale follows, before which مئتان loses its ن */
function writeBelowThousand(value: number, style: Style, counts: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push(style.hundred);
  else if (hundreds === 2) {
    const whole = dual(style.hundred.replace(/ة$/u, 'ت'), style);
    parts.push(counts && rest === 0 ? whole.slice(0, -1) : whole);
  } else if (hundreds > 2) parts.push(`${HUNDREDS[hundreds]}${style.hundred}`);
  if (rest > 0) parts.push(writeBelowHundred(rest, style));
  return parts.join(' و');
}

function writeScale(count: number, scale: (typeof SCALES)[number], style: Style): string {
  if (count === 1) return scale.one;
  if (count === 2) return dual(scale.two, style);
  const counted = count % 100;
  const noun = counted >= 3 && counted <= 10 ? scale.many : counted >= 11 ? scale.more : scale.one;
  return `${writeBelowThousand(count, { ...style, gender: 'masculine' }, true)} ${noun}`;
}

/** @param value a whole number from 0 to below 10^15 */
export function writeNumber(value: number, style: Style): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    if (count > 0) parts.push(writeScale(count, scale, style));
    rest %= scale.value;
  }
  if (rest > 0) parts.push(writeBelowThousand(rest, style, false));
  return parts.join(' و');
}
