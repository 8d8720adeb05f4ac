/** The claims of the earlier version, each with what became of it; what moved or changed waits for the editor. */
import { useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import { commit } from '../../data/commit';
import { numberClaims, useRecords } from '../../data/queries';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import { acceptChanges, type ClaimFate, findFates } from './claim-fates';
import type { ReadArticle } from './use-texts';

export function FateList({
  dossier,
  earlier,
  later,
  onAdjust,
}: {
  readonly dossier: Id;
  readonly earlier: ReadArticle;
  readonly later: ReadArticle;
  readonly onAdjust: (claim: Id) => void;
}) {
  const { t, count } = useI18n();
  const words = t.passages;
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const numbers = useMemo(() => numberClaims(claims ?? []), [claims]);
  const fates = useMemo(() => {
    const mine = (claims ?? []).filter(
      ({ fields }) => fields.article === earlier.article.id && !fields.retracted,
    );
    return findFates(mine, earlier, later);
  }, [claims, earlier, later]);
  const carry = async (some: readonly ClaimFate[]): Promise<void> => {
    const changes = acceptChanges(some, later.article.id, later.text);
    const result = await commit(dossier, changes);
    if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    else notify({ tone: 'info', text: words.carried(count(changes.length)) });
  };
  const kept = fates.filter(({ fate }) => fate === 'kept');
  if (fates.length === 0) return <p className="field-hint">{words.noClaims}</p>;
  return (
    <section className="fates" aria-label={words.claims(count(fates.length))}>
      <header>
        <h3>{words.claims(count(fates.length))}</h3>
        {kept.length > 0 ? (
          <Button size="small" onPress={() => void carry(kept)}>
            {words.keepAll(count(kept.length))}
          </Button>
        ) : null}
      </header>
      <ul>
        {fates.map((one) => {
          const { claim, fate, place } = one;
          const n = count(numbers.get(claim.id) ?? 0);
          return (
            <li key={claim.id} data-fate={fate}>
              <p>
                <strong>{t.disputes.claimNumber(n)}</strong> <span className="badge">{words.fate[fate]}</span>{' '}
                <q dir="auto">{showHiddenMarks(shorten(claim.fields.anchor.exact, 200))}</q>
              </p>
              <p className="field-hint">{words.fateHint[fate]}</p>
              {fate === 'changed' && place ? (
                <p>
                  {words.now}:{' '}
                  <q dir="auto">{showHiddenMarks(shorten(later.text.slice(place.start, place.end), 300))}</q>
                </p>
              ) : null}
              {fate === 'moved' || fate === 'changed' ? (
                <div className="choices">
                  <Button size="small" aria-label={words.acceptClaim(n)} onPress={() => void carry([one])}>
                    {words.accept}
                  </Button>
                  <Button size="small" look="quiet" onPress={() => onAdjust(claim.id)}>
                    {words.adjust}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
