/** The figures and dates of a claim: what its words are worth, as read or as an editor corrected them. */
import { useState } from 'react';
import { z } from 'zod';
import type { FoldedRecord } from '../../../shared/log/fold';
import { type Figure, figureBoundSchema } from '../../../shared/records/figure';
import { type Id, idSchema } from '../../../shared/records/ids';
import { settleDraft } from '../../data/after-save';
import type { Change } from '../../data/change';
import { useDraft } from '../../data/use-draft';
import { useSave } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { sayFigure } from '../../i18n/figure-words';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { type FigureRow, figuresOfRows, problemOf, rowOf } from './figure-form';
import { FigureRows } from './figure-rows';
import { useFigures } from './use-figures';
import './figures.css';

type Claim = FoldedRecord<'claim'>;

/** What is typed is kept, with the figures that stood when typing began. */
const draftSchema = z.object({
  rows: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(['number', 'range', 'date', 'unknown']),
      low: z.string(),
      high: z.string(),
      edtf: z.string(),
      percent: z.boolean(),
      bound: figureBoundSchema,
      counted: z.string(),
    }),
  ),
  seen: z.array(idSchema),
});

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const i18n = useI18n();
  return (
    <ul className="figure-list">
      {figures.map((figure, at) => (
        // Two figures of a quote may read alike; their place tells them apart.
        <li key={`${at} ${figure.text}`}>
          <bdi className="figure-words">{showHiddenMarks(figure.text)}</bdi>
          <span aria-hidden="true">=</span>
          <b>
            <bdi>{sayFigure(figure, i18n)}</bdi>
          </b>
          {figure.counted ? <bdi className="figure-counted">{showHiddenMarks(figure.counted)}</bdi> : null}
        </li>
      ))}
    </ul>
  );
}

/** Saving replaces only the figures the editor saw when they began to type. */
const figuresChange = (
  { id }: Claim,
  figures: readonly Figure[] | null,
  seen: readonly Id[],
): Change<'claim'> => ({ record: { kind: 'claim', id }, set: { figures }, replaces: { figures: seen } });

export function ClaimFigures({ claim }: { readonly claim: Claim }) {
  const { t } = useI18n();
  const words = t.suggestions.figures;
  const { read, kept } = useFigures(claim);
  const draft = useDraft(`figures ${claim.dossier} ${claim.id}`, draftSchema);
  const [tried, setTried] = useState(false);
  const { dossier } = claim;
  const keep = useSave(dossier);
  const shown = kept ?? read;
  const heads = claim.heads.figures ?? [];
  if (!draft.ready || shown === undefined) return null;

  const typed = draft.value;
  const type = (rows: readonly FigureRow[]): void =>
    draft.type({ rows: [...rows], seen: [...(typed?.seen ?? heads)] });
  const save = async (): Promise<void> => {
    setTried(true);
    const figures = typed && figuresOfRows(typed.rows);
    if (!typed || !figures) return;
    const change = figuresChange(claim, figures, typed.seen);
    const act = await keep([change], { say: words.saved });
    if (!act) return;
    setTried(false);
    await settleDraft(draft, typed, { dossier, act, record: change.record }, (later, entry) => ({
      ...later,
      seen: [entry],
    }));
  };
  return (
    <section className="claim-figures" aria-label={words.title}>
      <header>
        <h4 className="field-label">{words.title}</h4>
        <span className="field-hint">{kept ? words.corrected : words.asRead}</span>
        {typed ? null : (
          <Button size="small" look="quiet" onPress={() => type((shown ?? []).map(rowOf))}>
            {words.change}
          </Button>
        )}
        {kept && !typed ? (
          <Button
            size="small"
            look="quiet"
            onPress={() => void keep([figuresChange(claim, null, heads)], { say: words.reset })}
          >
            {words.asReadAgain}
          </Button>
        ) : null}
      </header>
      {typed ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <FigureRows rows={typed.rows} problems={tried ? typed.rows.map(problemOf) : []} onChange={type} />
          <div className="card-actions">
            <Button size="small" look="primary" type="submit">
              {words.save}
            </Button>
            <Button
              size="small"
              onPress={() => {
                draft.drop();
                setTried(false);
              }}
            >
              {t.common.cancel}
            </Button>
          </div>
        </form>
      ) : shown === null || shown.length === 0 ? (
        <p className="field-hint">{kept ? words.noneKept : words.none}</p>
      ) : (
        <FigureList figures={shown} />
      )}
    </section>
  );
}
