/** The words for what a line of a page is used for, and the colour of its article. */
import type { Layout } from '../../../shared/intake/layout';
import type { LineUse } from '../../../shared/intake/page';
import type { I18n } from '../../i18n/i18n';

/** Colours of a page's articles, by index; the words beside a line name its article where there are several. */
const tints = [
  '--category-target-nature',
  '--category-person-identity',
  '--category-quantity',
  '--category-date',
  '--category-political-position',
  '--category-location',
] as const;

export const tintOf = (article: number): string => `var(${tints[article % tints.length]!})`;

/** Where a repeated line stands first: the number of the line at an offset. */
function lineAt(layout: Layout, offset: number): number | null {
  let low = 0;
  let high = layout.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layout.lines[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < layout.lines.length ? low : null;
}

/** What a line is used for, in the editor's words. */
export function describeUse(use: LineUse, layout: Layout, { t, number }: I18n): string {
  if (use.kind === 'block') return t.terms.role[use.role];
  if (use.kind === 'meta') return t.terms.field[use.field];
  const first = use.repeats === null ? null : lineAt(layout, use.repeats);
  return use.reason === 'repeated' && first !== null
    ? t.intake.line.repeats(number(first + 1))
    : t.terms.reason[use.reason];
}
