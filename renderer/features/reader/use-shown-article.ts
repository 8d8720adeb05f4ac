/** Puts an article's blocks on screen and says when their place on it may have changed. */
import { useLayoutEffect, useMemo, useState } from 'react';
import { showArticle } from '../../editor/article-editor';
import { mapBlocks } from '../../highlight/block-map';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { shownBlocks } from '../../highlight/shown-blocks';
import type { Article } from './use-article';

/** The value as it first was, for as long as `version` stays the same: a record read again is a new object. */
function useKept<T>(version: string, value: T): T {
  const [kept, setKept] = useState({ version, value });
  if (kept.version !== version) setKept({ version, value });
  return kept.version === version ? kept.value : value;
}

/**
 * @param root the element to fill; null before it is mounted
 * @param captionLabel what is shown and spoken before a caption
 */
export function useShownArticle(
  root: HTMLElement | null,
  article: Article,
  text: string,
  captionLabel: string,
): ShownArticle | null {
  const { blocks, title, subtitle } = article.heads;
  const version = [blocks, title, subtitle].map((heads) => heads?.join(' ')).join('|');
  const fields = useKept(version, article.fields);
  const { direction } = article.fields;
  const [shown, setShown] = useState<ShownArticle | null>(null);
  const spans = useMemo(() => shownBlocks(fields, text), [fields, text]);
  useLayoutEffect(() => {
    if (!root) return;
    const editor = showArticle(
      root,
      spans.map((block) => ({
        role: block.role,
        text: showHiddenMarks(text.slice(block.start, block.end)),
        label: block.role === 'caption' ? captionLabel : '',
      })),
      direction,
    );
    setShown({ root, map: mapBlocks(spans), texts: editor.texts });
    return () => {
      setShown(null);
      editor.dispose();
    };
  }, [root, spans, text, direction, captionLabel]);
  return shown;
}

/** A number that grows whenever the lines of the text may have moved: width, fonts, text size. */
export function useLayoutVersion(root: HTMLElement | null): number {
  const [version, setVersion] = useState(0);
  useLayoutEffect(() => {
    if (!root) return;
    const bump = (): void => setVersion((before) => before + 1);
    const observer = new ResizeObserver(bump);
    observer.observe(root);
    document.fonts.addEventListener('loadingdone', bump);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', bump);
    };
  }, [root]);
  return version;
}
