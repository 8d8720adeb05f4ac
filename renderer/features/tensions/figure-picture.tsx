/**
 * One figure over time, drawn and told: the picture for the eye, the table for everybody. Each point's bound,
 * scope, date and source stand in both.
 */
import { useCallback, useMemo } from 'react';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { isolate } from '../../i18n/messages';
import type { TimeTick } from '../../ui/picture/chart-scale';
import { drawFigures, isOneATime, placePoints } from '../../ui/picture/figure-chart';
import { framePicture } from '../../ui/picture/framed';
import { measureText } from '../../ui/picture/measure';
import type { Picture } from '../../ui/picture/picture';
import { PictureFigure, type PictureFormat } from '../../ui/picture/picture-figure';
import { pathOf, shapes } from '../../ui/picture/shapes';
import { type FigurePassage, type FigurePoint, toPoints } from './figure-points';
import './tensions.css';

const HEIGHT = 260;

/** How much of a date an axis says. */
const tickDate = ({ at, step }: TimeTick): string =>
  new Date(at).toISOString().slice(0, step === 'year' ? 4 : step === 'month' ? 7 : 10);

export function FigurePicture({
  passages,
  about,
  scope = '',
  isCourse = false,
  onSave,
}: {
  readonly passages: readonly FigurePassage[];
  /** What the figure is about: names the picture. */
  readonly about: string;
  /** Where it is counted, as far as the texts say. */
  readonly scope?: string | undefined;
  /** Whether the values are known to be of different times. Else only dates the passages themselves give join them. */
  readonly isCourse?: boolean | undefined;
  readonly onSave: (picture: Picture, format: PictureFormat) => void;
}) {
  const { t, dir, number, date } = useI18n();
  const words = t.course;
  const points = useMemo(() => toPoints(passages), [passages]);
  const joins = isOneATime(points) && (isCourse || points.every(({ dated }) => dated));
  const heading = joins ? words.title(about) : words.given(about);
  const say = useCallback(
    ({ label, bound, date: when, source, dated }: FigurePoint): string =>
      [
        isolate(label),
        words.bound[bound],
        when ? date(when) : words.undated,
        ...(when && !dated ? [words.printed] : []),
        source ? isolate(source) : words.nobody,
      ].join(t.course.comma),
    [words, date, t],
  );
  const input = useCallback(
    (width: number) => ({
      points: points.map((point) => ({
        ...point,
        label: [words.before[point.bound], isolate(showHiddenMarks(point.label))].filter(Boolean).join(' '),
        source: point.source ? isolate(showHiddenMarks(point.source)) : '',
      })),
      dir,
      width,
      height: HEIGHT,
      title: heading,
      description: points.map(say).join('. '),
      undated: words.undated,
      isCourse: joins,
      number,
      time: (tick: TimeTick) => date(tickDate(tick)),
      measure: measureText,
    }),
    [points, dir, words, heading, joins, number, date, say],
  );
  const draw = useCallback((width: number): Picture => drawFigures(input(width)), [input]);
  if (points.length < 2) return null;
  const rows = placePoints(input(600));
  const frame = (picture: Picture): Picture =>
    framePicture(picture, {
      heading,
      scope,
      notes: rows.map(({ point, n, shape }) => ({
        text: `(${number(n)}) ${say(byKey.get(point.key)!)}`,
        sign: (x, y) => pathOf(shapes[shape]!, x, y),
      })),
      dir,
      measure: measureText,
    });
  const byKey = new Map(points.map((point) => [point.key, point]));
  return (
    <PictureFigure
      heading={heading}
      draw={draw}
      frame={frame}
      saveLabel={t.board.savePicture}
      formatLabels={t.board.formats}
      onSave={onSave}
    >
      {scope ? (
        <p className="field-hint">
          <bdi>{showHiddenMarks(scope)}</bdi>
        </p>
      ) : null}
      <details className="figure-table">
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.mark}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ point, n, shape }) => {
              const whole = byKey.get(point.key);
              return (
                <tr key={point.key}>
                  <td>
                    <svg width="16" height="16" aria-hidden="true">
                      <path d={pathOf(shapes[shape]!, 8, 8)} className="figure-shape" />
                    </svg>{' '}
                    {number(n)}
                  </td>
                  <th scope="row">
                    <bdi>{showHiddenMarks(whole?.label ?? '')}</bdi>
                  </th>
                  <td>{words.bound[point.bound]}</td>
                  <td>
                    {point.date ? date(point.date) : words.undated}
                    {point.date && !whole?.dated ? <small> ({words.printed})</small> : null}
                  </td>
                  <td>
                    <bdi>{showHiddenMarks(whole?.source ?? '') || words.nobody}</bdi>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </PictureFigure>
  );
}
