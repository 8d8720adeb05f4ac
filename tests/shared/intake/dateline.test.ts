import { describe, expect, it } from 'vitest';
import { findDateline, findDatelineEnd } from '../../../shared/intake/dateline';

function read(text: string): [string, string | null] | null {
  const found = findDateline(text);
  if (!found) return null;
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return [cut(found.place), found.agency ? cut(found.agency) : null];
}

describe('datelines', () => {
  it.each([
    ['تل النسيم (وكالة نجم) - يعود المهرجان في حزيران.', 'تل النسيم', 'وكالة نجم'],
    ['القصيبة - وكالة الأفق: علّق المزارعون اعتصامهم.', 'القصيبة', 'وكالة الأفق'],
    ['بيروت (رويترز) - قالت البلدية إن العمل بدأ.', 'بيروت', 'رويترز'],
    ['وكالة البلاد - وادي الحور - نفذ المتعاقدون اعتصاما.', 'وادي الحور', 'وكالة البلاد'],
    ['PORT ALDER, Aug 21 (Northline) - The terminal reopened.', 'PORT ALDER', null],
    ['LINDOW (Reuters) - Night buses will run again.', 'LINDOW', 'Reuters'],
  ])('say where a text was filed, and by whom: %s', (text, place, agency) => {
    expect(read(text)).toEqual([place, agency]);
  });

  it.each([
    'قال المدير - وهو مهندس - إن الجسر آمن.',
    'العمل مستمر: هذا ما قاله المدير.',
    'The plan - such as it is - failed.',
  ])('are not seen in a sentence with dashes: %s', (text) => {
    expect(findDatelineEnd(text)).toBe(0);
  });
});
