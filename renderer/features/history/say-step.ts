/** One step of a record's history in words: what was done, which field, and the values before and after it. */
import type { RecordStep } from '../../../shared/log/steps';
import { categorySchema, workflowSchema } from '../../../shared/records/claim';
import {
  attachmentSchema,
  credibilitySchema,
  mediaSchema,
  stanceSchema,
} from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { anchorSchema, edtfSchema } from '../../../shared/records/text';
import { judgementSchema } from '../../../shared/records/verdict';
import { flattenProse } from '../../../shared/sheet/prose';
import { shorten } from '../../../shared/weigh/quotes';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import type { I18n } from '../../i18n/i18n';

/** How what a value points at is called. */
export interface Known {
  /** A source, dispute, position or article by its id; null where it is not known. */
  readonly nameOf: (id: Id) => string | null;
  readonly ratingOf: (id: string) => string;
}

/** Code units of a value that are shown: the whole of it stands elsewhere on the page. */
const SHOWN = 600;

/** Fields that hold a day, and fields that hold small Markdown. */
const days: ReadonlySet<string> = new Set(['askedAt', 'correctedAt']);
const prose: ReadonlySet<string> = new Set(['note', 'answer', 'text']);

/** What an act did to the record. */
export function sayDone(step: RecordStep, { t }: Pick<I18n, 't'>): string {
  const { kind } = step.record;
  if (step.created) return t.history.created[kind];
  const retracted = step.fields.find(({ field }) => field === 'retracted');
  if (!retracted) return t.history.edited[kind];
  return retracted.after === true ? t.history.retracted[kind] : t.history.restored[kind];
}

/** What a field is called. */
export function sayField(step: RecordStep, field: string, { t }: Pick<I18n, 't'>): string {
  const ofClaim: Readonly<Record<string, string>> = t.claims.field;
  const others: Readonly<Record<string, string>> = t.history.ofClaim.field;
  return (step.record.kind === 'claim' ? ofClaim[field] : others[field]) ?? field;
}

function sayChosen(field: string, value: unknown, { t }: Pick<I18n, 't'>): string | null {
  const category = field === 'category' ? categorySchema.safeParse(value) : null;
  if (category?.success) return t.terms.category[category.data];
  const workflow = field === 'workflow' ? workflowSchema.safeParse(value) : null;
  if (workflow?.success) return t.terms.workflow[workflow.data];
  const stance = field === 'stance' ? stanceSchema.safeParse(value) : null;
  if (stance?.success) return t.terms.stance[stance.data];
  const credibility = field === 'credibility' ? credibilitySchema.safeParse(value) : null;
  return credibility?.success ? `${credibility.data} · ${t.terms.credibility[credibility.data]}` : null;
}

function sayCompound(value: unknown, { t }: Pick<I18n, 't'>, { ratingOf }: Known): string | null {
  const anchor = anchorSchema.safeParse(value);
  if (anchor.success) return anchor.data.exact;
  const judgement = judgementSchema.safeParse(value);
  if (judgement.success) {
    const { rating, reasons } = judgement.data;
    return [rating ? ratingOf(rating) : '', flattenProse(reasons)].filter(Boolean).join(' · ');
  }
  const media = mediaSchema.safeParse(value);
  if (media.success) {
    const { category, originalContext, originalLink } = media.data;
    return [t.terms.media[category], originalContext, originalLink].filter(Boolean).join(' · ');
  }
  const attachment = attachmentSchema.safeParse(value);
  return attachment.success ? attachment.data.fileName : null;
}

function sayText(field: string, value: string, { nameOf }: Known): string {
  return prose.has(field) ? flattenProse(value) : (nameOf(value) ?? value);
}

/** A value as an editor reads it; «empty» where there is none. */
export function sayValue(
  field: string,
  value: unknown,
  i18n: Pick<I18n, 't' | 'date'>,
  known: Known,
): string {
  const words = i18n.t.history.ofClaim;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const chosen = sayChosen(field, value, i18n);
  if (chosen !== null) return chosen;
  if (Array.isArray(value)) return value.length > 0 ? showHiddenMarks(value.join(' ‹ ')) : words.nothing;
  if (value !== null && typeof value === 'object') {
    const said = sayCompound(value, i18n, known);
    return said ? showHiddenMarks(shorten(said, SHOWN)) : words.nothing;
  }
  const day = days.has(field) ? edtfSchema.safeParse(value) : null;
  if (day?.success) return i18n.date(day.data);
  const text = typeof value === 'string' ? sayText(field, value, known) : String(value ?? '');
  return text.trim() === '' ? words.nothing : showHiddenMarks(shorten(text, SHOWN));
}
