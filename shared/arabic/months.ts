/**
 * Names of months as Arabic newspapers write them: Levantine, Egyptian and Gulf, Maghrebi, Hijri, and the English
 * and French ones that turn up in between. Names are compared folded, so that hamza and harakat do not matter.
 */
import months from '../../resources/lexicons/months.json';
import { foldText } from './fold';

const keyOf = (name: string): string => foldText(name, 'search').replace(/\s+/gu, ' ').trim();

function tableOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, at) => names.map((name) => [keyOf(name), at + 1] as const)));
}

const gregorian = tableOf(months.gregorian);
const hijri = tableOf(months.hijri);

/** The Gregorian month a name stands for in any of its regions (`تشرين الثاني`, `نونبر`, `Nov` → 11), or null. */
export const monthOf = (name: string): number | null => gregorian.get(keyOf(name)) ?? null;

/** The month of the Hijri year a name stands for (`رمضان` → 9), or null. */
export const hijriMonthOf = (name: string): number | null => hijri.get(keyOf(name)) ?? null;
