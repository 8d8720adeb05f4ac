/** What opening a dossier's file came to, said with what it leaves to settle: where editors differ, and the way there. */
import type { Id } from '../../shared/records/ids';
import { readRecords } from '../data/queries';
import { claimsApart } from '../features/claims/claim-list';
import { showScope } from '../features/claims/use-arrangement';
import type { I18n } from '../i18n/i18n';
import { leaveVia } from '../ui/leaving';
import { notify } from '../ui/notices';
import { showPlace } from './navigation';

/**
 * @param name of the file
 * @param added how many entries of it were not here
 */
export async function tellTakenIn(
  dossier: Id,
  name: string,
  added: number,
  { t, count }: I18n,
): Promise<void> {
  const [claims, verdicts] = await Promise.all([
    readRecords(dossier, 'claim'),
    readRecords(dossier, 'verdict'),
  ]);
  const apart = claimsApart(claims, verdicts);
  const text = t.app.openedFile(name, count(added));
  const [first] = apart;
  if (!first) {
    notify({ tone: 'info', text });
    return;
  }
  const run = (): void =>
    void leaveVia(() => {
      showScope(dossier, 'differ');
      showPlace(dossier, { view: 'read', claim: first.id });
    });
  notify({
    tone: 'info',
    text: `${text}. ${t.app.editorsDiffer(count(apart.length))}`,
    action: { label: t.app.showDiffering, run },
  });
}
