/** What a figure or date is worth, in the editor's language and numerals. */
import type { Figure } from '../../shared/records/figure';
import { assertNever } from '../../shared/result';
import type { I18n } from './i18n';

type Words = Pick<I18n, 't' | 'number' | 'date'>;

function sayWorth(value: Figure['value'], { t, number, date }: Words): string {
  const { percent, range, unknown } = t.figures;
  switch (value.kind) {
    case 'number':
      return value.percent ? percent(number(value.value)) : number(value.value);
    case 'range': {
      const both = range(number(value.low), number(value.high));
      return value.percent ? percent(both) : both;
    }
    case 'date':
      return date(value.edtf);
    case 'unknown':
      return unknown;
    default:
      return assertNever(value);
  }
}

/** What a figure is worth and how firmly: `at least 13`. */
export function sayFigure({ value, bound }: Pick<Figure, 'value' | 'bound'>, i18n: Words): string {
  const worth = sayWorth(value, i18n);
  return value.kind === 'unknown' ? worth : i18n.t.figures.said[bound](worth);
}

/** A claim's figures on one line, as an editor left them. */
export function sayFigures(figures: readonly Figure[] | null, i18n: Words & Pick<I18n, 'list'>): string {
  if (figures === null) return i18n.t.figures.asRead;
  if (figures.length === 0) return i18n.t.figures.none;
  return i18n.list(figures.map((figure) => sayFigure(figure, i18n)));
}
