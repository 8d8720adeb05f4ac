/** When the text at a place of a page was written, as far as its article says so. */
import { type Point, readDay } from '../arabic/edtf';
import type { ReadPage } from '../intake/page';

/**
 * The day of the article an offset lies in; null where it has none, or where the offset lies in what was set aside
 * of a page of several articles.
 */
export function writtenAt(page: ReadPage): (offset: number) => Point | null {
  const days = page.articles.map(({ published }) => readDay(published));
  const only = days.length === 1 ? days[0]! : null;
  const { lines } = page;
  return (offset) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const use = lines[low]?.use;
    return use === undefined || use.kind === 'set-aside' ? only : (days[use.article] ?? only);
  };
}
