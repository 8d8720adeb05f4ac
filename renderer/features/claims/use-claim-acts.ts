/** What is done with claims from their cards: each one act, told in a notice, taken back by undo. */
import { useCallback, useEffect, useRef } from 'react';
import type { Id } from '../../../shared/records/ids';
import { create } from '../../data/change';
import { joinClaims, splitClaim } from '../../data/claim-cuts';
import { readRecord, readRecords } from '../../data/queries';
import { useRecordActs, useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import type { Claim } from './claim-list';
import { readOnce } from './use-anchor';

/** The value as it is at the moment something is done, without making the act a new one each time. */
function useLatest<T>(value: T) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** Retracting and restoring, each told in a notice by the claim's number. */
export function useRetract(dossier: Id, numbers: ReadonlyMap<Id, number>) {
  const { t, count } = useI18n();
  const { setRetracted } = useRecordActs(dossier);
  return useCallback(
    (id: Id, retracted: boolean): void => {
      const n = count(numbers.get(id) ?? 0);
      const say = { retracted: t.claims.retracted(n), restored: t.claims.restored(n) };
      void setRetracted([{ kind: 'claim', id }], retracted, say);
    },
    [setRetracted, numbers, count, t],
  );
}

/** Duplicating: a claim of its own with the same words and the same answers, taken in hand at once. */
export function useDuplicate(dossier: Id, byId: ReadonlyMap<Id, Claim>, onMade: (id: Id) => void) {
  const { t } = useI18n();
  const save = useSave(dossier);
  const latest = useLatest({ byId, onMade });
  return useCallback(
    async (id: Id) => {
      const claim = latest.current.byId.get(id);
      if (!claim) return;
      const change = create('claim', { ...claim.fields, workflow: 'new', retracted: false });
      if (!(await save([change]))) return;
      notify({ tone: 'info', text: t.claims.duplicated });
      latest.current.onMade(change.record.id);
    },
    [save, t, latest],
  );
}

/** Cutting a claim in two. @returns whether it was done */
export function useSplit(
  dossier: Id,
  numbers: ReadonlyMap<Id, number>,
): (claim: Claim, text: string, at: number) => Promise<boolean> {
  const { t, count } = useI18n();
  const save = useSave(dossier);
  return useCallback(
    async (claim, text, at) => {
      const split = splitClaim(text, claim, at);
      if (!split || !(await save(split.changes))) return false;
      notify({ tone: 'info', text: t.claims.split.done(count(numbers.get(claim.id) ?? 0)) });
      return true;
    },
    [save, numbers, count, t],
  );
}

/** Joining several claims of one article into the oldest of them. @returns the claim that is left, null where none */
export function useJoin(
  dossier: Id,
  numbers: ReadonlyMap<Id, number>,
): (claims: readonly Claim[]) => Promise<Id | null> {
  const { t, count } = useI18n();
  const save = useSave(dossier);
  return useCallback(
    async (claims) => {
      const say = (text: string): null => {
        notify({ tone: 'info', text });
        return null;
      };
      const [first] = claims;
      const article = first ? await readRecord(dossier, 'article', first.fields.article) : null;
      const text = article ? await readOnce(dossier, article.fields.capture) : null;
      if (text === null) return say(t.claims.join.noText);
      // By their offsets a quote is still the same, or the words between would be guessed.
      const sure = claims.every(
        ({ fields: { anchor } }) => text.slice(anchor.start, anchor.end) === anchor.exact,
      );
      if (!sure) return say(t.claims.join.unsure);
      const [evidence, stands, replies, corrections] = await Promise.all([
        readRecords(dossier, 'evidence'),
        readRecords(dossier, 'stand'),
        readRecords(dossier, 'reply'),
        readRecords(dossier, 'correction'),
      ]);
      const join = joinClaims(text, claims, {
        evidence,
        stands: stands.filter(({ fields }) => !fields.retracted),
        replies,
        corrections,
      });
      if (join.state !== 'join') return say(t.claims.join[join.state]);
      if (!(await save(join.changes))) return null;
      notify({
        tone: 'info',
        text: t.claims.join.done(count(claims.length), count(numbers.get(join.kept) ?? 0)),
      });
      return join.kept;
    },
    [dossier, save, numbers, count, t],
  );
}
