/** Everything that can be found in a dossier, followed while work is saved. */
import { useDeferredValue, useMemo } from 'react';
import { dossierDefaults } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { makeDocuments, type SearchDocument } from '../../../shared/search/documents';
import { numberClaims, useRecord, useRecords } from '../../data/queries';

/** @returns undefined until all of it is read */
export function useDocuments(dossier: Id): readonly SearchDocument[] | undefined {
  const record = useRecord(dossier, 'dossier', dossier);
  const article = useRecords(dossier, 'article');
  const capture = useRecords(dossier, 'capture');
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const source = useRecords(dossier, 'source');
  const evidence = useRecords(dossier, 'evidence');
  const verdict = useRecords(dossier, 'verdict');
  const dispute = useRecords(dossier, 'dispute');
  const position = useRecords(dossier, 'position');
  const scale = record?.fields.scale ?? dossierDefaults.scale;
  const records = useMemo(() => {
    if (!article || !capture || !claims || !source || !evidence || !verdict || !dispute || !position) return;
    const claim = claims.filter(({ fields }) => !fields.retracted);
    const numbers = numberClaims(claims);
    return { article, capture, claim, source, evidence, verdict, dispute, position, scale, numbers };
  }, [article, capture, claims, source, evidence, verdict, dispute, position, scale]);
  // Saving and typing come first; the index may be a moment behind.
  const later = useDeferredValue(records);
  return useMemo(() => later && makeDocuments(later), [later]);
}
