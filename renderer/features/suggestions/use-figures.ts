/** A claim's figures as they stand: the editor's, or as the rules read them from the quote in their worker. */
import { useEffect, useState } from 'react';
import { readDay } from '../../../shared/arabic/edtf';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Figure } from '../../../shared/records/figure';
import { useRecord } from '../../data/queries';
import { rules } from './rules';

/** @returns `read` is undefined while the rules read, null where they could not */
export function useFigures(claim: FoldedRecord<'claim'>): {
  readonly read: readonly Figure[] | null | undefined;
  readonly kept: readonly Figure[] | null;
} {
  const article = useRecord(claim.dossier, 'article', claim.fields.article || null);
  const quote = claim.fields.anchor.exact;
  const published = article?.fields.published ?? null;
  const known = article !== undefined;
  const key = `${published} ${quote}`;
  const [found, setFound] = useState<{ readonly key: string; readonly figures: readonly Figure[] | null }>();
  useEffect(() => {
    if (!known) return;
    const { outcome, stop } = rules.ask({ kind: 'figures', quote, written: readDay(published) }, true);
    let wanted = true;
    outcome.then((result) => {
      const figures = result.ok && result.value.kind === 'figures' ? result.value.figures : null;
      if (wanted) setFound({ key: `${published} ${quote}`, figures });
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [known, quote, published]);
  return { read: found?.key === key ? found.figures : undefined, kept: claim.fields.figures };
}
