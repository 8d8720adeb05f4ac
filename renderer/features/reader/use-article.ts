/**
 * An article made ready to read: its record, its capture, and the captured text. Where any of that is not there
 * or does not fit, which it is; text that does not match its fingerprint is never shown as evidence.
 */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useBytes, useRecord } from '../../data/queries';
import { checkText } from './captured-text';

export type Article = FoldedRecord<'article'>;
export type Capture = FoldedRecord<'capture'>;

export type ArticleState =
  | { readonly state: 'loading' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'missing' | 'mismatch';
      readonly article: Article;
      readonly fileName: string;
    }
  | {
      readonly state: 'ready';
      readonly article: Article;
      readonly capture: Capture;
      readonly text: string;
    };

export function useArticle(dossier: Id, id: Id): ArticleState {
  const article = useRecord(dossier, 'article', id);
  const captureId = article?.fields.capture || null;
  const capture = useRecord(dossier, 'capture', captureId);
  const textSha256 = capture?.fields.textSha256 || null;
  const bytes = useBytes(textSha256);
  const blocks = article?.fields.blocks;
  const checked = useMemo(
    () => (bytes === undefined || !blocks ? undefined : checkText(bytes, blocks)),
    [bytes, blocks],
  );
  if (article === undefined || capture === undefined) return { state: 'loading' };
  if (article === null) return { state: 'gone' };
  if (capture === null) return { state: 'missing', article, fileName: article.fields.title?.text ?? '' };
  if (!checked) return { state: 'loading' };
  return checked.state === 'ready'
    ? { state: 'ready', article, capture, text: checked.text }
    : { state: checked.state, article, fileName: capture.fields.fileName };
}
