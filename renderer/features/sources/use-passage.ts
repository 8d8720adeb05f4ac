/** Where the passage of a piece of evidence stands now in its article: exactly, elsewhere, or nowhere. */
import { useEffect, useMemo, useState } from 'react';
import { type Resolution, resolve } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Passage } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { readRecord, readText, useRecord } from '../../data/queries';

export interface PassageState {
  /** Null where the dossier does not hold the article. */
  readonly article: FoldedRecord<'article'> | null;
  /** The captured text; null where it is not on this machine. */
  readonly text: string | null;
  /** Null where there is no text to look in. */
  readonly resolution: Resolution | null;
}

async function readCaptured(dossier: Id, capture: Id): Promise<string | null> {
  const record = await readRecord(dossier, 'capture', capture);
  return record?.fields.textSha256 ? readText(record.fields.textSha256) : null;
}

/** @returns undefined while loading, null where the evidence has no passage */
export function usePassage(dossier: Id, passage: Passage | null): PassageState | null | undefined {
  const article = useRecord(dossier, 'article', passage?.article ?? null);
  const capture = article?.fields.capture ?? null;
  const [read, setRead] = useState<{ readonly capture: Id; readonly text: string | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (capture)
      readCaptured(dossier, capture)
        .catch(() => null)
        .then((text) => wanted && setRead({ capture, text }));
    return () => {
      wanted = false;
    };
  }, [dossier, capture]);
  return useMemo(() => {
    if (!passage) return null;
    if (article === undefined || (capture && read?.capture !== capture)) return undefined;
    const text = capture && read ? read.text : null;
    return { article, text, resolution: text === null ? null : resolve(text, passage.anchor) };
  }, [passage, article, capture, read]);
}
