/** Keeps the worker that looks for tensions up to date with the dossier, and hands on what it finds. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NameDecisions } from '../../../shared/compare/compared';
import type { FigureSeries } from '../../../shared/compare/figures/figures-over-time';
import type { TensionResult } from '../../../shared/compare/tension';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { readRecord, readText, useRecords } from '../../data/queries';
import { startTensions, type TensionsClient } from '../../workers/tensions-client';
import type { TensionsMessage } from '../../workers/tensions-protocol';
import { changesOf, heldTexts, newestVersions, type Seen, toSent } from './compared-articles';

export type FeedState =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'working'; readonly done: number; readonly total: number };

export interface Feed {
  /** What was found last; it stays on screen while the texts are compared anew. */
  readonly result: TensionResult | null;
  /** Figures that are told more than once. */
  readonly figures: readonly FigureSeries[];
  readonly status: FeedState;
  readonly stop: () => void;
  readonly again: () => void;
}

/** How long a burst of edits is waited out, in milliseconds. */
const SETTLE_MS = 250;

async function readTexts(dossier: Id, captures: readonly Id[]): Promise<Map<Id, string>> {
  const texts = new Map<Id, string>();
  for (const id of captures) {
    const record = await readRecord(dossier, 'capture', id);
    const text = record?.fields.textSha256 ? await readText(record.fields.textSha256) : null;
    if (text !== null) texts.set(id, text);
  }
  return texts;
}

function useSeen(dossier: Id): ReadonlyMap<Id, Seen> | undefined {
  const articles = useRecords(dossier, 'article');
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  return useMemo(() => {
    if (!articles || !claims) return undefined;
    const byArticle = Map.groupBy(claims, ({ fields }) => fields.article as Id);
    return new Map(
      newestVersions(articles).map((article): [Id, Seen] => [
        article.id,
        { article, claims: byArticle.get(article.id) ?? ([] as readonly FoldedRecord<'claim'>[]) },
      ]),
    );
  }, [articles, claims]);
}

/** @param decisions a stable value; undefined while loading */
export function useFeed(dossier: Id, decisions: NameDecisions | undefined): Feed {
  const seen = useSeen(dossier);
  const [result, setResult] = useState<TensionResult | null>(null);
  const [figures, setFigures] = useState<readonly FigureSeries[]>([]);
  const [status, setStatus] = useState<FeedState>({ state: 'idle' });
  const client = useRef<TensionsClient | null>(null);
  const sent = useRef<{
    readonly seen: ReadonlyMap<Id, Seen>;
    readonly decisions: NameDecisions | null;
    /** The captures whose texts the worker holds. */
    readonly texts: ReadonlySet<Id>;
  }>(null);
  const halted = status.state === 'stopped' || status.state === 'failed';

  const hear = useCallback((message: TensionsMessage) => {
    if (message.kind === 'progress') {
      setStatus({ state: 'working', done: message.done, total: message.total });
    } else if (message.kind === 'result') {
      setResult(message.result);
      setFigures(message.figures);
      setStatus({ state: 'idle' });
    } else {
      sent.current = null;
      setStatus({ state: 'failed' });
    }
  }, []);

  useEffect(() => {
    const made = startTensions(hear);
    client.current = made;
    return () => {
      made.stop();
      client.current = null;
      sent.current = null;
    };
  }, [hear]);

  useEffect(() => {
    if (!seen || !decisions || halted) return;
    let wanted = true;
    const known = sent.current ?? { seen: new Map<Id, Seen>(), decisions: null, texts: new Set<Id>() };
    const { put, gone } = changesOf(known.seen, seen);
    if (put.length === 0 && gone.length === 0 && known.decisions === decisions) return;
    const send = async (): Promise<void> => {
      const fresh = [...new Set(put.map(({ article }) => article.fields.capture as Id))].filter(
        (capture) => !known.texts.has(capture),
      );
      const texts = await readTexts(dossier, fresh);
      if (!wanted) return;
      const held = heldTexts([...known.texts, ...texts.keys()], seen);
      const readable = put.filter(({ article }) => held.has(article.fields.capture as Id));
      sent.current = { seen, decisions, texts: held };
      setStatus({ state: 'working', done: 0, total: readable.length });
      client.current?.send({
        texts: [...texts].map(([key, text]) => ({ key, text })),
        put: readable.map(({ article, claims }) => toSent(article, claims)),
        gone,
        decisions,
      });
    };
    const timer = setTimeout(() => void send(), sent.current ? SETTLE_MS : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [dossier, seen, decisions, halted]);

  const stop = useCallback(() => {
    client.current?.stop();
    sent.current = null;
    setStatus({ state: 'stopped' });
  }, []);
  const again = useCallback(() => {
    sent.current = null;
    setStatus({ state: 'idle' });
  }, []);
  return useMemo(() => ({ result, figures, status, stop, again }), [result, figures, status, stop, again]);
}
