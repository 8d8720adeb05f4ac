/** S splits the claim in hand where the caret stands between two of its words. */
import { useCallback } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { splitClaim } from '../../data/claim-cuts';
import { commit } from '../../data/commit';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import { caretOffset } from './use-jumps';

interface Cutting {
  readonly dossier: Id;
  readonly shown: ShownArticle | null;
  readonly text: string;
  /** The claim in hand where it stands exactly in this article, and its number. */
  readonly claim: FoldedRecord<'claim'> | null;
  readonly number: number;
}

export function useCut({ dossier, shown, text, claim, number }: Cutting): () => void {
  const { t, count } = useI18n();
  return useCallback(() => {
    const caret = shown ? caretOffset(shown) : null;
    const free = claim && !claim.disagreements.anchor ? claim : null;
    const split = free && caret !== null ? splitClaim(text, free, caret) : null;
    if (!split) {
      notify({ tone: 'info', text: t.claims.split.outside });
      return;
    }
    void commit(dossier, split.changes).then((result) => {
      if (result.ok) notify({ tone: 'info', text: t.claims.split.done(count(number)) });
      else notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    });
  }, [dossier, shown, text, claim, number, t, count]);
}
