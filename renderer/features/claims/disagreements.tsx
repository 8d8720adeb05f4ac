/** Fields of a claim in which editors differ, each answer in an editor's words. */
import { categorySchema, claimFields, workflowSchema } from '../../../shared/records/claim';
import { anchorSchema } from '../../../shared/records/text';
import { ProseView } from '../../editor/prose-view';
import { FieldDifferences } from '../../forms/field-differences';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { sayFigures } from '../../i18n/figure-words';
import { type I18n, useI18n } from '../../i18n/i18n';
import type { Claim } from './claim-list';

/** @returns undefined where the answer says itself what it is */
function sayValue(field: string, value: unknown, i18n: I18n): string | undefined {
  const { t } = i18n;
  const category = field === 'category' ? categorySchema.safeParse(value) : null;
  if (category?.success) return t.terms.category[category.data];
  const workflow = field === 'workflow' ? workflowSchema.safeParse(value) : null;
  if (workflow?.success) return t.terms.workflow[workflow.data];
  const anchor = field === 'anchor' ? anchorSchema.safeParse(value) : null;
  if (anchor?.success) return showHiddenMarks(anchor.data.exact);
  const figures = field === 'figures' ? claimFields.shape.figures.safeParse(value) : null;
  if (figures?.success) return sayFigures(figures.data, i18n);
  return Array.isArray(value) ? showHiddenMarks(value.join(' ‹ ')) || t.differences.empty : undefined;
}

export function Disagreements({ claim }: { readonly claim: Claim }) {
  const i18n = useI18n();
  return (
    <FieldDifferences
      record={claim}
      labels={i18n.t.claims.field}
      show={(field, value) =>
        field === 'note' && value ? (
          <ProseView dossier={claim.dossier} markdown={String(value)} />
        ) : (
          sayValue(field, value, i18n)
        )
      }
    />
  );
}
