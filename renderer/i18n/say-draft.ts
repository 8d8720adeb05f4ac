/** Where a draft stands, in the editor's language. */
import type { I18n } from './i18n';

/** @returns nothing while it is not known yet whether the machine keeps it */
export function sayDraft(
  { t, time }: Pick<I18n, 't' | 'time'>,
  { failed, keptAt }: { readonly failed: boolean; readonly keptAt: string | null },
): string | null {
  if (failed) return t.drafts.lost;
  return keptAt ? t.drafts.kept(time(keptAt)) : null;
}
