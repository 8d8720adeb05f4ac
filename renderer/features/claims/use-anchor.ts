/** Where a claim's words stand now in the captured text of its article. */
import { useEffect, useMemo, useState } from 'react';
import { resolve } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Anchor } from '../../../shared/records/text';
import { readRecord, readText } from '../../data/queries';
import type { AnchorState } from './quote';

/** Texts read last, by capture: the cards of one article ask for the same one, and a capture never changes. */
const recent = new Map<Id, Promise<string | null>>();
const KEPT = 4;

async function readCaptured(dossier: Id, capture: Id): Promise<string | null> {
  const record = await readRecord(dossier, 'capture', capture);
  return record?.fields.textSha256 ? readText(record.fields.textSha256) : null;
}

/** The captured text of a capture, null where it is not on this machine. */
export function readOnce(dossier: Id, capture: Id): Promise<string | null> {
  const known = recent.get(capture) ?? readCaptured(dossier, capture).catch(() => null);
  recent.delete(capture);
  recent.set(capture, known);
  // A text that is not there may come with a file opened later: ask again then.
  known.then((text) => text === null && recent.delete(capture));
  for (const old of recent.keys()) {
    if (recent.size <= KEPT) break;
    recent.delete(old);
  }
  return known;
}

/** @param article the claim's article, null where the dossier does not hold it */
export function useAnchor(article: FoldedRecord<'article'> | null, anchor: Anchor): AnchorState {
  const dossier = article?.dossier ?? '';
  const capture = article?.fields.capture ?? '';
  const [read, setRead] = useState<{ readonly capture: Id; readonly text: string | null } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (capture) readOnce(dossier, capture).then((text) => wanted && setRead({ capture, text }));
    return () => {
      wanted = false;
    };
  }, [dossier, capture]);
  const key = JSON.stringify(anchor);
  return useMemo(() => {
    if (!capture) return { state: 'no-text' };
    if (read?.capture !== capture) return { state: 'loading' };
    if (read.text === null) return { state: 'no-text' };
    return { state: 'found', text: read.text, resolution: resolve(read.text, JSON.parse(key) as Anchor) };
  }, [capture, read, key]);
}
