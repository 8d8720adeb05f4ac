/**
 * Reasons of a suggestion in words, in Arabic and English. A reason itself is a key and a place in the text; screens
 * may say it in words of their own.
 */
import type { Reason } from './suggest';

export type ReasonLanguage = 'ar' | 'en';

const ENGLISH: Readonly<Record<Reason['rule'], string>> = {
  cue: 'said by',
  quotation: 'quoted speech',
  figure: 'figure',
  date: 'date',
  place: 'place',
  stance: 'the verb takes a stand',
  loaded: 'loaded wording',
  casualties: 'people harmed',
  strike: 'armed act',
  target: 'what a target was',
  identity: 'who a person was',
  legal: 'law or agreement',
  position: 'position taken',
  forecast: 'about the future',
  cause: 'cause',
};

const ARABIC: Readonly<Record<Reason['rule'], string>> = {
  cue: 'قول منسوب',
  quotation: 'كلام مقتبس',
  figure: 'رقم',
  date: 'تاريخ',
  place: 'مكان',
  stance: 'فعل يتخذ موقفا من صحة ما ينقله',
  loaded: 'عبارة محمّلة',
  casualties: 'ضحايا',
  strike: 'عمل مسلح',
  target: 'طبيعة الهدف',
  identity: 'هوية شخص',
  legal: 'قانون أو اتفاق',
  position: 'موقف',
  forecast: 'حديث عن المستقبل',
  cause: 'سبب',
};

const NAMES: Readonly<Record<ReasonLanguage, Readonly<Record<Reason['rule'], string>>>> = {
  ar: ARABIC,
  en: ENGLISH,
};

const MAX_QUOTED = 60;

/** One line: the rule, and the words it rests on. */
export function describeReason(
  text: string,
  { rule, start, end }: Reason,
  language: ReasonLanguage = 'en',
): string {
  const name = NAMES[language][rule];
  if (rule === 'quotation') return name;
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  return `${name}: ${words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED - 1)}…` : words}`;
}
