/**
 * Keys for the claim under the focus, or for the one in hand: P opens its page, W takes its state of work one step on
 * (with Shift one step back), R goes to the ratings of its verdict.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../shared/records/ids';
import { edit } from '../data/change';
import { commit } from '../data/commit';
import { numberClaims, readRecord, readRecords } from '../data/queries';
import { useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';
import { focusRatings } from './focus-ratings';
import { isChoosing, isInOtherForm } from './free-keys';
import { stepWorkflow } from './step-workflow';
import { useShortcuts } from './use-shortcuts';

/** The claim that the focus is on: a card, a number in the margin. */
function focused(): Id | null {
  const holder = document.activeElement?.closest<HTMLElement>('[data-claim]');
  return holder?.dataset.claim ?? null;
}

interface ClaimKeys {
  readonly dossier: Id;
  /** The claim in hand where no other has the focus. */
  readonly inHand: Id | null;
  /** Whether its page lies over the view. */
  readonly onPageNow: boolean;
  readonly onPage: (claim: Id) => void;
  /** Takes a claim in hand, so that its card shows its verdict. */
  readonly onTake: (claim: Id) => void;
}

export function useClaimKeys({ dossier, inHand, onPageNow, onPage, onTake }: ClaimKeys): void {
  const { t, count } = useI18n();
  const stop = useRef<() => void>(() => undefined);
  // One step after the other: a second press starts from what the first one wrote.
  const steps = useRef(Promise.resolve());
  useEffect(() => () => stop.current(), []);
  useShortcuts(
    useMemo(() => {
      const withClaim = (run: (claim: Id) => void) => (): void => {
        const claim = focused() ?? inHand;
        if (claim && !isChoosing() && !isInOtherForm()) run(claim);
      };
      const step = async (id: Id, by: 1 | -1): Promise<void> => {
        const [claim, all] = await Promise.all([
          readRecord(dossier, 'claim', id),
          readRecords(dossier, 'claim'),
        ]);
        if (!claim || claim.fields.retracted) return;
        const workflow = stepWorkflow(claim.fields.workflow, by);
        const result = await commit(dossier, [edit(claim, { workflow })]);
        if (!result.ok) return void notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
        const number = count(numberClaims(all).get(id) ?? 0);
        notify({ tone: 'info', text: t.claims.workflowNow(number, t.terms.workflow[workflow]) });
      };
      const queue = (claim: Id, by: 1 | -1): void => {
        steps.current = steps.current.catch(() => undefined).then(() => step(claim, by));
      };
      const judge = (claim: Id): void => {
        if (!onPageNow) onTake(claim);
        stop.current();
        stop.current = focusRatings(onPageNow ? '.claim-page' : `[data-claim="${claim}"]`);
      };
      return [
        { code: 'KeyP', once: true, run: withClaim((claim) => (onPageNow ? undefined : onPage(claim))) },
        { code: 'KeyW', once: true, run: withClaim((claim) => queue(claim, 1)) },
        { code: 'KeyW', shift: true, once: true, run: withClaim((claim) => queue(claim, -1)) },
        { code: 'KeyR', once: true, run: withClaim(judge) },
      ];
    }, [dossier, inHand, onPageNow, onPage, onTake, t, count]),
  );
}
