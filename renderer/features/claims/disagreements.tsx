/** Fields of a claim in which different editors' values stand, side by side, each with a way to settle on it. */
import { categorySchema, claimFields, workflowSchema } from '../../../shared/records/claim';
import type { FieldOf } from '../../../shared/records/kinds';
import { anchorSchema } from '../../../shared/records/text';
import { edit } from '../../data/change';
import { useSave } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { sayFigures } from '../../i18n/figure-words';
import { type I18n, useI18n } from '../../i18n/i18n';
import { Disagreement } from '../../ui/disagreement';
import { notify } from '../../ui/notices';
import type { Claim } from './claim-list';

/** A field's value in an editor's words. */
function sayValue(field: FieldOf<'claim'>, value: unknown, i18n: I18n): string {
  const { t } = i18n;
  if (field === 'retracted') return value === true ? t.claims.disagreement.yes : t.claims.disagreement.no;
  const category = field === 'category' ? categorySchema.safeParse(value) : null;
  if (category?.success) return t.terms.category[category.data];
  const workflow = field === 'workflow' ? workflowSchema.safeParse(value) : null;
  if (workflow?.success) return t.terms.workflow[workflow.data];
  const anchor = field === 'anchor' ? anchorSchema.safeParse(value) : null;
  if (anchor?.success) return showHiddenMarks(anchor.data.exact);
  const figures = field === 'figures' ? claimFields.shape.figures.safeParse(value) : null;
  if (figures?.success) return sayFigures(figures.data, i18n);
  const text = Array.isArray(value) ? value.join(' ‹ ') : typeof value === 'string' ? value : '';
  return text === '' ? t.claims.disagreement.empty : showHiddenMarks(text);
}

export function Disagreements({ claim }: { readonly claim: Claim }) {
  const i18n = useI18n();
  const { t, dateTime } = i18n;
  const save = useSave(claim.dossier);
  const fields = Object.keys(claim.disagreements) as FieldOf<'claim'>[];
  const settle = async (field: FieldOf<'claim'>, entry: string): Promise<void> => {
    const chosen = claim.disagreements[field]?.find((standing) => standing.entry === entry);
    if (chosen && (await save([edit(claim, { [field]: chosen.value })]))) {
      notify({ tone: 'info', text: t.claims.disagreement.settled });
    }
  };
  return fields.map((field) => (
    <Disagreement
      key={field}
      title={t.claims.disagreement.title(t.claims.field[field])}
      hint={t.claims.disagreement.hint}
      values={(claim.disagreements[field] ?? []).map((standing) => ({
        key: standing.entry,
        value: <bdi>{sayValue(field, standing.value, i18n)}</bdi>,
        by: standing.by.name || t.claims.disagreement.nameless,
        when: dateTime(standing.at),
      }))}
      nameless={t.app.nameless}
      takeLabel={t.claims.disagreement.take}
      onTake={(entry) => void settle(field, entry)}
    />
  ));
}
