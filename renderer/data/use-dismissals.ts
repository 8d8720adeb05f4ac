/** The dossier's dismissals, followed as they change; undefined while loading. */
import { useMemo } from 'react';
import type { Id } from '../../shared/records/ids';
import { type Dismissals, readDismissals } from './dismissals';
import { useRecords } from './queries';

export function useDismissals(dossier: Id): Dismissals | undefined {
  const records = useRecords(dossier, 'dismissal', { withRetracted: true });
  return useMemo(() => records && readDismissals(records), [records]);
}
