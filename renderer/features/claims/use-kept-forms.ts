/** Forms that stood open with something typed in them when the window went away are opened again. */
import { useEffect, useRef } from 'react';
import type { Id } from '../../../shared/records/ids';
import { readDrafts } from '../../data/drafts';
import { formKeys, type LeftOpen, leftOpen } from './form-drafts';

export function useKeptForms(dossier: Id, onFound: (found: LeftOpen) => void): void {
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });
  useEffect(() => {
    let current = true;
    void readDrafts(formKeys(dossier)).then((kept) => {
      if (current && kept.length > 0) latest.current(leftOpen(dossier, kept));
    });
    return () => {
      current = false;
    };
  }, [dossier]);
}
