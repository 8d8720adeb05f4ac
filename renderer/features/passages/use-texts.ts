/** The captured texts of two articles, read once. */
import { useEffect, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { readRecord, readText } from '../../data/queries';
import { shownBlocks } from '../../highlight/shown-blocks';

export interface ReadArticle {
  readonly article: FoldedRecord<'article'>;
  readonly text: string;
  /** What the reader shows of it in order, the title first where the page shows one. */
  readonly blocks: readonly Span[];
}

async function readArticle(dossier: Id, id: Id): Promise<ReadArticle | null> {
  const article = await readRecord(dossier, 'article', id);
  const capture = article ? await readRecord(dossier, 'capture', article.fields.capture) : null;
  const text = capture?.fields.textSha256 ? await readText(capture.fields.textSha256) : null;
  if (!article || text === null) return null;
  return { article, text, blocks: shownBlocks(article.fields, text) };
}

/** @returns undefined while loading; null where one of them cannot be read */
export function useTexts(
  dossier: Id,
  left: Id,
  right: Id,
): readonly [ReadArticle, ReadArticle] | null | undefined {
  const [found, setFound] = useState<{ key: string; pair: readonly [ReadArticle, ReadArticle] | null }>();
  const key = `${left} ${right}`;
  useEffect(() => {
    let wanted = true;
    Promise.all([readArticle(dossier, left), readArticle(dossier, right)])
      .then(([a, b]) => wanted && setFound({ key: `${left} ${right}`, pair: a && b ? [a, b] : null }))
      .catch(() => wanted && setFound({ key: `${left} ${right}`, pair: null }));
    return () => {
      wanted = false;
    };
  }, [dossier, left, right]);
  return found?.key === key ? found.pair : undefined;
}
