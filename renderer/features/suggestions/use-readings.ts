/**
 * Has the dossier's articles read by the rules: those on screen first, the others ahead of time, so that an article
 * that was just brought in has its suggestions when it is opened.
 */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readDay } from '../../../shared/arabic/edtf';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { readText, useRecords } from '../../data/queries';
import type { SuggestQuestion } from '../../workers/suggestions-protocol';
import { type Reading, snapshotOf } from './readings';
import { readings } from './rules';

/** Articles that are read although nobody looks at them: the newest. */
const AHEAD = 60;

export type Article = FoldedRecord<'article'>;

export interface ReadArticle {
  readonly article: Article;
  readonly key: string;
  readonly reading: Reading;
}

const working: Reading = { state: 'working' };

/** Everything an article's suggestions depend on. */
const keyOf = (article: Article, textSha256: string): string =>
  [textSha256, article.id, article.heads.blocks, article.heads.published].join(' ');

async function questionOf({ fields }: Article, textSha256: string): Promise<SuggestQuestion | null> {
  const text = await readText(textSha256);
  if (text === null || fields.blocks.some(({ end }) => end > text.length)) return null;
  const blocks = fields.blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => ({ start, end }));
  return { kind: 'suggest', text, blocks, written: readDay(fields.published) };
}

/** @returns the open articles in their order, those that are in the dossier; undefined while loading */
export function useReadings(dossier: Id, open: readonly Id[]): readonly ReadArticle[] | undefined {
  const articles = useRecords(dossier, 'article');
  const captures = useRecords(dossier, 'capture');
  const known = useMemo(() => {
    const hashes = new Map(captures?.map(({ id, fields }) => [id, fields.textSha256]));
    return new Map(
      (captures ? (articles ?? []) : []).map((article) => {
        const hash = hashes.get(article.fields.capture) ?? '';
        return [article.id, { article, hash, key: keyOf(article, hash) }] as const;
      }),
    );
  }, [articles, captures]);
  useEffect(() => {
    const want = (id: Id, urgent: boolean): void => {
      const one = known.get(id);
      if (one) readings.want(one.key, () => questionOf(one.article, one.hash), urgent);
    };
    const wantAll = (): void => {
      for (const id of open) want(id, true);
      for (const id of [...known.keys()].slice(-AHEAD).reverse()) want(id, false);
    };
    wantAll();
    // A reading that was forgotten is wanted again.
    return readings.subscribe(wantAll);
  }, [known, open]);
  const shown = useMemo(() => open.flatMap((id) => known.get(id) ?? []), [known, open]);
  const snapshot = useMemo(
    () =>
      snapshotOf(
        readings,
        shown.map(({ key }) => key),
      ),
    [shown],
  );
  const found = useSyncExternalStore(readings.subscribe, snapshot);
  return useMemo(
    () => articles && shown.map(({ article, key }, at) => ({ article, key, reading: found[at] ?? working })),
    [articles, shown, found],
  );
}
