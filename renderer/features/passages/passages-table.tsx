/** The passages of two texts as rows: what both share, what is put otherwise, what only one has. */
import { ArrowUpDown, Equal, EqualNot, Minus, PanelLeft, PanelRight, PencilLine, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PassagePair } from '../../../shared/compare/passages/passages';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { isTrivial, packApart, type Row, type Run, rowOf } from './rows';
import type { ReadArticle } from './use-texts';

/** Rows in sight at first, and added on request: an article may have thousands. */
const STEP = 120;

/** Of two articles none is the right one; of two versions one follows the other. */
const signs = {
  shared: Equal,
  reworded: PencilLine,
  'only-left': PanelLeft,
  'only-right': PanelRight,
  apart: EqualNot,
} as const;
const versionSigns = { ...signs, 'only-left': Minus, 'only-right': Plus } as const;

function nameOf({ article }: ReadArticle, untitled: string): string {
  const { outlet, title } = article.fields;
  return [outlet?.text, title?.text || untitled].filter(Boolean).join(' · ');
}

export function PassagesTable({
  pairs,
  articles,
  asVersions,
}: {
  readonly pairs: readonly PassagePair[];
  readonly articles: readonly [ReadArticle, ReadArticle];
  readonly asVersions: boolean;
}) {
  const { t, date, count } = useI18n();
  const words = t.passages;
  const [most, setMost] = useState(STEP);
  const [left, right] = articles;
  const packed = useMemo(() => (asVersions ? pairs : packApart(pairs)), [pairs, asVersions]);
  const rows = useMemo(
    () => packed.slice(0, most).map((pair) => rowOf(pair, left.text, right.text)),
    [packed, most, left, right],
  );
  const head = (one: ReadArticle, side: string) => {
    const { published } = one.article.fields;
    return (
      <th scope="col" className="passages-head">
        {asVersions ? <span className="badge">{side}</span> : null}{' '}
        <bdi>{nameOf(one, t.reader.untitled)}</bdi>
        {published ? <small> · {date(published)}</small> : null}
      </th>
    );
  };
  return (
    <>
      <table className="passages-table" data-versions={asVersions || undefined}>
        <thead>
          <tr>
            {head(left, words.earlier)}
            <td className="passages-gutter" />
            {head(right, words.later)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <PassageRow key={at} row={row} articles={articles} asVersions={asVersions} />
          ))}
        </tbody>
      </table>
      {packed.length > most ? (
        <Button size="small" onPress={() => setMost(most + STEP)}>
          {words.more(count(Math.min(STEP, packed.length - most)), count(packed.length))}
        </Button>
      ) : null}
    </>
  );
}

/** The two sides with what stands between them: a sign, and in words what the row is. */
function PassageRow({
  row,
  articles: [left, right],
  asVersions,
}: {
  readonly row: Row;
  readonly articles: readonly [ReadArticle, ReadArticle];
  readonly asVersions: boolean;
}) {
  const { t } = useI18n();
  const words = t.passages;
  const Sign = (asVersions ? versionSigns : signs)[row.kind];
  const labels = asVersions ? words.versionRow : words.row;
  const label = row.kind === 'reworded' && isTrivial(row) ? words.trivial : labels[row.kind];
  return (
    <tr data-kind={row.kind}>
      <Cell runs={row.left} dir={left.article.fields.direction} side="left" />
      <th scope="row" className="passages-gutter">
        <Sign size={16} aria-hidden="true" className="mirrored" />
        <span>{label}</span>
        {row.moved ? (
          <span>
            <ArrowUpDown size={14} aria-hidden="true" /> {words.moved}
          </span>
        ) : null}
      </th>
      <Cell runs={row.right} dir={right.article.fields.direction} side="right" />
    </tr>
  );
}

function Cell({
  runs,
  dir,
  side,
}: {
  readonly runs: readonly Run[] | null;
  readonly dir: string;
  readonly side: 'left' | 'right';
}) {
  const { t } = useI18n();
  if (!runs) {
    return (
      <td className="passage-none">
        <span className="visually-hidden">{t.passages.none}</span>
      </td>
    );
  }
  return (
    <td dir={dir} className="passage-text">
      {runs.map(({ text, kind }, at) => {
        const shown = showHiddenMarks(text);
        if (kind === 'same') return <span key={at}>{shown}</span>;
        return side === 'left' ? <del key={at}>{shown}</del> : <ins key={at}>{shown}</ins>;
      })}
    </td>
  );
}
